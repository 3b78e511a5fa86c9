/** What Discord says of the bot, from its token to its servers. */
import {
  type APIApplication,
  type APIGatewayBotInfo,
  ApplicationFlags,
  type RESTPostAPIApplicationCommandsJSONBody as Definition,
} from 'discord-api-types/v10';
import { reader, refusal, type Settings } from './ask.ts';
import { bad, type Finding, good, note } from './finding.ts';
import { examineCommands, examineGuilds, listGuilds } from './servers.ts';

/** As of a proxy's page, or of an address that is some other server's. */
const somethingElse = { ok: false, status: 0, reason: '' } as const;

/** `applicationId`: that of the settings where Discord did not tell. */
export async function examineDiscord(settings: Settings, definitions: readonly Definition[] | undefined) {
  const get = reader(settings);
  const answered = await get<APIGatewayBotInfo>('/gateway/bot');
  const gateway = answered.ok && !Object(answered.body).session_start_limit ? somethingElse : answered;
  if (!gateway.ok) return { findings: [refusal(gateway, settings)], applicationId: settings.applicationId };
  const findings = [good('Token', 'Discord takes it'), clock(gateway), starts(gateway.body)];

  const application = await get<APIApplication>('/applications/@me');
  if (!application.ok) {
    findings.push(bad('Application', `Discord does not show it (status ${application.status}). Try again`));
    return { findings, applicationId: settings.applicationId };
  }
  const { id } = application.body;
  findings.push(...examineApplication(application.body, settings), intents(application.body));
  if (definitions)
    for await (const one of examineCommands(get, id, settings, definitions)) findings.push(one);
  const guilds = await listGuilds(get);
  findings.push(
    guilds.ok
      ? examineGuilds(guilds.body, settings.guildId)
      : note('Servers', `Discord does not list them (status ${guilds.status})`),
  );
  return { findings, applicationId: id };
}

/** Milliseconds. Discord's header has whole seconds, and the way takes a while. */
const clocksApart = 5_000;
/** Starts that Discord still allows today, below which it says so. */
const fewStarts = 50;

function clock({ date }: { readonly date: string | null }): Finding {
  const apart = date === null ? Number.NaN : Date.now() - Date.parse(date);
  if (Number.isNaN(apart))
    return note('Clock', 'Discord did not tell the time, so that it could not be compared');
  const seconds = Math.round(Math.abs(apart) / 1000);
  return Math.abs(apart) > clocksApart
    ? bad(
        'Clock',
        `${seconds} s ${apart > 0 ? 'ahead' : 'behind'}. Let this machine's clock follow a time server`,
      )
    : good('Clock', 'with Discord');
}

function starts({ session_start_limit: { remaining, total }, shards }: APIGatewayBotInfo): Finding {
  const text = `${remaining} of ${total} starts are left today, ${shards} shard(s)`;
  if (remaining < shards)
    return bad('Starts', `${text}. Find out what starts the bot over and over, and wait`);
  return remaining < fewStarts ? note('Starts', text) : good('Starts', text);
}

function* examineApplication(
  { id, name, interactions_endpoint_url: endpoint }: APIApplication,
  { applicationId = id }: Settings,
): Generator<Finding> {
  yield applicationId === id
    ? good('Application', `${name} (${id})`)
    : bad('Application', `the token belongs to ${id}. Put that into DISCORD_APPLICATION_ID, or leave it out`);
  if (endpoint)
    yield bad(
      'Interactions',
      'they are sent to an address of the web and not to the bot. Clear "Interactions Endpoint URL" in the developer portal',
    );
}

const privileged: Readonly<Record<string, number>> = {
  'Message Content': ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  'Server Members': ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  Presence: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
};

function intents({ flags }: APIApplication): Finding {
  const on = Object.entries(privileged)
    .filter(([, bits]) => (Number(flags ?? 0) & bits) !== 0)
    .map(([name]) => name);
  return on.length === 0
    ? good('Intents', 'none, and none is needed')
    : note('Intents', `${on.join(', ')} can be switched off in the developer portal: the bot uses none`);
}
