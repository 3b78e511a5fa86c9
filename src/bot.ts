/** The bot put together: knowledge → answerer → commands → Discord. Everything it needs is given to it. */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Config } from './config.ts';
import { shareDatabase } from './database/shared.ts';
import { inMemory } from './database-url.ts';
import { createInteractionRest } from './discord/client.ts';
import { connect } from './discord/connect.ts';
import { dispatch } from './discord/dispatch.ts';
import { createLateness } from './discord/lateness.ts';
import { type Mentions, mentionsOf } from './discord/mentions.ts';
import { keepRegistered } from './discord/registration.ts';
import { createRepeats } from './discord/repeats.ts';
import { isAnswerable } from './discord/request.ts';
import { countLost, type Kept, type Service } from './discord/service.ts';
import { createTurns } from './discord/turns.ts';
import { firstKnowledge, followEdits } from './edits.ts';
import type { Fault } from './knowledge/fault.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type Loaded, loadKnowledge, readableRecords } from './knowledge/load.ts';
import type { Logger } from './log.ts';
import type { Ending } from './start-error.ts';

/** Milliseconds. Together they stay below the 5 seconds that whoever stops the process grants it. */
const patienceForAnswers = 4_000;
const patienceForGoodbye = 500;

export interface BotOptions
  extends Pick<Config, 'knowledgeDirectory'>,
    Partial<Pick<Config, 'applicationId' | 'guildId' | 'apiUrl' | 'projectUrl'>> {
  readonly token: string;
  readonly logger: Logger;
  /** Where pins are remembered, and what was asked in vain. Default: in memory, until the process ends. */
  readonly databaseUrl?: string | undefined;
  /** Where /health and /metrics are served. Default: nowhere. */
  readonly healthPort?: number | undefined;
  readonly healthHost?: string;
  /** The knowledge directory as it is being loaded already. Default: loading begins now. */
  readonly loading?: Promise<Loaded>;
  /** Told every fault of an edit that does not load, and none once one loads again. */
  readonly onFaults?: (faults: readonly Fault[]) => void;
  /** What answers, built anew for each knowledge. Default: Dossier's own commands. */
  readonly serve?: (knowledge: Knowledge, kept: Kept) => Service | Promise<Service>;
}

export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  readonly applicationId: string;
  /** Resolves once Discord has ended the connection for good. */
  readonly ended: Promise<Ending>;
  /** Takes nothing more, finishes what is in flight, and leaves within 5 seconds. */
  stop(): Promise<void>;
}

