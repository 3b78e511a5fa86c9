/** As much of Discord as a refresh of pins needs: messages to edit, behind Discord's rate limits. It counts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRateLimits, refusalBody } from '../packages/discord-sandbox/src/rest/rate-limits.ts';
import type { Route } from '../packages/discord-sandbox/src/rest/route.ts';

const path = '/channels/:channel/messages/:message';
/** Five edits in five seconds in each channel, as Discord's headers say; and 50 calls a second over all. */
const routes: Readonly<Record<string, Route>> = {
  PATCH: { method: 'PATCH', path, limit: [5, 5], handle: () => ({ status: 200, body: null }) },
  GET: { method: 'GET', path, limit: [50, 5], handle: () => ({ status: 200, body: null }) },
};

export async function startPinsServer() {
  const limits = createRateLimits('enforced');
  const messages = new Map<string, object>();
  /** How often each message was edited. */
  const edits = new Map<string, number>();
  /** Refusals of each bucket: its path with the channel. */
  const refusals = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  const server = createServer(async (request, response) => {
    const [, channel = '', message = ''] = /channels\/(\d+)\/messages\/(\d+)$/.exec(request.url ?? '') ?? [];
    const route = routes[request.method ?? ''];
    let text = '';
    for await (const chunk of request) text += chunk;
    const send = (status: number, headers: Readonly<Record<string, string>>, body: unknown) =>
      response
        .writeHead(status, { ...headers, 'content-type': 'application/json' })
        .end(JSON.stringify(body));
    if (!route || message === '') return send(404, {}, { message: 'Unknown', code: 0 });
    const { headers, refused } = limits.count(route, { channel });
    if (refused) {
      count(refusals, `${route.method} ${channel}`);
      return send(429, headers, refusalBody(refused.retryAfter, refused.global));
    }
    if (route.method === 'PATCH') {
      messages.set(message, JSON.parse(text) as object);
      count(edits, message);
    }
    return send(200, headers, {
      id: message,
      ...(messages.get(message) ?? { content: '', embeds: [], components: [] }),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    edits,
    refusals,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
