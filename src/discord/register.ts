/** Registers the commands: one bulk overwrite, and only where Discord holds something else. */
import { isDeepStrictEqual } from 'node:util';
import { type RESTPostAPIApplicationCommandsJSONBody as Definition, type REST, Routes } from 'discord.js';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Only in this server; absent: everywhere. */
  readonly guildId: string | undefined;
}

/** Resolves to whether anything had to be written. Throws what Discord refuses. */
export async function registerCommands(
  { rest, applicationId, guildId }: Registration,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = definitions.map((definition) =>
    guildId === undefined ? definition : forOneGuild(definition),
  );
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as readonly Definition[];
  if (sameCommands(wanted, present)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Where a command may be installed and used is settled globally; Discord refuses both for one server. */
function forOneGuild(definition: Definition): Definition {
  const { contexts: _contexts, integration_types: _types, ...rest } = definition;
  return rest;
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
