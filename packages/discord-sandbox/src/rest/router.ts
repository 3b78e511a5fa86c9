/** One REST request from its arrival to its answer: token, faults asked for, rate limits, route, log. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { RestFault, RestFaults } from '../faults.ts';
import { readBody, sendJson } from '../http.ts';
import type { World } from '../world.ts';
import { applicationRoutes } from './application-routes.ts';
import { callbackRoute } from './callback-route.ts';
import type { RestLog } from './log.ts';
import { messageRoutes } from './message-routes.ts';
import { pinRoutes } from './pin-routes.ts';
import { type RateLimits, refusalBody, refusalHeaders } from './rate-limits.ts';
import { failure, type RestReply } from './reply.ts';
import type { Route } from './route.ts';
import { webhookRoutes } from './webhook-routes.ts';

const prefix = '/api/v10';

/** Pins before messages: `pins` would else be taken for a message's id. */
const routes: readonly Route[] = [
  ...applicationRoutes,
  callbackRoute,
  ...webhookRoutes,
  ...pinRoutes,
  ...messageRoutes,
];

export interface RouterParts {
  readonly world: World;
  readonly faults: RestFaults;
  readonly limits: RateLimits;
  readonly log: RestLog;
  readonly gateway: () => string;
}

type Answer = RestReply & { readonly headers?: Readonly<Record<string, string>> };

export async function handleRest(
  parts: RouterParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await readBody(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const path = url.pathname.slice(prefix.length) + url.search;
  const fault = parts.faults.take(method, path);
  const instead = fault && answerInstead(fault);
  const body = parse(text);
  const answer = instead ?? (await answerProperly(parts, request, url, text, body));
  const { headers, ...reply } = answer;
  const authorized = request.headers.authorization !== undefined;
  parts.log.add(
    {
      at: parts.world.clock.now(),
      method,
      path: url.pathname + url.search,
      authorized,
      body,
      status: reply.status,
      response: reply.body,
    },
    instead !== null,
  );
  if (fault?.kind === 'reset' || fault?.kind === 'lost answer') request.socket.resetAndDestroy();
  else if (fault?.kind === 'slow') await wait(fault.milliseconds);
  else if (fault?.kind === 'held') await fault.until;
  if (fault?.kind !== 'hang') sendJson(response, reply.status, reply.body, headers);
}

/** For faults where the request is not handled at all. */
function answerInstead(fault: RestFault): Answer | null {
  if (fault.kind === 'status') return { status: fault.status, body: undefined };
  if (fault.kind === 'error') return failure(fault.code);
  if (fault.kind === 'reset') return { status: 0, body: undefined };
  if (fault.kind !== 'rate limit') return null;
  return {
    status: 429,
    body: refusalBody(fault.retryAfter, fault.scope === 'global'),
    headers: refusalHeaders(fault.retryAfter, fault.scope),
  };
}

async function answerProperly(
  { world, limits, gateway }: RouterParts,
  request: IncomingMessage,
  url: URL,
  text: string | null,
  body: unknown,
): Promise<Answer> {
  if (text === null) return failure(40005);
  const found = match(request.method ?? 'GET', url.pathname);
  if (!found)
    return { status: 404, body: { message: '404: Not Found (the sandbox has no such route)', code: 0 } };
  if (!found.route.open && request.headers.authorization !== `Bot ${world.token}`) return failure(0);
  const verdict = limits.count(found.route, found.params);
  if (verdict.refused) {
    const { retryAfter, global } = verdict.refused;
    return { status: 429, body: refusalBody(retryAfter, global), headers: verdict.headers };
  }
  if (text && body === undefined) return { ...failure(50109), headers: verdict.headers };
  const context = { world, params: found.params, query: url.searchParams, body, gateway: gateway() };
  return { ...(await found.route.handle(context)), headers: verdict.headers };
}

function match(method: string, pathname: string): { route: Route; params: Record<string, string> } | null {
  const parts = pathname.slice(prefix.length).split('/').map(decodeURIComponent);
  for (const route of routes) {
    const wanted = route.path.split('/');
    if (route.method !== method || wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((step, at) => {
      if (!step.startsWith(':')) return step === parts[at];
      params[step.slice(1)] = parts[at] ?? '';
      return true;
    });
    if (fits) return { route, params };
  }
  return null;
}

/** Undefined where there is none, or none that is JSON. */
function parse(text: string | null): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
