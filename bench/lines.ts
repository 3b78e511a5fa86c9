/**
 * `npm run bench -- lines [FOLDER]`: how high every kind of message is in the sandbox's page, on a screen and on a
 * phone, and how many characters and lines it has, in three languages. Fails above the limits. With a folder, it leaves
 * a picture of each there, light and dark, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { addressed } from '../commands/reply.ts';
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { launchOptions } from '../pictures/browser.ts';
import { type Bot, startBot } from '../src/bot.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../src/knowledge/locale.ts';
import { createLogger } from '../src/log.ts';
import { withRemove } from '../src/message/buttons.ts';
import type { Message } from '../src/message/message.ts';
import { messageLink, withPinLink } from '../src/message/message.ts';
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
}

/** Cases of one language that stand in one channel. */
interface Room {
  readonly cases: readonly Case[];
  readonly locale: Locale;
  readonly channel: string;
  readonly sandbox: Sandbox;
  readonly browser: Browser;
}

export async function linesBench(knowledge: Knowledge, folder: string | undefined): Promise<boolean> {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  const all = locales.flatMap((locale) => casesOf(knowledge, locale));
  const bot = await showing(sandbox, all);
  await sandbox.ready();
  const browser = await chromium.launch(await launchOptions());
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  try {
    const measured: Measured[] = [];
    for (const locale of locales) {
      const ofLocale = all.filter((one) => one.locale === locale);
      for (let from = 0; from < ofLocale.length; from += inChannel) {
        const cases = ofLocale.slice(from, from + inChannel);
        const channel = sandbox.addChannel(`${locale}-${from}`.toLowerCase());
        for (const one of cases) {
          const options = { number: all.indexOf(one) };
          const { failure } = await sandbox.invoke({ command: 'ask', options, channel });
          if (failure !== null) throw new Error(`${one.name}: ${failure}`);
        }
        const room = { cases, locale, channel, sandbox, browser };
        measured.push(...(await measure(room)));
        if (folder !== undefined) await leavePictures(room, folder);
      }
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
      const { serviceFor } = await import('../src/service.ts');
      const number = { type: 4, name: 'number', description: 'which', required: true } as const;
      return {
        ...serviceFor(knowledge, kept),
        commands: [
          {
            definition: { name: 'ask', description: 'shows a message', options: [number] },
            run: ({ options }) => {
              const one = cases[Number(options.number)];
              if (!one) throw new Error('there is no such case');
              return { kind: 'message', message: shown(one, sandbox), private: false };
            },
          },
        ],
        buttons: [],
      };
    },
  });
}

/** An answer as it is at its longest: for a member, in a channel with a pin. */
function shown({ kind, message, locale }: Case, { users, guild, channels }: Sandbox): Message {
  const removable = withRemove(message, locale);
  if (kind !== 'answer') return removable;
  const pin = messageLink(guild.id, channels.general, '1'.repeat(guild.id.length));
  return withPinLink(addressed(removable, users.member.id), pin, locale);
}

async function measure(room: Room): Promise<readonly Measured[]> {
  const screen = await heightsOf(room, widths.screen);
  const phone = await heightsOf(room, widths.phone);
  return room.cases.map((one, index) => {
    // Choices are buttons, and measured by their height.
    const text = messageText({ ...shown(one, room.sandbox), components: [] });
    return {
      case: one,
      screen: screen[index] ?? 0,
      phone: phone[index] ?? 0,
      characters: text.length,
      lines: text.split('\n').length,
    };
  });
}

/** Of each message in the channel, in pixels. */
async function heightsOf(room: Room, width: number): Promise<readonly number[]> {
  const page = await opened(room, 'dark', width);
  const heights = await page
    .locator('li.message')
    .evaluateAll((entries) => entries.map((entry) => Math.round(entry.getBoundingClientRect().height)));
  await page.context().close();
  return heights.slice(-room.cases.length);
}

async function leavePictures(room: Room, folder: string): Promise<void> {
  const { cases } = room;
  for (const scheme of ['dark', 'light'] as const) {
    for (const [device, width] of Object.entries(widths)) {
      const page = await opened(room, scheme, width);
      const entries = await page.locator('li.message').all();
      for (const [index, entry] of entries.slice(-cases.length).entries()) {
        const name = cases[index]?.name.replace(/[^\w-]+/g, '-');
        await entry.screenshot({
          path: path.join(folder, `${name}.${room.locale}.${device}.${scheme}.png`),
        });
      }
      await page.context().close();
    }
  }
}

async function opened(
  { cases, locale, channel, sandbox, browser }: Room,
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
    .nth(cases.length - 1)
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
    console.log(
      `${figures.join('  ')}  ${one.case.locale.padEnd(5)}  ${one.case.kind} ${one.case.name}${note}`,
    );
  }
  return isKept;
}
