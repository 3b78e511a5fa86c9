/** Keeps Discord's list of the commands as it should be: at the start, and after each reload that changes them. */
import { setTimeout as pause } from 'node:timers/promises';
import type {
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody as Definition,
} from 'discord-api-types/v10';
import type { Logger } from '../log.ts';
import { fitting, type Registration, registerCommands, takeAwayElsewhere } from './register.ts';

/** Milliseconds before another try. */
const pauses = [5_000, 30_000, 120_000];

export interface RegistrationOptions extends Registration {
  readonly logger: Logger;
  /** The servers that the bot is in. */
  readonly guilds: () => readonly string[];
  /** As they should be now. */
  readonly definitions: () => Promise<readonly Definition[]>;
  /** Told what Discord holds, each time that it was looked at. */
  readonly onRegistered: (commands: readonly APIApplicationCommand[]) => void;
  readonly stopping: AbortSignal;
}

/** The result registers them, one call after another; it never rejects. */
export function keepRegistered(options: RegistrationOptions): () => Promise<void> {
  const { logger, guildId, stopping } = options;
  let last = Promise.resolve();
  let looked = false;

  async function register(): Promise<void> {
    const { taken, leftOut } = fitting(await options.definitions());
    if (leftOut.length > 0)
      logger.error(
        { left: leftOut.map(({ name }) => name).join(' ') },
        `Discord takes ${taken.length} of these commands; those named are left out. Give the briefings fewer topics`,
      );
    const { commands, isWritten } = await registerCommands(options, taken);
    options.onRegistered(commands);
    logger.debug(
      { commands: taken.length },
      isWritten ? 'commands registered' : 'commands are registered already',
    );
  }

  async function tidy(): Promise<void> {
    if (looked) return;
    looked = true;
    const count = await takeAwayElsewhere(options, options.guilds(), stopping);
    if (count === 0) return;
    const where = guildId === undefined ? 'in single servers' : 'outside the server of DISCORD_GUILD_ID';
    logger.info({ commands: count }, `commands of an earlier start ${where} are taken away`);
  }

  async function run(): Promise<void> {
    for (const milliseconds of [...pauses, null]) {
      try {
        await register();
        // Nothing waits for it: in very many servers it takes a while.
        void tidy().catch((err: unknown) => logger.warn({ err }, 'commands may stand twice in some servers'));
        return;
      } catch (err) {
        if (stopping.aborted) return;
        const next = milliseconds === null ? 'the next start' : `in ${milliseconds / 1_000} s it`;
        logger.error({ err }, `Discord did not take the commands: those it has stay; ${next} tries again`);
        if (milliseconds === null) return;
        await pause(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
        if (stopping.aborted) return;
      }
    }
  }

  return () => {
    last = last.then(run);
    return last;
  };
}
