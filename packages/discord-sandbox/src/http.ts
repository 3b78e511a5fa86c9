/** Plain HTTP: bodies in, JSON out, and nobody but this machine. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Discord takes requests of up to 25 MiB; nothing the sandbox models comes near this. */
const bodyAtMost = 1024 * 1024;

/** Null where it is too large. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyAtMost) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    ...headers,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/**
 * The sandbox listens on loopback only, but a page of another site in the same browser could still reach it, by a
 * name that resolves here or by a request of its own. Both show in the headers.
 */
export function isLocal(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  if (!host || !isLoopback(`http://${host}`)) return false;
  return origin === undefined || (isLoopback(origin) && new URL(origin).host === host);
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
