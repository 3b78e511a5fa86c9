/** The steps of CONTRIBUTING.md, word for word, in a clone of what stands here. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const project = process.cwd();
let home: string;

/** What a fork would hold: the files as they are now, committed. */
async function makeFork(directory: string): Promise<void> {
  const left = new Set(
    ['.git', 'node_modules', 'dist', 'data', 'coverage', '.env'].map((one) => path.join(project, one)),
  );
  await cp(project, directory, { recursive: true, filter: (source) => !left.has(source) });
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: directory });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'Start');
}

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'dossier-contributing-'));
  await makeFork(path.join(home, 'fork'));
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

/** What a step prints; where it fails, the test says what it printed. */
async function runStep(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout, stderr, failed } = await run('bash', ['-c', line], { cwd, env }).then(
    (output) => ({ ...output, failed: false }),
    (error: { stdout: string; stderr: string }) => ({ ...error, failed: true }),
  );
  if (failed) throw new Error(`this step fails: ${line}\n${stdout}\n${stderr}`);
  return stdout;
}

test('every step of CONTRIBUTING.md does what it says', async () => {
  const text = await readFile('CONTRIBUTING.md', 'utf8');
  const blocks = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block.trim().split('\n'));
  expect(blocks.length).toBeGreaterThan(4);
  const env = {
    ...process.env,
    // The address of the fork leads to ours.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${path.join(home, 'fork')}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/YOUR-NAME/dossier.git',
    NO_COLOR: '1',
  };
  let directory = home;
  const outputs: string[] = [];
  for (const line of blocks.flat()) {
    const [, target] = /^cd (.*)$/.exec(line) ?? [];
    if (target) directory = path.join(directory, target);
    // The packages are installed already; to install them again would test npm.
    else if (line === 'npm ci')
      await symlink(path.join(project, 'node_modules'), path.join(directory, 'node_modules'));
    else outputs.push(`${line}\n${await runStep(line, directory, env)}`);
  }
  const outputOf = (command: string) =>
    outputs.find((output) => output.split('\n')[0]?.includes(command)) ?? '';
  expect(outputOf('new briefing')).toContain('wrote knowledge/gullhaven/briefing.yaml');
  expect(outputOf('new name --briefing')).toContain('The knowledge is sound');
  expect(outputOf('verify --briefing')).toContain('gullhaven/article: the whole text and all 3 places match');
  expect(outputOf('npm run ask')).toContain('bought brass foghorns');
  expect(outputOf('npm run ask')).toMatch(/denied by Pelican Ferry Company/i);
  expect(outputOf('diff --base')).toContain('| ➕ added | briefing | `gullhaven` |');
  expect(outputOf('diff --base')).toContain('`horn-sale` (denied)');
  expect(outputOf('draft --article')).toContain('7 sentences');
  const { stdout } = await run('git', ['status', '--porcelain'], { cwd: directory });
  expect(stdout.replace('?? node_modules\n', '')).toBe('');
  expect(outputs.at(-1)).toContain('The knowledge is sound: no errors, no warnings.');
});
