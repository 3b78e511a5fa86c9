/** All that answers interactions, and how the right part of it is found. */
import type { REST } from '@discordjs/rest';
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Button, Command, Context } from '../../commands/command.ts';
import type { Logger } from '../log.ts';
import type { Lateness } from './lateness.ts';
import type { Mentions } from './mentions.ts';
import type { Repeats } from './repeats.ts';
import type { Interaction } from './request.ts';
import type { Turns } from './turns.ts';

/** What outlives a reload of the knowledge. */
export type Kept = Pick<Context, 'pins' | 'unanswered' | 'project' | 'readRecords'>;

/** Read afresh for each interaction: a reload of the knowledge swaps it whole. */
export interface Service {
  readonly commands: readonly Command[];
  readonly buttons: readonly Button[];
  readonly context: Context;
}

export interface DispatchOptions {
  readonly rest: REST;
  readonly logger: Logger;
  /** Settled but for the moments after the start, when what answers is still being built. */
  readonly service: () => Promise<Service>;
  /** None, until the commands are registered. */
  readonly mentions: () => Mentions;
  readonly repeats: Repeats;
  readonly turns: Turns;
  readonly lateness: Lateness;
  /** One more interaction that could not be answered in time. Gives how many there are since the start. */
  readonly lost: () => number;
}

export function countLost(): () => number {
  let count = 0;
  return () => ++count;
}

/** A command is known by its type and name; undefined: a reload or an update took it away. */
export function findCommand(commands: readonly Command[], { data }: Interaction): Command | undefined {
  if (!('name' in data)) return undefined;
  return commands.find(
    ({ definition }) =>
      definition.name === data.name && (definition.type ?? ApplicationCommandType.ChatInput) === data.type,
  );
}
