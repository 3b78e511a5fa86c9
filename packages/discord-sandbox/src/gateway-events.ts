/** The gateway's events: what changes in the sandbox are called there, and who hears of them. */
import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { apiChannel } from './residents.ts';
import type { World, WorldEvent } from './world.ts';

/** GUILD_CREATE's data. */
export function guildCreate(world: World) {
  return {
    id: world.guild.id,
    name: world.guild.name,
    unavailable: false,
    owner_id: [...world.users.keys()][0],
    preferred_locale: 'en-US',
    member_count: world.users.size + 1,
    roles: [
      { id: world.guild.id, name: '@everyone', permissions: String(world.botPermissions), position: 0 },
    ],
    channels: [...world.channels.values()]
      .filter(({ place }) => place === 'server')
      .map((channel) => apiChannel(world, channel)),
    members: [],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
  };
}

/** Which gateway event a change is, and the intents one needs to hear of it; INTERACTION_CREATE needs none. */
export function asDispatch(
  world: World,
  event: WorldEvent,
): { name: string; data: unknown; intents: number } | null {
  if (event.kind === 'interaction')
    return { name: 'INTERACTION_CREATE', data: event.interaction.payload, intents: 0 };
  if (event.kind === 'pins') {
    const at = event.channel.pins[0]?.at ?? null;
    const direct = event.channel.place === 'direct';
    const data = {
      ...(!direct && { guild_id: world.guild.id }),
      channel_id: event.channel.id,
      last_pin_timestamp: at,
    };
    const intents = direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.Guilds;
    return { name: 'CHANNEL_PINS_UPDATE', data, intents };
  }
  if (event.kind === 'channel added' || event.kind === 'channel deleted') {
    if (event.channel.place !== 'server') return null;
    const what = event.channel.type === ChannelType.PublicThread ? 'THREAD' : 'CHANNEL';
    const verb = event.kind === 'channel added' ? 'CREATE' : 'DELETE';
    return {
      name: `${what}_${verb}`,
      data: apiChannel(world, event.channel),
      intents: GatewayIntentBits.Guilds,
    };
  }
  return null;
}
