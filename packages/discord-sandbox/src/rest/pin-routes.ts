/** Pins, by the routes of June 2025; the older `/channels/:channel/pins` are not here, and so a violation. */
import { type APIMessage, MessageType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { pinMessage, unpinMessage } from '../messages.ts';
import { botPermissionsIn, holds } from '../permissions.ts';
import type { Channel } from '../world.ts';
import { inChannel, withMessage } from './message-routes.ts';
import { failure, noContent, ok, type RestReply } from './reply.ts';
import { type RestContext, type Route, route } from './route.ts';

/** Per channel; 50 until 2026. */
const pinsAtMost = 250;
const pageAtMost = 50;

const path = '/channels/:channel/messages/pins';
const { PinMessages } = Permission;

export const pinRoutes: readonly Route[] = [
  route('GET', path, [5, 5], inChannel(0n, list)),
  route('PUT', `${path}/:message`, [5, 5], withMessage(PinMessages, pin)),
  route('DELETE', `${path}/:message`, [5, 5], withMessage(PinMessages, unpin)),
];

/** Newest first. Without READ_MESSAGE_HISTORY the list is empty, which is no error. */
function list({ world, query }: RestContext, channel: Channel): RestReply {
  if (!holds(botPermissionsIn(world, channel), Permission.ReadMessageHistory))
    return ok({ items: [], has_more: false });
  const limit = Math.min(Math.max(Number(query.get('limit') ?? pageAtMost), 1), pageAtMost);
  const before = query.get('before');
  const found = pinsOf(channel).filter((item) => !before || item.pinned_at < new Date(before).toISOString());
  return ok({ items: found.slice(0, limit), has_more: found.length > limit });
}

/** A pin that stands already stays as it is and is no error. */
function pin({ world }: RestContext, channel: Channel, message: APIMessage): RestReply {
  if (message.type === MessageType.ChannelPinnedMessage) return failure(50021);
  if (message.pinned) return noContent;
  if (channel.pins.length >= pinsAtMost) return failure(30003);
  pinMessage(world, channel, message, world.bot);
  return noContent;
}

function unpin({ world }: RestContext, channel: Channel, message: APIMessage): RestReply {
  if (message.pinned) unpinMessage(world, channel, message);
  return noContent;
}

export function pinsOf(channel: Channel): { pinned_at: string; message: APIMessage }[] {
  return channel.pins.flatMap(({ message: id, at }) => {
    const message = channel.messages.get(id);
    return message ? [{ pinned_at: at, message }] : [];
  });
}