/** Resolves once the bot is connected; its commands are registered right after. Rejects with a StartError. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { logger, token, apiUrl, knowledgeDirectory, databaseUrl = inMemory } = options;
  // First the knowledge: a bot that is started over and over with a faulty one must not use up Discord's logins.
  const first = await firstKnowledge(
    knowledgeDirectory,
    options.loading ?? loadKnowledge(knowledgeDirectory),
  );
  const { knowledge } = first;
  // And the port, for the same reason.
  const watched = await healthPortOf(options);
  const stopping = new AbortController();
  const {
    gateway,
    rest: botRest,
    connected,
    ended,
  } = connect({
    token,
    apiUrl,
    logger,
    stopping: stopping.signal,
  });
  // Discord may be quicker than what is loaded meanwhile: whoever asks then waits for it.
  const early: APIInteraction[] = [];
  let take = (interaction: APIInteraction) => void early.push(interaction);
  gateway.onInteraction((interaction) => take(interaction));
  const database = shareDatabase(databaseUrl);
  // Answers go by a client of their own: see createInteractionRest.
  const rest = createInteractionRest(apiUrl, logger);
  // From now on, so that the greeting and whoever asks at once are counted.
  const health = watched?.startHealth({
    server: watched.server,
    gateway,
    rests: [botRest, rest],
    database,
    logger,
  });

  // While Discord answers, there is time to load what it takes to answer people.
  const { createPins } = await import('./pins/service.ts');
  const { createUnanswered } = await import('./unanswered/service.ts');
  const serve = async (knowledge: Knowledge, kept: Kept) => {
    // Loaded when it is needed: nobody has to wait for it to be connected.
    const make = options.serve ?? (await import('./service.ts')).serviceFor;
    const service = await make(knowledge, kept);
    return health?.serve(service) ?? service;
  };
  const pinning = createPins({
    database,
    application: () => gateway.greeting()?.application ?? '',
    rest: botRest,
    knowledge,
    logger,
  });
  const counting = createUnanswered({ database, logger, now: () => new Date() });
  const kept = {
    pins: pinning.pins,
    unanswered: counting.unanswered,
    project: options.projectUrl ?? null,
    readRecords: () => readableRecords(knowledgeDirectory),
  };
  // Not before the bot is connected: to build the index takes some tenths of a second, and nobody can ask yet.
  let service = connected.then(() => serve(knowledge, kept));
  service.catch(() => undefined);

  const inFlight = new Set<Promise<void>>();
  const finishBeforeStop = (work: Promise<void>) => {
    inFlight.add(work);
    void work.finally(() => inFlight.delete(work));
  };
  let mentions: Mentions = new Map();
  const dispatching = {
    rest,
    logger,
    service: () => service,
    mentions: () => mentions,
    repeats: createRepeats(),
    turns: createTurns(),
    lateness: createLateness(),
    lost: countLost(),
  };
  take = (interaction) => {
    if (stopping.signal.aborted || !isAnswerable(interaction)) return;
    finishBeforeStop(dispatch(dispatching, interaction));
  };
  early.splice(0).forEach(take);
  await connected;
  service.catch((err: unknown) =>
    logger.fatal({ err }, 'nothing can be answered: the index could not be built'),
  );

  const applicationId = options.applicationId ?? gateway.greeting()?.application ?? '';
  const register = keepRegistered({
    rest: botRest,
    logger,
    applicationId,
    guildId: options.guildId,
    guilds: gateway.guilds,
    definitions: async () => definitionsOf(await service),
    onRegistered(commands) {
      mentions = mentionsOf(commands);
    },
    stopping: stopping.signal,
  });
  finishBeforeStop(register());
  pinning.start();
  counting.start();

  /** Answers go on from the old knowledge until the new one can answer in its place. */
  const swapIn = async (knowledge: Knowledge) => {
    const before = await service;
    if (knowledge.revision === before.context.knowledge.revision) return;
    const after = await serve(knowledge, kept);
    service = Promise.resolve(after);
    pinning.use(knowledge);
    logger.info({ revision: knowledge.revision }, 'knowledge reloaded');
    // Not waited for: Discord may refuse it for minutes, and the next edit is to be seen meanwhile.
    if (!isDeepStrictEqual(definitionsOf(before), definitionsOf(after))) finishBeforeStop(register());
  };
  const watcher = followEdits(knowledgeDirectory, first, {
    swapIn,
    finishBeforeStop,
    logger,
    onFaults(faults) {
      options.onFaults?.(faults);
      health?.editIsFaulty(faults.length > 0);
    },
    onUnreadable: () => health?.editIsFaulty(true),
  });

  return {
    name: gateway.greeting()?.name ?? '',
    applicationId,
    ended,
    async stop() {
      stopping.abort();
      watcher.close();
      await health?.close();
      const finished = Promise.all([...inFlight, pinning.stop()])
        .then(counting.stop)
        .then(database.close);
      await Promise.race([finished, pause(patienceForAnswers)]);
      await Promise.race([gateway.close(), pause(patienceForGoodbye)]);
    },
  };
}

/** Undefined unless it is asked for. */
async function healthPortOf({ healthPort: port, healthHost: host = '127.0.0.1' }: BotOptions) {
  if (port === undefined) return undefined;
  const { listen } = await import('./health/listen.ts');
  const server = await listen(port, host);
  return { server, startHealth: (await import('./health/health.ts')).startHealth };
}

function definitionsOf({ commands }: Service) {
  return commands.map((command) => command.definition);
}
