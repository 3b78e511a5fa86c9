/** The page and what it asks of the sandbox, under `/sandbox/`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from './gateway.ts';
import { sendJson } from './http.ts';
import type { Sandbox } from './sandbox.ts';
import type { World } from './world.ts';

export async function handlePage(
  _sandbox: Sandbox,
  _parts: { readonly world: World; readonly gateway: Gateway },
  _request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  sendJson(response, 404, { message: 'Not found' });
}
