/** The discord.js client: no intents, hardly a cache, nobody mentioned; and how its end is told in words. */
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayCloseCodes,
  HTTPError,
  Options,
  REST,
  RESTEvents,
  type RESTOptions,
} from 'discord.js';
import { mendFirst, startAgain } from '../exit-code.ts';
import type { Logger } from '../log.ts';
import { createMakeRequest, isTokenRefused, makeRequest } from './make-request.ts';

/** Discord bans an address for a while after 10,000 refused requests in ten minutes; warn long before. */
const warnEveryRefused = 500;
/** Milliseconds. */
const longestRateLimit = 2_500;
const patienceOfAnswers = 3_000;

/** `onUnauthorized` hears of each request whose token Discord refused. */
export function createClient(apiUrl: string | undefined, onUnauthorized: () => void): Client {
  return new Client({
    // Interactions need no intent, and the bot reads no messages.
    intents: [],
    allowedMentions: { parse: [] },
    // REST sends a POST again after a timeout: a nonce keeps such a message from standing there twice.
    enforceNonce: true,
    // Above 2,500 servers Discord asks for shards; it says how many.
    shards: 'auto',
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    rest: {
      makeRequest: createMakeRequest(onUnauthorized),
      invalidRequestWarningInterval: warnEveryRefused,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    } satisfies Partial<RESTOptions>,
  });
}

/**
 * Sends what answers interactions. Those requests carry tokens of their own, and Discord does not count them among the
 * 50 a second that a bot may make: pins and answers do not wait for each other.
 */
export function createInteractionRest(apiUrl: string | undefined, logger: Logger): REST {
  const rest = new REST({
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
export function logConnection(client: Client, logger: Logger, stopping: AbortSignal): void {
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so, too, when it is told to leave.
    if (!stopping.aborted) logger.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => logger.info({ shard }, 'resumed'));
  client.on(Events.ShardError, (err, shard) => logger.warn({ err, shard }, 'connection error'));
  client.on(Events.Error, (err) => logger.error({ err }, 'discord.js error'));
  client.on(Events.Warn, (text) => logger.warn(text));
  client.on(Events.Debug, (text) => logger.trace(text));
  logRest(client.rest, logger);
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

/** Calls back, in words, once Discord has closed the connection for good; discord.js itself would idle on. */
export function onFatalClose(client: Client, end: (reason: string, exitCode?: number) => void): void {
  client.on(Events.ShardDisconnect, ({ code }) =>
    end(
      `${fatalCodes[code] ?? 'Discord closed the connection for good.'} (Close code ${code}.)`,
      mendedByStarting.includes(code) ? startAgain : mendFirst,
    ),
  );
}

/** Why a login failed, in words. `reached` is the address that was tried. */
export function loginFailure(error: unknown, reached: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid' || isTokenRefused(error)) return tokenRefused;
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord at ${reached} refused the login: ${error.message} (status ${error.status}).`;
  }
  return `The login at ${reached} failed: ${error instanceof Error ? error.message : String(error)}`;
}
