/** `/preview` from the form to the answer, with the real bot on the sandbox. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from '../../src/bot.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { patientSandbox, startBotOn } from '../shared/bot.ts';

const [briefing] = (await ownKnowledge()).briefings;
const file = await readFile(`knowledge/${briefing?.id}/briefing.yaml`, 'utf8');
const record = (/^claims:\n([\s\S]*?)(?=\n\n? {2}- id:)/m.exec(file)?.[1] ?? '').trim();
const lines: string[] = [];
let sandbox: Sandbox;
let bot: Bot;

beforeAll(async () => {
  sandbox = await patientSandbox();
  bot = await startBotOn(sandbox, { write: (line) => lines.push(line) });
});

afterAll(async () => {
  await bot.stop();
  await sandbox.close();
});

it.each(['en-US', 'fr', 'zh-CN'])('a record typed in %s is shown to its author alone', async (locale) => {
  const { moderator } = sandbox.users;
  const opened = await sandbox.invoke({ command: 'preview', user: moderator, locale });
  expect(opened).toMatchObject({ callback: 9, failure: null });
  const sent = await sandbox.submit(opened, { text: record.replaceAll('Nvidia H20', 'Kettleford') });
  expect(sent.failure).toBeNull();
  expect((sent.message?.flags ?? 0) & 64).toBe(64);
  if (locale === 'en-US') expect(sent.message?.content).toContain('Kettleford');
  expect(sandbox.messages()).toEqual([]);
  expect(lines.join('')).not.toContain('Kettleford');
  expect(sandbox.violations()).toEqual([]);
});

it('a member is not offered it', async () => {
  await expect(sandbox.invoke({ command: 'preview', user: sandbox.users.member })).rejects.toThrow();
});
