/**
 * Compiles the TypeScript into `dist/`, and only where something changed since it last did. Plain JavaScript, since it
 * runs before anything is compiled. Types are not checked here: `npm run check` does that, and needs what only
 * developers install.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = ['tsconfig.build.json', 'tsconfig.page.json'];
const parts = [
  'src',
  'packages',
  'commands',
  'bench',
  'chaos',
  'pictures',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  ...projects,
].filter((one) => existsSync(path.join(root, one)));
const stamp = path.join(root, 'dist/.built');

/** Gives false where the compiler found a mistake, or nothing may be written; what was said stands on the terminal. */
export async function build() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  if (!mayWrite()) {
    process.stderr.write(
      'The build in dist/ is not that of these files, and this user may not write it. Run `npm run build` as one who may.\n',
    );
    return false;
  }
  const require = createRequire(import.meta.url);
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const done = projects.every(
    (project) =>
      spawnSync(process.execPath, [compiler, '-p', project, '--noCheck'], { cwd: root, stdio: 'inherit' })
        .status === 0,
  );
  if (!done) return false;
  await bundle();
  writeFileSync(stamp, now);
  return true;
}

/**
 * The bot and `ask` once more, in a few files: to find and read several hundred takes a quarter of a start. What has
 * parts for each machine, or loads files of its own, stays where it is, and so does the sandbox with its page.
 */
async function bundle() {
  const sandbox = /^\.\.\/packages\//;
  const { build } = await import('rolldown');
  await build({
    cwd: root,
    platform: 'node',
    input: { main: 'dist/src/main.js', ask: 'dist/src/cli/ask.js' },
    external: /^(?:@libsql\/.*|pg|pino|prom-client|zlib-sync|bufferutil|utf-8-validate)$/,
    plugins: [
      {
        name: 'sandbox',
        resolveId: (id) => (sandbox.test(id) ? { id: `../${id}`, external: true } : null),
      },
    ],
    output: { dir: 'dist/bundle/src', cleanDir: true },
    logLevel: 'warn',
  });
}

function mayWrite() {
  const dist = path.join(root, 'dist');
  try {
    accessSync(existsSync(dist) ? dist : root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Over the names, sizes and times of all that goes into the build: some milliseconds. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const one of parts) {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1;
