/**
 * `npm start`: compiles what changed, and becomes the bot; with `--built` (`npm run start:prod`) it takes the build
 * that stands. One process, so that a signal reaches it.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';

const main = new URL('../dist/bundle/src/main.js', import.meta.url);

if (process.argv.includes('--built') ? isBuilt() : await (await import('./build.js')).build()) {
  // From Node 22.8 on, what is compiled for the machine is kept for the next start.
  module.enableCompileCache?.();
  await import(main.href);
} else {
  // `mendFirst` of src/start-error.ts, which needs a build: to start again would change nothing.
  process.exitCode = 78;
}

function isBuilt() {
  if (existsSync(main)) return true;
  process.stderr.write('There is no build here yet. `npm ci` makes one, and so does `npm run build`.\n');
  return false;
}
