/** The port of `/health` and `/metrics`. Loads nothing but HTTP: a start waits for it before it asks Discord for a login. */
import { createServer, type Server } from 'node:http';
import { StartError } from '../start-error.ts';

/** Says that the bot is not well until somebody answers in its place. @throws StartError where the port cannot be had. */
export async function listen(port: number, host: string): Promise<Server> {
  const server = createServer((_, response) => void response.writeHead(503).end());
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          `HEALTH_PORT ${port} on ${host} cannot be had (${error.message}). ${remedyFor(error.code)}`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  // It holds up nothing that ends.
  server.unref();
  return server;
}

/** A port may be taken, or be one of those below 1024 that not everybody may have (EACCES). */
export function remedyFor(code: string | undefined): string {
  return code === 'EADDRINUSE' || code === 'EACCES'
    ? 'Choose another port.'
    : 'Is HEALTH_HOST an address of this machine?';
}
