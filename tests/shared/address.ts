/** A server of a test's own, on any free port of this machine. */
import type { AddressInfo, Server } from 'node:net';

export async function addressOf(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
