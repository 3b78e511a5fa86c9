/**
 * `npm run ask` and its like: compiles what changed, and becomes the program, such as `src/cli/ask.js`. One process,
 * since a second start of Node takes longer than the look at what changed.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const [node = '', , program = '', ...words] = process.argv;

if (await build()) {
  // From Node 22.8 on, what is compiled for the machine is kept for the next start.
  module.enableCompileCache?.();
  const url = new URL(`../dist/${program}`, import.meta.url);
  process.argv = [node, fileURLToPath(url), ...words];
  await import(url.href);
} else {
  process.exitCode = 1;
}
