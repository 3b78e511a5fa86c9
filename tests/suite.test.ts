/** The suite itself, on a test of its own: it fails where it has to. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dossier-suite-'));
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  await mkdir(path.join(root, 'tests'));
});
afterEach(() => rm(root, { recursive: true }));

/** Runs a test with such a body, as `npm test` runs those of the project. */
async function outcomeOf(body: string) {
  const code = `import { expect, test } from 'vitest';\ntest('one', async () => { ${body} });`;
  await writeFile(path.join(root, 'tests/one.test.ts'), code);
  const words = ['run', '--root', root, '--config', path.resolve('vitest.config.ts')];
  return new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

test('a test that fails makes the run fail', async () => {
  expect(await outcomeOf('expect(1).toBe(2)')).toMatchObject({ code: 1 });
});

test('a test that leaves something in the temporary folder makes the run fail, and is told', async () => {
  const { code, output } = await outcomeOf(
    "const { tmpdir } = await import('node:os'); (await import('node:fs')).mkdtempSync(tmpdir() + '/left-')",
  );
  expect(output).toContain('1 passed');
  expect(output).toMatch(/tests left in the temporary folder: left-/);
  expect(code).toBe(1);
});
