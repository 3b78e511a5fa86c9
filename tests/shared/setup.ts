/**
 * What takes long to start or to build, once for the whole run and only if some test file asks for it. The files run in
 * processes of their own: they ask over HTTP, by way of ask.ts.
 */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../pictures/browser.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedParts: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = once(startPostgres);
  const browser = once(async () => chromium.launchServer(await launchOptions()));
  const build = once(compile);

  const parts: Readonly<Record<string, () => Promise<string>>> = {
    /** An empty database on the one PostgreSQL. */
    postgres: async () => (await postgres.get()).database(),
    /** Where playwright connects to the one browser. */
    browser: async () => (await browser.get()).wsEndpoint(),
    /** Compiles bot and page to `dist/`. */
    build: build.get,
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
    await Promise.all([
      postgres.started()?.then((one) => one.close()),
      browser.started()?.then((one) => one.close()),
    ]);
  };
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

/** The native compiler compiles in a moment what has not changed. */
async function compile(): Promise<string> {
  const projects = ['tsconfig.build.json', 'tsconfig.page.json'];
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-b', ...projects]);
  return 'dist';
}
