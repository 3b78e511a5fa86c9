/**
 * Registers the commands: one bulk overwrite, and only where Discord holds something else. What the application has in
 * another scope, from a start with another DISCORD_GUILD_ID, is taken away: each command would stand there twice.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody as Definition,
  Routes,
} from 'discord-api-types/v10';

/** Of each kind, as Discord takes them. */
const atMost: Readonly<Record<ApplicationCommandType, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
};

/** Milliseconds between two servers that are looked at. */
const betweenServers = 100;

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Only in this server; absent: everywhere. */
  readonly guildId: string | undefined;
}

/** Those that Discord takes, the first of each kind, and those that are too many. */
export function fitting(definitions: readonly Definition[]) {
  const left = { ...atMost };
  const taken = definitions.filter(({ type = ApplicationCommandType.ChatInput }) => left[type]-- > 0);
  return { taken, leftOut: definitions.filter((one) => !taken.includes(one)) };
}

/** What Discord holds afterwards. */
export interface Registered {
  readonly commands: readonly APIApplicationCommand[];
  /** Whether anything had to be written. */
  readonly isWritten: boolean;
}

/** Throws what Discord refuses. */
export async function registerCommands(
  { rest, applicationId, guildId }: Registration,
  definitions: readonly Definition[],
): Promise<Registered> {
  const route = routeOf(applicationId, guildId);
  const wanted = definitionsFor(guildId, definitions);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  if (sameCommands(wanted, present as readonly Definition[])) return { commands: present, isWritten: false };
  const commands = (await rest.put(route, { body: wanted })) as readonly APIApplicationCommand[];
  return { commands, isWritten: true };
}

/** Looks everywhere else, in the servers given, and resolves to how many commands it took away. */
export async function takeAwayElsewhere(
  { rest, applicationId, guildId }: Registration,
  guilds: readonly string[],
  stopping: AbortSignal,
): Promise<number> {
  const scopes = [undefined, ...guilds].filter((scope) => scope !== guildId);
  let count = 0;
  for (const scope of scopes) {
    if (stopping.aborted) break;
    const route = routeOf(applicationId, scope);
    try {
      const present = (await rest.get(route)) as readonly Definition[];
      if (present.length > 0) await rest.put(route, { body: [] });
      count += present.length;
    } catch (error) {
      // A server that did not let the bot have commands has none of it.
      if (!(error instanceof DiscordAPIError && error.status === 403)) throw error;
    }
    await pause(betweenServers, undefined, { signal: stopping }).catch(() => undefined);
  }
  return count;
}

/** Where the commands of a server stand, or those of all. */
export function routeOf(applicationId: string, guildId: string | undefined) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** Where a command may be installed and used is settled globally; Discord refuses both for one server. */
export function definitionsFor(
  guildId: string | undefined,
  definitions: readonly Definition[],
): readonly Definition[] {
  if (guildId === undefined) return definitions;
  return definitions.map(({ contexts: _contexts, integration_types: _types, ...rest }) => rest);
}

/** Whether Discord already holds these definitions, but for what it adds and what it fills in. */
export function sameCommands(wanted: readonly Definition[], present: readonly Definition[]): boolean {
  if (wanted.length !== present.length) return false;
  const byKey = new Map(present.map((command) => [keyOf(command), command]));
  return wanted.every((command) => {
    const other = byKey.get(keyOf(command));
    return (
      other !== undefined && isDeepStrictEqual(essence(command), essence(withoutDefaults(command, other)))
    );
  });
}

function keyOf(command: Definition): string {
  return `${command.type ?? 1} ${command.name}`;
}

/** Left out of a definition, these take the application's own defaults, which are none of our wishes. */
function withoutDefaults(wanted: Definition, present: Definition): Definition {
  const { contexts, integration_types, ...rest } = present;
  return {
    ...rest,
    ...(wanted.contexts ? { contexts } : {}),
    ...(wanted.integration_types ? { integration_types } : {}),
  } as Definition;
}

const assignedByDiscord = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'type']);

/** A value without what says nothing: empty, false and absent are all how Discord writes a default. */
function essence(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => essence(item, depth + 1));
    return items.every((item) => typeof item === 'number') ? items.toSorted() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => depth > 0 || !assignedByDiscord.has(key))
    .map(([key, inner]) => [key, essence(inner, depth + 1)] as const)
    .filter(([, inner]) => !saysNothing(inner));
  return Object.fromEntries(entries);
}

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
