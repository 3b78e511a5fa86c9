/** How the bot sends requests to Discord, what its log tells of the connection, and how its end is told in words. */
import { DiscordAPIError, HTTPError, type REST, RESTEvents } from '@discordjs/rest';
import { WebSocketShardEvents } from '@discordjs/ws';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import { mendFirst, startAgain } from '../start-error.ts';
import type { Gateway } from './gateway.ts';
import { createMakeRequest, isTokenRefused, makeRequest } from './make-request.ts';
import { createSteadyRest } from './steady-rest.ts';

/** Discord bans an address for a while after 10,000 refused requests in ten minutes; warn long before. */
const warnEveryRefused = 500;
/** Milliseconds. */
const longestRateLimit = 2_500;
const sayEvery = 60_000;
const patienceOfAnswers = 3_000;

/** Sends all that the bot's own token is for. `onUnauthorized` hears of each request whose token Discord refused. */
export function createBotRest(token: string, apiUrl: string | undefined, onUnauthorized: () => void): REST {
  return createSteadyRest({
    makeRequest: createMakeRequest(onUnauthorized),
    invalidRequestWarningInterval: warnEveryRefused,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
}

/**
 * Sends what answers interactions. Those requests carry tokens of their own, and Discord does not count them among the
 * 50 a second that a bot may make: pins and answers do not wait for each other.
 */
export function createInteractionRest(apiUrl: string | undefined, logger: Logger): REST {
  const rest = createSteadyRest({
    makeRequest,
    // Somebody waits: an answer that was lost on its way is sent again soon.
    timeout: patienceOfAnswers,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // A first response that waits so long comes too late: whoever sends it says so instead.
    rejectOnRateLimit: ({ route, retryAfter }) =>
      route.startsWith('/interactions/') && retryAfter > longestRateLimit,
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  });
  logRest(rest, logger);
  return rest;
}

/** Writes what happens on the connection to the log, never the address of a request: it may hold a token. */
export function logConnection({ shards }: Gateway, rest: REST, logger: Logger, stopping: AbortSignal): void {
  /** When it is said again of a shard that it reconnects: discord.js tries twice a second for as long as it takes. */
  const sayAgain = new Map<number, number>();
  const failed = new Map<number, number>();
  const isDue = (times: Map<number, number>, shard: number) => {
    const due = performance.now() >= (times.get(shard) ?? 0);
    if (due) times.set(shard, performance.now() + sayEvery);
    return due;
  };
  shards.on(WebSocketShardEvents.Closed, ({ code, shardId: shard }) => {
    // A connection is closed, too, when the bot leaves.
    if (!stopping.aborted && !isFatal(code) && isDue(sayAgain, shard)) logger.info({ shard }, 'reconnecting');
  });
  const isBack = (shard: number, how: string) => {
    if (sayAgain.delete(shard)) logger.info({ shard }, how);
  };
  shards.on(WebSocketShardEvents.Resumed, ({ shardId }) => isBack(shardId, 'resumed'));
  shards.on(WebSocketShardEvents.Ready, ({ shardId }) => isBack(shardId, 'connected anew'));
  shards.on(WebSocketShardEvents.Error, ({ error: err, shardId: shard }) => {
    if (isDue(failed, shard)) logger.warn({ err, shard }, 'connection error');
  });
  shards.on(WebSocketShardEvents.Debug, ({ message, shardId: shard }) => logger.trace({ shard }, message));
  logRest(rest, logger);
}

function logRest(rest: REST, logger: Logger): void {
  rest.on(RESTEvents.RateLimited, ({ route, retryAfter, scope }) =>
    logger.warn({ route, retryAfter, scope }, 'rate limited'),
  );
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    logger.warn({ count, remainingTime }, 'Discord refuses many requests; at 10,000 it bans this address'),
  );
}

export const tokenRefused =
  'Discord refused the token. Check DISCORD_TOKEN, or reset it in the developer portal.';

const fatalCodes: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: tokenRefused,
  [GatewayCloseCodes.InvalidShard]:
    'Discord refused the number of shards. Start again to take the number it asks for.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for its shards. Start again to take more.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks this version of its gateway. Update Dossier.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord refused the intents. Update Dossier.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord refused the intents. Update Dossier.',
};

/** A new start asks Discord for the number of shards, and takes it. */
const mendedByStarting: readonly number[] = [
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
];

/** After any other close code a shard connects again. */
export function isFatal(code: number): boolean {
  return code in fatalCodes;
}

/** Calls back, in words, once Discord has closed the connection for good. */
export function onFatalClose({ shards }: Gateway, end: (reason: string, exitCode?: number) => void): void {
  shards.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (isFatal(code))
      end(
        `${fatalCodes[code]} (Close code ${code}.)`,
        mendedByStarting.includes(code) ? startAgain : mendFirst,
      );
  });
}

/** Why a login failed, in words. `reached` is the address that was tried. */
export function loginFailure(error: unknown, reached: string): string {
  if (isTokenRefused(error)) return tokenRefused;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord at ${reached} refused the login: ${error.message} (status ${error.status}).`;
  }
  if (error instanceof Error && error.name === 'AbortError')
    return `Nothing at ${reached} answers. Check the network, the proxy and DISCORD_API_URL, and discordstatus.com.`;
  // discord.js met something that is not in its form.
  if (error instanceof TypeError)
    return `What answers at ${reached} is not Discord. Check the network, the proxy and DISCORD_API_URL.`;
  return `The login at ${reached} failed: ${error instanceof Error ? error.message : String(error)}`;
}
