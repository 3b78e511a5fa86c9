/** The page, and what it asks of the sandbox under `/sandbox/`: one view, live news of changes, and a user's acts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionType } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import { readBody, sendJson } from './http.ts';
import { type ActParts, acts } from './page-acts.ts';
import { sendFile } from './page-files.ts';
import { isMember } from './places.ts';
import { viewFor } from './view.ts';

export interface PageParts extends ActParts {
  readonly gateway: Gateway;
  /** Pages that hear of changes. */
  readonly streams: Set<ServerResponse>;
}

/** Changes that come together are told together, in milliseconds. */
const gatherFor = 25;
/** Open pages; a browser keeps no more than six to one host, so that more are an accident or an attack. */
const streamsAtMost = 32;

export async function handlePage(
  parts: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const act = acts[url.pathname];
  if (act && request.method === 'POST') {
    try {
      sendJson(response, 200, await act(parts, JSON.parse((await readBody(request)) ?? '')));
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  } else if (request.method !== 'GET') sendJson(response, 405, { message: 'Method not allowed' });
  else if (url.pathname === '/sandbox/view') sendJson(response, 200, view(parts, url.searchParams));
  else if (url.pathname === '/sandbox/developer') sendJson(response, 200, developer(parts));
  else if (url.pathname === '/sandbox/events') streamChanges(parts, response);
  else await sendFile(url.pathname, response);
}

function view({ world, gateway, sandbox }: PageParts, query: URLSearchParams) {
  const user = sandbox.users[query.get('role') === 'moderator' ? 'moderator' : 'member'];
  const asked = world.channels.get(query.get('channel') ?? '');
  const channel = asked && isMember(user, asked) ? asked : [...world.channels.values()][0];
  if (!channel) return { message: 'There is no channel left.' };
  return viewFor(world, gateway.connected(), {
    user,
    locale: query.get('locale') ?? 'en-US',
    channel,
  });
}

/** The last interaction that was more than completion, and every request that answered it. */
function developer({ world, sandbox }: PageParts) {
  const last = [...world.interactions.values()].findLast(
    ({ type }) => type !== InteractionType.ApplicationCommandAutocomplete,
  );
  const responses = last
    ? sandbox.requests().filter(({ path }) => path.includes(encodeURIComponent(last.token)))
    : [];
  return { request: last?.payload ?? null, responses, violations: sandbox.violations().slice(-20) };
}

/** Server-sent events: `changed`, and nothing of what; the page then asks for its view. */
function streamChanges({ world, streams }: PageParts, response: ServerResponse): void {
  if (streams.size >= streamsAtMost) {
    sendJson(response, 503, { message: 'Too many pages are open on this sandbox.' });
    return;
  }
  streams.add(response);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('event: changed\ndata: {}\n\n');
  let timer: NodeJS.Timeout | null = null;
  const stop = world.feed.subscribe((event) => {
    // Completion changes nothing that is drawn.
    if ('interaction' in event && event.interaction.type === InteractionType.ApplicationCommandAutocomplete)
      return;
    timer ??= setTimeout(() => {
      timer = null;
      response.write('event: changed\ndata: {}\n\n');
    }, gatherFor);
  });
  response.on('close', () => {
    stop();
    streams.delete(response);
    if (timer) clearTimeout(timer);
  });
}
