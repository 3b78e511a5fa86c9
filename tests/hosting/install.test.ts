/** A production install in a clean folder: it builds, starts, and compiles again only what was changed. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
const running: ChildProcess[] = [];

const npm = (...words: string[]) =>
  execFileSync('npm', words, {
    cwd: folder,
    stdio: 'pipe',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_prefer_offline: 'true' },
    // Nothing else ends a bot that starts where it should tell its usage.
    timeout: 120_000,
  });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-install-'));
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\n').filter((one) => one !== '' && existsSync(one)))
    cpSync(file, path.join(folder, file), { recursive: true });
  npm('ci', '--omit=dev');
});

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const built = () => statSync(path.join(folder, 'dist/bundle/src/main.js')).mtimeMs;

describe('npm ci --omit=dev', () => {
  it.each(['start:prod', 'start'])('lets npm run %s tell its usage when it is asked for help', (script) => {
    expect(String(npm('run', '--silent', script, '--', '--help'))).toMatch(/^usage: /);
  });

  it('leaves out what only developers need, and makes the build all the same', () => {
    expect(existsSync(path.join(folder, 'node_modules/vitest'))).toBe(false);
    expect(existsSync(path.join(folder, 'dist/bundle/src/main.js'))).toBe(true);
  });

  it.each(['start:prod', 'start'])(
    'lets npm run %s open the sandbox, and end on a signal',
    async (script) => {
      const child = spawn('npm', ['run', '--silent', script], {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, SANDBOX_PORT: '0' },
      });
      running.push(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          output += String(chunk);
        });
      await expect.poll(() => output).toMatch(/is ready: open http/);
      expect(output.trim().split('\n')).toHaveLength(1);
      child.kill('SIGTERM');
      await expect.poll(() => child.exitCode ?? child.signalCode).not.toBeNull();
    },
  );
});

describe('a build', () => {
  it('is left alone where nothing changed', () => {
    const before = built();
    npm('run', 'build');
    expect(built()).toBe(before);
  });

  it('is made anew where the way it is made was changed', () => {
    const before = built();
    appendFileSync(path.join(folder, 'scripts/build.js'), '// by a test\n');
    npm('run', 'build');
    expect(built()).toBeGreaterThan(before);
  });

  it('takes in what was changed', () => {
    appendFileSync(path.join(folder, 'src/log.ts'), "export const added = 'by a test';\n");
    npm('run', 'build');
    expect(readFileSync(path.join(folder, 'dist/src/log.js'), 'utf8')).toContain('by a test');
  });

  it.skipIf(process.getuid?.() !== 0)('that is old and may not be written is told in words', () => {
    chmodSync(folder, 0o755);
    appendFileSync(path.join(folder, 'src/log.ts'), '// by a test\n');
    const as = { cwd: folder, uid: 65_534, gid: 65_534, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.js'], as);
    expect(stderr).toMatch(/^The build in dist\/ is not that of these files.*\n$/);
    expect(status).toBe(78);
  });

  it('that is missing is told in words by start:prod, with the code that asks to mend something', () => {
    rmSync(path.join(folder, 'dist'), { recursive: true });
    expect(() => npm('run', 'start:prod')).toThrow(
      expect.objectContaining({ status: 78, message: expect.stringContaining('There is no build here yet') }),
    );
  });
});
