/** What Dossier tells newcomers in the sandbox, and how it tells the faults of its knowledge there. */
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { showInSandbox } from '../../src/show-in-sandbox.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let directory: string;
let briefing: string;
let sandbox: Sandbox;
let bot: Promise<Bot>;

beforeEach(async () => {
  directory = await temporaryDirectory();
  await cp('knowledge', directory, { recursive: true });
  const files = await readdir(directory, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.yaml')).map((name) => path.join(directory, name)))
    if (/^headline:/m.test(await readFile(file, 'utf8'))) briefing = file;
  sandbox = await patientSandbox('Dossier');
});

afterEach(async () => {
  await (await bot).stop();
  await sandbox.close();
});

function start(): void {
  const shown = showInSandbox(sandbox, directory, loadKnowledge(directory));
  bot = startBotOn(sandbox, { knowledgeDirectory: directory, ...shown });
  bot.catch(() => undefined);
}

/** The bot starts from its sources here: on a busy machine that takes a while. */
const eventually = <T>(look: () => T) => expect.poll(look);

interface View {
  readonly faults: readonly string[];
  readonly guide: {
    readonly plainMessage: object | null;
    readonly steps: readonly {
      readonly title: string;
      readonly button: string | null;
      readonly suggestions: boolean;
    }[];
  };
}

async function view(locale = 'en-US'): Promise<View> {
  const response = await fetch(`${sandbox.url}sandbox/view?role=member&locale=${locale}`);
  return (await response.json()) as View;
}

const breakIt = async () => {
  const sound = await readFile(briefing, 'utf8');
  await writeFile(briefing, sound.replace(/^updated:.*$/m, 'updated: yesterday'));
  return () => writeFile(briefing, sound);
};

test.each(['en-US', 'fr', 'zh-CN'])(
  'three steps are offered in %s, each of which can be done',
  async (locale) => {
    start();
    await eventually(async () => (await view(locale)).guide.steps.length).toBe(3);
    const { steps, plainMessage } = (await view(locale)).guide;
    expect(steps.map(({ suggestions, button }) => suggestions || button !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect(plainMessage).not.toBeNull();
  },
);

test('a message stands in the channel that the check finds wrong, and the pin can be pinned', async () => {
  start();
  await eventually(() => sandbox.messages().length).toBe(1);
  const act = (step: number) =>
    fetch(`${sandbox.url}sandbox/step`, {
      method: 'POST',
      body: JSON.stringify({ step, role: 'member', locale: 'en-US', channel: sandbox.channels.general }),
    });
  const wrong = /(?<![\p{L}\d.,])\d[\d.]*/u.exec(sandbox.messages()[0]?.content ?? '')?.[0] ?? 'no amount';
  const told = () =>
    sandbox
      .requests()
      .filter(({ path: to }) => to.includes('callback') || to.includes('@original'))
      .map(({ body }) => JSON.stringify(body))
      .join();
  // Pressed again until it is answered: on a busy machine a first answer may come later than Discord takes it.
  const pressAgain = { interval: 4_000 };
  await expect.poll(() => act(1).then(told), pressAgain).toContain(wrong);
  await expect.poll(() => act(2).then(() => sandbox.pins().length), pressAgain).toBe(1);
});

test('knowledge that does not load at the start is told on the page; mended, it starts the bot', async () => {
  const mend = await breakIt();
  start();
  await eventually(async () => (await view()).faults.join()).toMatch(/updated/);
  expect(sandbox.registeredCommands()).toEqual([]);
  await mend();
  await sandbox.ready();
  await eventually(async () => (await view()).faults).toEqual([]);
});

test('knowledge that is taken away to be mended starts the bot once it is back', async () => {
  const mend = await breakIt();
  start();
  await eventually(async () => (await view()).faults.join()).toMatch(/updated/);
  await rename(directory, `${directory}-away`);
  await eventually(async () => (await view()).faults.join()).toMatch(/cannot be read/);
  await rename(`${directory}-away`, directory);
  await mend();
  await sandbox.ready();
});

test('an edit that does not load is told on the page until it is mended', async () => {
  start();
  await sandbox.ready();
  const mend = await breakIt();
  await eventually(async () => (await view()).faults.join()).toMatch(/updated/);
  await mend();
  await eventually(async () => (await view()).faults).toEqual([]);
});
