/** The page's own files: what is written as it is served, and what the compiler made of the TypeScript. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendJson } from './http.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const writtenFolder = 'packages/discord-sandbox/src/page';

/** The project's root: this file runs from `src/` under tests, and from `dist/src/` otherwise. */
function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, writtenFolder, 'index.html')) && dirname(directory) !== directory)
    directory = dirname(directory);
  return directory;
}

const written = join(projectRoot(), writtenFolder);
const compiled = join(projectRoot(), 'dist/packages/discord-sandbox/page');

/** A file of that name and no folder; the page loads nothing from anywhere else, and says so to the browser. */
export async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = types[extname(name)];
  if (!type || !/^[\w-]+\.\w+$/.test(name)) {
    // Browsers ask for it unbidden; an error in their console would be noise.
    if (pathname === '/favicon.ico') sendJson(response, 204, undefined);
    else sendJson(response, 404, { message: 'Not found' });
    return;
  }
  const content = await readFile(join(name.endsWith('.js') ? compiled : written, name)).catch(() => null);
  if (!content)
    return sendJson(response, 404, { message: `Not found: ${name}. Has the page been compiled?` });
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
