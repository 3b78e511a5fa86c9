/** Asks Discord as the bot would, without discord.js: no gateway, no second try. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { bad, type Finding } from './finding.ts';

const usualApi = 'https://discord.com/api';
/** Milliseconds. */
const patience = 10_000;

export type Settings = Pick<Config, 'apiUrl' | 'applicationId' | 'guildId'> & { readonly token: string };

export type Got<T> =
  | { readonly ok: true; readonly body: T; readonly date: string | null }
  | { readonly ok: false; readonly status: number; readonly reason: string };
export type Get = <T>(path: string) => Promise<Got<T>>;

/** A rate limit is waited for where that takes no longer than people wait; nothing else is tried twice. */
export function reader({ apiUrl = usualApi, token }: Settings): Get {
  const api = new URL(apiUrl);
  // `fetch` takes no address with a password, and would repeat it in its error.
  api.username = api.password = '';
  const ask = (path: string) =>
    fetch(`${api.href.replace(/\/$/, '')}/v10${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(patience),
    });
  return async <T>(path: string): Promise<Got<T>> => {
    try {
      let response = await ask(path);
      const wait = Number(response.headers.get('retry-after')) * 1000;
      if (response.status === 429 && wait <= patience) {
        await pause(wait);
        response = await ask(path);
      }
      if (!response.ok) return { ok: false, status: response.status, reason: response.statusText };
      return { ok: true, body: (await response.json()) as T, date: response.headers.get('date') };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return { ok: false, status: 0, reason: cause instanceof Error ? cause.message : String(cause) };
    }
  };
}

/** What stands in the way where not even the gateway's address is told. */
export function refusal(
  { status, reason }: Extract<Got<unknown>, { ok: false }>,
  { apiUrl }: Settings,
): Finding {
  if (status === 401)
    return bad(
      'Token',
      'Discord refuses it. Reset it in the developer portal, page "Bot", into DISCORD_TOKEN',
    );
  if (status === 429) return bad('Token', 'Discord asks to wait. Try again in some minutes');
  const host = new URL(apiUrl ?? usualApi).host;
  if (status === 0)
    return bad(
      'Discord',
      `${host} does not answer${reason ? ` (${reason})` : ' as Discord does'}. Check the network, the proxy and DISCORD_API_URL`,
    );
  return bad('Discord', `${host} answers with status ${status}. Check discordstatus.com and DISCORD_API_URL`);
}
