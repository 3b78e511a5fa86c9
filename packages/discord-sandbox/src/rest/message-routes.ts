/** Channels, their messages, pins and threads, with the permissions that each needs. */
import {
  type APIMessage,
  MessageFlags,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import {
  editMessage,
  type MessageBody,
  makeMessage,
  publishMessage,
  removeMessage,
  replyTo,
  shownEmbeds,
  suppressEmbeds,
} from '../messages.ts';
import { botPermissionsIn, holds, sendPermission } from '../permissions.ts';
import { addChannel, apiChannel } from '../residents.ts';
import { checkMessage } from '../rules/message.ts';
import { checkSchema } from '../rules/schema.ts';
import type { Channel } from '../world.ts';
import { failure, invalidForm, noContent, ok, type RestReply } from './reply.ts';
import type { RestContext, Route } from './route.ts';

const listAtMost = 100;

export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    limit: [50, 5],
    handle: (context) => inChannel(context, 0n, (channel) => ok(apiChannel(context.world, channel))),
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages',
    limit: [5, 5],
    handle: (context) => inChannel(context, 0n, (channel) => list(context, channel)),
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages',
    limit: [5, 5],
    handle: (context) => inChannel(context, sendPermission, (channel) => create(context, channel)),
  },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    limit: [50, 5],
    handle: (context) =>
      withMessage(context, Permission.ReadMessageHistory, (_channel, message) => ok(message)),
  },
  {
    method: 'PATCH',
    path: '/channels/:channel/messages/:message',
    limit: [5, 5],
    handle: (context) => withMessage(context, 0n, (channel, message) => edit(context, channel, message)),
  },
  {
    method: 'DELETE',
    path: '/channels/:channel/messages/:message',
    limit: [5, 1],
    handle: (context) => withMessage(context, 0n, (channel, message) => remove(context, channel, message)),
  },
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    limit: [10, 10],
    handle: (context) =>
      inChannel(context, Permission.CreatePublicThreads, (channel) => createThread(context, channel, null)),
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    limit: [10, 10],
    handle: (context) =>
      withMessage(context, Permission.CreatePublicThreads, (channel, message) =>
        createThread(context, channel, message),
      ),
  },
];

type Handled = RestReply | Promise<RestReply>;

/** 10003 where there is no such channel, 50001 where the bot cannot see it, 50013 where it lacks `needed`. */
export function inChannel(
  { world, params }: RestContext,
  needed: bigint | ((channel: Channel) => bigint),
  handle: (channel: Channel) => Handled,
): Handled {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) return failure(10003);
  const permissions = botPermissionsIn(world, channel);
  if (!holds(permissions, Permission.ViewChannel)) return failure(50001);
  const bits = typeof needed === 'bigint' ? needed : needed(channel);
  return holds(permissions, bits) ? handle(channel) : failure(50013);
}

export function withMessage(
  context: RestContext,
  needed: bigint,
  handle: (channel: Channel, message: APIMessage) => Handled,
): Handled {
  return inChannel(context, needed, (channel) => {
    const message = channel.messages.get(context.params.message ?? '');
    return message ? handle(channel, message) : failure(10008);
  });
}

/** Newest first. Without READ_MESSAGE_HISTORY there is nothing to see, which is no error. */
function list({ world, query }: RestContext, channel: Channel): RestReply {
  if (!holds(botPermissionsIn(world, channel), Permission.ReadMessageHistory)) return ok([]);
  const limit = Math.min(Number(query.get('limit') ?? 50), listAtMost);
  const before = query.get('before');
  const after = query.get('after');
  const found = [...channel.messages.values()].filter(
    ({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
  );
  // `after` takes the oldest of them, anything else the newest.
  return ok((after ? found.slice(0, limit) : found.slice(-limit)).reverse());
}

async function create({ world, body }: RestContext, channel: Channel): Promise<RestReply> {
  const refused =
    (await checkSchema('MessageCreateRequest', body)) ?? checkMessage(body as MessageBody, true);
  if (refused) return refused;
  const asked = body as MessageBody;
  if (asked.enforce_nonce && asked.nonce) {
    const sent = [...channel.messages.values()].find(({ nonce }) => nonce === asked.nonce);
    if (sent) return ok(sent);
  }
  // Without EMBED_LINKS the message is posted and its embeds are lost, with no error.
  const embeds = holds(botPermissionsIn(world, channel), Permission.EmbedLinks) ? (asked.embeds ?? []) : [];
  const message = makeMessage(world, channel.id, world.bot, { ...asked, embeds });
  const repliedTo = asked.message_reference?.message_id;
  if (repliedTo !== undefined) {
    if (channel.messages.has(repliedTo)) replyTo(world, channel, message, repliedTo);
    else if (asked.message_reference?.fail_if_not_exists !== false) return unknownReply;
  }
  publishMessage(world, channel, message);
  return ok(message);
}

const unknownReply = invalidForm([
  { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
]);

async function edit(context: RestContext, channel: Channel, message: APIMessage): Promise<RestReply> {
  const { world, body } = context;
  const asked = (body ?? {}) as MessageBody;
  if (message.author.id !== world.bot.id) return suppressOthers(context, channel, message);
  const whole = { content: message.content, embeds: shownEmbeds(world, message), ...asked } as MessageBody;
  const refused =
    (await checkSchema('MessageEditRequestPartial', asked)) ??
    checkMessage(asked, false) ??
    checkMessage(whole, true);
  if (refused) return refused;
  editMessage(world, message, asked);
  return ok(message);
}

/** Another's message may be changed in one thing only, and that needs MANAGE_MESSAGES: whether its embeds are shown. */
function suppressOthers({ world, body }: RestContext, channel: Channel, message: APIMessage): RestReply {
  const { flags, ...rest } = (body ?? {}) as MessageBody;
  if (typeof flags !== 'number' || Object.keys(rest).length > 0) return failure(50005);
  if (!holds(botPermissionsIn(world, channel), Permission.ManageMessages)) return failure(50013);
  suppressEmbeds(world, message, (flags & MessageFlags.SuppressEmbeds) !== 0);
  return ok(message);
}

function remove({ world }: RestContext, channel: Channel, message: APIMessage): RestReply {
  const own = message.author.id === world.bot.id && message.type !== MessageType.ChannelPinnedMessage;
  if (!own && !holds(botPermissionsIn(world, channel), Permission.ManageMessages)) return failure(50013);
  removeMessage(world, channel, message.id);
  return noContent;
}

async function createThread(
  { world, body }: RestContext,
  channel: Channel,
  start: APIMessage | null,
): Promise<RestReply> {
  const refused = await checkSchema(
    start ? 'CreateTextThreadWithMessageRequest' : 'CreateTextThreadWithoutMessageRequest',
    body,
  );
  if (refused) return refused;
  const thread = addChannel(world, (body as { name: string }).name, { parent: channel.id });
  return { status: 201, body: apiChannel(world, thread) };
}
