/** The pages that hear of changes: only so many, and each that leaves makes room. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

test('no more than 32 pages hear of changes, and one that leaves makes room for another', async () => {
  const leaving = new AbortController();
  // Kept: a response that nobody holds is closed.
  const pages: Response[] = [];
  const open = async (signal?: AbortSignal) => {
    const page = await fetch(`${sandbox.url}sandbox/events`, { ...(signal && { signal }) });
    pages.push(page);
    return page.status;
  };
  expect(await open(leaving.signal)).toBe(200);
  for (let at = 1; at < 32; at += 1) expect(await open()).toBe(200);
  expect(await open()).toBe(503);
  leaving.abort();
  await expect.poll(() => open()).toBe(200);
});
