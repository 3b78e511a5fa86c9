/**
 * What takes long to start or to build, once for the whole run and only if some test file asks for it. The files run in
 * processes of their own: they ask over HTTP, by way of ask.ts.
 */
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../pictures/browser.ts';
import { build } from '../../scripts/build.js';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedParts: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = once(startPostgres);
  const browser = once(async () => chromium.launchServer(await launchOptions()));
  const compiled = once(compile);

  const parts: Readonly<Record<string, () => Promise<string>>> = {
    /** An empty database on the one PostgreSQL. */
    postgres: async () => (await postgres.get()).database(),
    /** The certificate of that server, in PEM. */
    certificate: async () => (await postgres.get()).certificate,
    /** Where playwright connects to the one browser. */
    browser: async () => (await browser.get()).wsEndpoint(),
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

/** Compiles what changed: those who start processes start what people start. */
async function compile(): Promise<string> {
  if (!build()) throw new Error('it does not compile');
  return 'dist';
}
