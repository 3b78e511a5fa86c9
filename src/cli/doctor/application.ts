/** What Discord says of the application: which it is, what it may see, how often it may start; and what time it is. */
import { type APIApplication, type APIGatewayBotInfo, ApplicationFlags } from 'discord-api-types/v10';
import type { Settings } from './ask.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** Milliseconds. Discord's header has whole seconds, and the way takes a while. */
const clocksApart = 5_000;
/** Starts that Discord still allows today, below which it says so. */
const fewStarts = 50;

export function clock({ date }: { readonly date: string | null }): Finding {
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

export function starts({ session_start_limit: { remaining, total }, shards }: APIGatewayBotInfo): Finding {
  const text = `${remaining} of ${total} starts are left today, ${shards} shard(s)`;
  if (remaining < shards)
    return bad('Starts', `${text}. Find out what starts the bot over and over, and wait`);
  return remaining < fewStarts ? note('Starts', text) : good('Starts', text);
}

export function* examineApplication(
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

export function intents({ flags }: APIApplication): Finding {
  const on = Object.entries(privileged)
    .filter(([, bits]) => (Number(flags ?? 0) & bits) !== 0)
    .map(([name]) => name);
  return on.length === 0
    ? good('Intents', 'none, and none is needed')
    : note('Intents', `${on.join(', ')} can be switched off in the developer portal: the bot uses none`);
}
