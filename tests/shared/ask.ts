/** What a test file asks of setup.ts. */
import type { LaunchOptions } from 'playwright-core';
import { inject } from 'vitest';

/** The URL of an empty database on the run's one PostgreSQL. */
export const postgresDatabase = () => ask('postgres');

/** The certificate that this PostgreSQL shows, in PEM; it is signed by nobody else. */
export const postgresCertificate = () => ask('certificate');

/** How playwright launches the browser. */
export const browserOptions = async () => JSON.parse(await ask('browser')) as LaunchOptions;

/** Resolves once bot and page stand compiled in `dist/`. */
export async function built(): Promise<void> {
  await ask('build');
}

async function ask(part: string): Promise<string> {
  const response = await fetch(`${inject('sharedParts')}/${part}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`${part}: ${text}`);
  return text;
}
