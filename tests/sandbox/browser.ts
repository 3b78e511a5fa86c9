/** A real browser on the sandbox's page. */
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserOptions, built } from '../shared/ask.ts';

export interface Visit {
  readonly url: string;
  /** Default: the one that a newcomer sees. */
  readonly channel?: string;
  readonly locale?: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface Visitor {
  /** Opens the page as a newcomer: nothing stored, nothing cached. */
  visit(visit: Visit): Promise<Page>;
  /** Closes every page and tells what went wrong: script errors, console errors, requests to elsewhere. */
  leave(): Promise<string[]>;
}

/** Compiles the page and launches a browser: one that is shared over a server has all it is told and tells twice. */
export function useBrowser(): Visitor {
  let browser: Browser;
  const open: Page[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    await built();
    browser = await playwright.launch(await browserOptions());
  });
  afterAll(() => browser.close());

  return {
    async leave() {
      for (const page of open.splice(0)) await page.context().close();
      return troubles.splice(0);
    },
    async visit({ url, channel, locale = 'en-US', width = 1280, scheme = 'dark' }) {
      const context = await browser.newContext({
        locale,
        colorScheme: scheme,
        viewport: { width, height: 800 },
        ...(channel !== undefined && { storageState: storedIn(url, channel) }),
      });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) troubles.push(`asked for ${request.url()}`);
      });
      open.push(page);
      await page.goto(url);
      await page.locator('#text[placeholder]').waitFor();
      return page;
    },
  };
}

/** As the page keeps the channel that a visitor has chosen. */
function storedIn(url: string, channel: string) {
  const item = { name: 'discord-sandbox', value: JSON.stringify({ channel }) };
  return { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: [item] }] };
}
