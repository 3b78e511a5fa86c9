/** Before all tests: one browser for all of them, started when the first asks for it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../pictures/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that answers with the browser's own. */
    browserDoor: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let browser: Promise<BrowserServer> | undefined;
  const door = createServer(async (_request, response) => {
    // The browser is unpacked here and nowhere else: two that unpack it at once spoil it.
    browser ??= launchOptions().then((options) => chromium.launchServer(options));
    response.end((await browser).wsEndpoint());
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('browserDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
  return async () => {
    door.close();
    await (await browser)?.close();
  };
}
