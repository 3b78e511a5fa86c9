/**
 * Compiles the TypeScript into `dist/`, and only where something changed since it last did. Plain JavaScript, since it
 * runs before anything is compiled. Types are not checked here: `npm run check` does that, and needs what only
 * developers install.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = ['tsconfig.build.json', 'tsconfig.page.json'];
const compiled = [
  'src',
  'packages',
  'commands',
  'bench',
  'chaos',
  'pictures',
  'package-lock.json',
  'tsconfig.json',
  ...projects,
].filter((one) => existsSync(path.join(root, one)));
const stamp = path.join(root, 'dist/.built');

/** Gives false where the compiler found a mistake; what it said stands on the terminal. */
export function build() {
  const now = fingerprint();
  if (read(stamp) === now) return true;
  const require = createRequire(import.meta.url);
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const done = projects.every(
    (project) =>
      spawnSync(process.execPath, [compiler, '-p', project, '--noCheck'], { cwd: root, stdio: 'inherit' })
        .status === 0,
  );
  if (done) writeFileSync(stamp, now);
  return done;
}

/** Over the names, sizes and times of all that is compiled, and the version of Node: some milliseconds. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const one of compiled) {
    const files = statSync(path.join(root, one)).isDirectory()
      ? readdirSync(path.join(root, one), { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(path.join(root, one, file));
      hash.update(`${one}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = build() ? 0 : 1;
