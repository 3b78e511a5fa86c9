/** Who and what is in the world: people and channels, made, found, and as Discord's API gives them. */
import { type APIUser, ChannelType } from 'discord-api-types/v10';
import type { SandboxUser } from './sandbox.ts';
import type { Channel, Place, World } from './world.ts';

export function addUser(world: World, name: string, permissions: bigint): SandboxUser {
  const user = { id: world.nextId(), name, permissions };
  world.users.set(user.id, user);
  addChannel(world, world.application.name, { place: 'direct', member: user.id });
  return user;
}

const channelTypes = {
  server: ChannelType.GuildText,
  elsewhere: ChannelType.GuildText,
  direct: ChannelType.DM,
  group: ChannelType.GroupDM,
} as const satisfies Record<Place, ChannelType>;

export function addChannel(
  world: World,
  name: string,
  options: {
    readonly parent?: string;
    readonly botPermissions?: bigint | undefined;
    readonly place?: Place;
    readonly member?: string;
  } = {},
): Channel {
  const place = options.place ?? 'server';
  const channel: Channel = {
    id: world.nextId(),
    name,
    type: options.parent ? ChannelType.PublicThread : channelTypes[place],
    place,
    member: options.member ?? null,
    parent: options.parent ?? null,
    botPermissions: options.botPermissions ?? null,
    messages: new Map(),
    pins: [],
  };
  world.channels.set(channel.id, channel);
  world.feed.publish({ kind: 'channel added', channel });
  return channel;
}

/** Where a user and the bot write to each other. */
export function directChannel(world: World, user: SandboxUser): Channel {
  const found = [...world.channels.values()].find(({ member }) => member === user.id);
  if (!found) throw new Error(`${user.name} has no direct messages with the bot.`);
  return found;
}

export function deleteChannel(world: World, id: string): void {
  const channel = world.channels.get(id);
  if (!channel) return;
  world.channels.delete(id);
  world.feed.publish({ kind: 'channel deleted', channel });
}

export function apiUser(user: SandboxUser): APIUser {
  return {
    id: user.id,
    username: user.name.toLowerCase(),
    global_name: user.name,
    discriminator: '0',
    avatar: null,
  };
}

/** The channel object as Discord's REST and gateway give it. */
export function apiChannel(world: World, channel: Channel) {
  const { id, type, name, place } = channel;
  const last_message_id = [...channel.messages.keys()].at(-1) ?? null;
  const member = world.users.get(channel.member ?? '');
  if (place === 'direct') return { id, type, last_message_id, recipients: member ? [apiUser(member)] : [] };
  if (place === 'group') return { id, type, name, last_message_id, icon: null, recipients: [] };
  return {
    id,
    type,
    name,
    guild_id: (place === 'server' ? world.guild : world.elsewhere).id,
    parent_id: channel.parent,
    position: 0,
    nsfw: false,
    topic: null,
    last_message_id,
    permission_overwrites: [],
    ...(channel.parent && {
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(world.clock.now()).toISOString(),
        locked: false,
      },
    }),
  };
}
