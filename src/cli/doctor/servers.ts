/** What Discord says of the commands, and of the servers that the bot is in. */
import {
  type RESTPostAPIApplicationCommandsJSONBody as Definition,
  type RESTAPIPartialCurrentUserGuild as PartialGuild,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { neededPermissions } from '../../discord/invite.ts';
import { definitionsFor, routeOf, sameCommands } from '../../discord/register.ts';
import type { Get, Got, Settings } from './ask.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** Discord lists no more at once. */
const guildsAtOnce = 200;
const shownGuilds = 10;

export async function* examineCommands(
  get: Get,
  id: string,
  { guildId }: Settings,
  definitions: readonly Definition[],
): AsyncGenerator<Finding> {
  const present = await get<readonly Definition[]>(`${routeOf(id, guildId)}?with_localizations=true`);
  if (!present.ok) {
    const remedy =
      present.status === 403 || present.status === 404
        ? 'Invite the bot into the server of DISCORD_GUILD_ID with the link below, or leave that setting out'
        : 'Try again';
    yield bad('Commands', `Discord does not show them (status ${present.status}). ${remedy}`);
    return;
  }
  const wanted = definitionsFor(guildId, definitions);
  yield sameCommands(wanted, present.body)
    ? good('Commands', `${wanted.length} registered, as they are here`)
    : note(
        'Commands',
        `Discord holds ${present.body.length}, here are ${wanted.length}: the next start registers them`,
      );
  if (guildId === undefined) return;
  const doubled = await get<readonly Definition[]>(routeOf(id, undefined));
  if (doubled.ok && doubled.body.length > 0)
    yield note(
      'Commands',
      `${doubled.body.length} stand in every server, too, and show twice in that of DISCORD_GUILD_ID`,
    );
}

/** All servers that the bot is in. */
export async function listGuilds(get: Get): Promise<Got<readonly PartialGuild[]>> {
  const guilds: PartialGuild[] = [];
  for (;;) {
    const page = await get<readonly PartialGuild[]>(
      `/users/@me/guilds?limit=${guildsAtOnce}&after=${guilds.at(-1)?.id ?? 0}`,
    );
    if (!page.ok) return page;
    guilds.push(...page.body);
    if (page.body.length < guildsAtOnce) return { ...page, body: guilds };
  }
}

export function examineGuilds(guilds: readonly PartialGuild[], guildId: string | undefined): Finding {
  if (guildId !== undefined && !guilds.some(({ id }) => id === guildId))
    return bad('Servers', 'the bot is not in that of DISCORD_GUILD_ID. Invite it with the link below');
  const lacking = guilds.flatMap(({ name, permissions }) => {
    const held = BigInt(permissions);
    const missing = Object.entries(neededPermissions).filter(
      ([, bit]) => (held & (bit | PermissionFlagsBits.Administrator)) === 0n,
    );
    return missing.length === 0 ? [] : [`${name}: ${missing.map(([one]) => one).join(', ')}`];
  });
  if (lacking.length > 0)
    return bad(
      'Permissions',
      `missing in ${lacking.length} of ${guilds.length} server(s). Give them to its role, or invite it anew` +
        [...lacking.slice(0, shownGuilds), ...(lacking.length > shownGuilds ? ['…'] : [])]
          .map((line) => `\n    ${line}`)
          .join(''),
    );
  if (guilds.length === 0) return note('Servers', 'none yet. Invite the bot with a link below');
  return good('Permissions', `all that it needs, in ${guilds.length} server(s)`);
}
