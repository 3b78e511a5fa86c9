/**
 * `npm run bench -- lines [FOLDER]`: how high every kind of message is in the sandbox's page, on a screen and on a
 * phone, and how many characters and lines it has, in three languages. Fails above the limits. With a folder, it leaves
 * a picture of each there, light and dark, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { launchOptions } from '../pictures/browser.ts';
import { type Bot, startBot } from '../src/bot.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../src/knowledge/locale.ts';
import { createLogger } from '../src/log.ts';
import { withRemove } from '../src/message/buttons.ts';
import { messageText } from '../src/message/text.ts';
import { type Case, casesOf } from './lines-cases.ts';

/** Messages that stand in one channel together. */
const inChannel = 25;

const widths = { screen: 1280, phone: 390 } as const;

interface Limits {
  readonly characters: number;
  readonly lines: number;
  readonly screen: number;
  readonly phone: number;
}

const none = Number.POSITIVE_INFINITY;
/** Pixels, lines and characters that each kind may have. */
const limits = {
  answer: { characters: 600, lines: 8, screen: 300, phone: 480 },
  list: { characters: 1200, lines: none, screen: none, phone: none },
  briefing: { characters: 1800, lines: none, screen: 900, phone: none },
  other: { characters: none, lines: none, screen: none, phone: none },
} as const satisfies Record<Case['kind'], Limits>;

interface Measured extends Limits {
  readonly case: Case;
  readonly locale: Locale;
}

export async function linesBench(knowledge: Knowledge, folder: string | undefined): Promise<boolean> {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  const all = locales.map((locale) => ({ locale, cases: casesOf(knowledge, locale) }));
  const bot = await showing(
    sandbox,
    all.flatMap(({ cases }) => cases),
  );
  await sandbox.ready();
  const browser = await chromium.launch(await launchOptions());
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  try {
    let first = 0;
    const measured: Measured[] = [];
    for (const { locale, cases } of all) {
      measured.push(...(await measure(cases, first, locale, sandbox, browser, folder)));
      first += cases.length;
    }
    return print(measured);
  } finally {
    await browser.close();
    await bot.stop();
    await sandbox.close();
  }
}

/** A bot with one command, whose answer is whichever of these is asked for. */
function showing(sandbox: Sandbox, cases: readonly Case[]): Promise<Bot> {
  return startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: 'knowledge',
    logger: createLogger({ level: 'silent', form: 'json', secrets: [sandbox.token] }),
    serve: async (knowledge, kept) => {
      const { createAnswerer } = await import('../src/answer/answerer.ts');
      const number = { type: 4, name: 'number', description: 'which', required: true } as const;
      return {
        commands: [
          {
            definition: { name: 'ask', description: 'shows a message', options: [number] },
            run: ({ options }) => {
              const one = cases[Number(options.number)];
              if (!one) throw new Error('there is no such case');
              return { kind: 'message', message: withRemove(one.message, one.locale), private: false };
            },
          },
        ],
        buttons: [],
        context: { knowledge, answerer: createAnswerer(knowledge), ...kept },
      };
    },
  });
}

async function measure(
  cases: readonly Case[],
  first: number,
  locale: Locale,
  sandbox: Sandbox,
  browser: Browser,
  folder: string | undefined,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let from = 0; from < cases.length; from += inChannel) {
    const some = cases.slice(from, from + inChannel);
    const channel = sandbox.addChannel(`${locale}-${from}`.toLowerCase());
    for (const [index, { name }] of some.entries()) {
      const options = { number: first + from + index };
      const { failure } = await sandbox.invoke({ command: 'ask', options, channel });
      if (failure !== null) throw new Error(`${name}: ${failure}`);
    }
    const seen = { locale, channel, sandbox, browser, count: some.length };
    const screen = await heightsOf({ ...seen, width: widths.screen });
    const phone = await heightsOf({ ...seen, width: widths.phone });
    for (const [index, one] of some.entries()) {
      // Choices are buttons, and measured by their height.
      const text = messageText({ ...one.message, components: [] });
      measured.push({
        case: one,
        locale,
        screen: screen[index] ?? 0,
        phone: phone[index] ?? 0,
        characters: text.length,
        lines: text.split('\n').length,
      });
    }
    if (folder !== undefined) await leavePictures(seen, some, folder);
  }
  return measured;
}

interface Seen {
  readonly locale: Locale;
  readonly channel: string;
  readonly sandbox: Sandbox;
  readonly browser: Browser;
  readonly count: number;
}

/** Of each message in the channel, in pixels. */
async function heightsOf(seen: Seen & { readonly width: number }): Promise<readonly number[]> {
  const page = await opened(seen, 'dark', seen.width);
  const heights = await page
    .locator('li.message')
    .evaluateAll((entries) => entries.map((entry) => Math.round(entry.getBoundingClientRect().height)));
  await page.context().close();
  return heights.slice(-seen.count);
}

async function leavePictures(seen: Seen, cases: readonly Case[], folder: string): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    for (const [device, width] of Object.entries(widths)) {
      const page = await opened(seen, scheme, width);
      const entries = await page.locator('li.message').all();
      for (const [index, entry] of entries.slice(-cases.length).entries()) {
        const name = cases[index]?.name.replace(/[^\w-]+/g, '-');
        await entry.screenshot({ path: path.join(folder, `${name}.${seen.locale}.${device}.${scheme}.png`) });
      }
      await page.context().close();
    }
  }
}

async function opened(
  { locale, channel, sandbox, browser, count }: Seen,
  scheme: 'dark' | 'light',
  width: number,
): Promise<Page> {
  const chosen = { name: 'discord-sandbox', value: JSON.stringify({ channel }) };
  const context = await browser.newContext({
    locale,
    colorScheme: scheme,
    viewport: { width, height: 1200 },
    storageState: { cookies: [], origins: [{ origin: new URL(sandbox.url).origin, localStorage: [chosen] }] },
  });
  const page = await context.newPage();
  await page.goto(sandbox.url);
  await page
    .locator('li.message')
    .nth(count - 1)
    .waitFor();
  return page;
}

/** One line a message; whether all keep to their limits. */
function print(measured: readonly Measured[]): boolean {
  console.log('  1280 px  390 px  characters  lines');
  let isKept = true;
  for (const one of measured) {
    const most = limits[one.case.kind];
    const over = (['screen', 'phone', 'characters', 'lines'] as const).filter(
      (what) => one[what] > most[what],
    );
    if (over.length > 0) isKept = false;
    const figures = [one.screen, one.phone, one.characters, one.lines].map((figure) =>
      String(figure).padStart(7),
    );
    const note = over.length > 0 ? `  ✗ above the limit: ${over.join(', ')}` : '';
    console.log(`${figures.join('  ')}  ${one.locale.padEnd(5)}  ${one.case.kind} ${one.case.name}${note}`);
  }
  return isKept;
}
