/** Which pin an answer links, and that a database in trouble costs the answer nothing but the link. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { createPinToLink } from '../../src/pins/pin-to-link.ts';
import { startHarness } from './harness.ts';

const lines: string[] = [];
const logger = createLogger({
  level: 'warn',
  form: 'json',
  secrets: [],
  write: (line) => void lines.push(line),
});

test('the whole briefing is linked rather than a topic, and only in its own channel', async () => {
  const { pins, order, close, sandbox } = await startHarness();
  const { general } = sandbox.channels;
  const messageOf = async (topic: string) => {
    const outcome = await pins.pin(order({ topic }));
    return 'message' in outcome ? outcome.message : '';
  };
  expect(await pins.toLink(general, 'h20-resale')).toBe(null);
  const topic = await messageOf('h20');
  expect(await pins.toLink(general, 'h20-resale')).toBe(topic);
  const whole = await messageOf('');
  expect(await pins.toLink(general, 'h20-resale')).toBe(whole);
  expect(await pins.toLink(general, null)).toBe(whole);
  expect(await pins.toLink(general, 'another')).toBe(null);
  expect(await pins.toLink('1', 'h20-resale')).toBe(null);
  await close();
});

test('to ask for a link makes no database', async () => {
  const { pins, databaseUrl, close, sandbox } = await startHarness();
  expect(await pins.toLink(sandbox.channels.general, null)).toBe(null);
  expect(existsSync(databaseUrl.slice('file:'.length))).toBe(false);
  await close();
});

test.each([
  ['fails', () => Promise.reject(new Error('the disk is gone'))],
  ['never answers', () => new Promise<never>(() => undefined)],
])(
  'a database that %s leaves the answer without a link, and is left alone for a while',
  async (_, trouble) => {
    let looks = 0;
    const toLink = createPinToLink(() => {
      looks += 1;
      return trouble();
    }, logger);
    expect(await toLink('1', null)).toBe(null);
    expect(await toLink('1', null)).toBe(null);
    expect(looks).toBe(1);
  },
);
