/** The bot put together: knowledge → answerer → commands → Discord. Everything it needs is given to it. */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type APIInteraction, DiscordAPIError, Events, GatewayDispatchEvents } from 'discord.js';
import { buttons, commandsFor } from '../commands/index.ts';
import type { Answerer } from './answer/answer.ts';
import { createAnswerer } from './answer/answerer.ts';
import type { Config } from './config.ts';
import { createClient, logConnection, loginFailure, onFatalClose, tokenRefused } from './discord/client.ts';
import { dispatch } from './discord/dispatch.ts';
import { registerCommands } from './discord/register.ts';
import { createRepeats } from './discord/repeats.ts';
import { isAnswerable } from './discord/request.ts';
import type { Service } from './discord/service.ts';
import { type Fault, formatFault } from './knowledge/fault.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Loaded } from './knowledge/load.ts';
import { loadKnowledgeApart } from './knowledge/load-apart.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import type { Logger } from './log.ts';
import { inMemory } from './pins/location.ts';
import type { Pins } from './pins/pins.ts';
import { createPins } from './pins/service.ts';

/** Milliseconds. Together they stay below the 5 seconds that whoever stops the process grants it. */
const patienceForAnswers = 4_000;
const patienceForGoodbye = 500;

export interface BotOptions
  extends Pick<Config, 'applicationId' | 'guildId' | 'apiUrl' | 'knowledgeDirectory'> {
  readonly token: string;
  readonly logger: Logger;
  /** Where pins are remembered. Default: in memory, until the process ends. */
  readonly databaseUrl?: string;
  /** The knowledge directory as it is being loaded already. Default: loading begins now. */
  readonly loading?: Promise<Loaded>;
  /** What answers, built anew for each knowledge. Default: Dossier's own commands. */
  readonly serve?: (knowledge: Knowledge, pins: Pins) => Service;
}

export interface Bot {
  /** Its name on Discord. */
  readonly name: string;
  /** Resolves to the reason, in words, once Discord has ended the connection for good. */
  readonly ended: Promise<string>;
  /** Takes nothing more, finishes what is in flight, and leaves within 5 seconds. */
  stop(): Promise<void>;
}

/** Why the bot cannot start, in words for whoever runs it. */
export class StartError extends Error {}

/** Resolves once the bot is connected and its commands are registered. Rejects with a StartError. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { logger, serve = ownService } = options;
  const { knowledgeDirectory, loading = loadKnowledgeApart(knowledgeDirectory) } = options;
  const knowledge = await firstKnowledge(knowledgeDirectory, loading);
  const client = createClient(options.apiUrl);
  const { databaseUrl = inMemory } = options;
  const pinning = createPins({ databaseUrl, rest: client.rest, knowledge, logger });
  let service = serve(knowledge, pinning.pins);
  const stopping = new AbortController();
  logConnection(client, logger, stopping.signal);

  let end: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  onFatalClose(client, end);

  const inFlight = new Set<Promise<void>>();
  const dispatching = {
    rest: client.rest,
    logger,
    service: () => service,
    repeats: createRepeats(),
    signal: stopping.signal,
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (stopping.signal.aborted || !isAnswerable(interaction)) return;
    const work = dispatch(dispatching, interaction).finally(() => inFlight.delete(work));
    inFlight.add(work);
  });

  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(options.token);
    await Promise.race([ready, ended.then((reason) => Promise.reject(new StartError(reason)))]);
  } catch (error) {
    await client.destroy();
    throw error instanceof StartError
      ? error
      : new StartError(loginFailure(error, options.apiUrl ?? 'discord.com'));
  }

  const register = inOrder(async () => {
    const applicationId = options.applicationId ?? client.application?.id ?? '';
    const definitions = service.commands.map((command) => command.definition);
    try {
      const written = await registerCommands(
        { rest: client.rest, applicationId, guildId: options.guildId },
        definitions,
      );
      logger.debug(
        { commands: definitions.length },
        written ? 'commands registered' : 'commands are registered already',
      );
    } catch (err) {
      if (err instanceof DiscordAPIError && err.status === 401) end(tokenRefused);
      logger.error(
        { err },
        'Discord did not take the commands: those it has stay; the next start tries again',
      );
    }
  });
  await register();
  pinning.start();
  setImmediate(() => service.prepare?.());

  const watcher = watchKnowledge(knowledgeDirectory, {
    onChange(knowledge) {
      if (knowledge.revision === service.context.knowledge.revision) return;
      const before = service.commands.map((command) => command.definition);
      service = serve(knowledge, pinning.pins);
      pinning.use(knowledge);
      service.prepare?.();
      logger.info({ revision: knowledge.revision }, 'knowledge reloaded');
      const after = service.commands.map((command) => command.definition);
      if (!isDeepStrictEqual(before, after)) void register();
    },
    onFaults: (faults) =>
      logger.error(`the edit does not load, the last good knowledge still answers${listed(faults)}`),
    onError: (err) =>
      logger.error({ err }, 'the knowledge cannot be watched, the last good one still answers'),
  });

  return {
    name: client.user?.username ?? '',
    ended,
    async stop() {
      stopping.abort();
      watcher.close();
      await Promise.race([Promise.all([...inFlight, pinning.stop()]), pause(patienceForAnswers)]);
      await Promise.race([client.destroy(), pause(patienceForGoodbye)]);
    },
  };
}

function ownService(knowledge: Knowledge, pins: Pins): Service {
  let built: Answerer | undefined;
  // Building it takes some tenths of a second: not before the bot is connected, unless somebody asks.
  const prepare = () => {
    built ??= createAnswerer(knowledge);
    return built;
  };
  const answerer: Answerer = {
    ask: (question, options) => prepare().ask(question, options),
    suggest: (typed, options) => prepare().suggest(typed, options),
  };
  return { commands: commandsFor(knowledge), buttons, context: { knowledge, answerer, pins }, prepare };
}

async function firstKnowledge(directory: string, loading: Promise<Loaded>): Promise<Knowledge> {
  const loaded = await loading.catch((error: unknown) => {
    throw new StartError(
      `The knowledge in ${directory} cannot be read (${String(error)}). Check KNOWLEDGE_DIR.`,
    );
  });
  if (!loaded.ok)
    throw new StartError(`The knowledge in ${directory} does not load.${listed(loaded.faults)}`);
  return loaded.knowledge;
}

function listed(faults: readonly Fault[]): string {
  return ['', ...faults.map(formatFault)].join('\n  ');
}

/** Runs a task one at a time: a call while it runs waits for its turn. */
function inOrder(task: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(task);
    return last;
  };
}
