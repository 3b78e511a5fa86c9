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
import { faultIf } from '../rules/fault.ts';
import { checkMessage } from '../rules/message.ts';
import { checkSchema } from '../rules/schema.ts';
import type { Channel } from '../world.ts';
import { failure, invalidForm, noContent, ok, type RestReply } from './reply.ts';
import { type Handled, type RestContext, type Route, route } from './route.ts';

const listAtMost = 100;

const channelPath = '/channels/:channel';
const messagesPath = `${channelPath}/messages`;
const messagePath = `${messagesPath}/:message`;
const { CreatePublicThreads, ReadMessageHistory } = Permission;

export const messageRoutes: readonly Route[] = [
  route(
    'GET',
    channelPath,
    [50, 5],
    inChannel(0n, ({ world }, channel) => ok(apiChannel(world, channel))),
  ),
  route('GET', messagesPath, [5, 5], inChannel(0n, list)),
  route('POST', messagesPath, [5, 5], inChannel(sendPermission, create)),
  route(
    'GET',
    messagePath,
    [50, 5],
    withMessage(ReadMessageHistory, (_context, _channel, message) => ok(message)),
  ),
  route('PATCH', messagePath, [5, 5], withMessage(0n, edit)),
  route('DELETE', messagePath, [5, 1], withMessage(0n, remove)),
  route('POST', `${channelPath}/threads`, [10, 10], inChannel(CreatePublicThreads, createThread)),
  route('POST', `${messagePath}/threads`, [10, 10], withMessage(CreatePublicThreads, createThread)),
];

/** 10003 where there is no such channel, 50001 where the bot cannot see it, 50013 where it lacks `needed`. */
export function inChannel(
  needed: bigint | ((channel: Channel) => bigint),
  handle: (context: RestContext, channel: Channel) => Handled,
): Route['handle'] {
  return (context) => {
    const { world, params } = context;
    const channel = world.channels.get(params.channel ?? '');
    if (!channel) return failure(10003);
    const permissions = botPermissionsIn(world, channel);
    if (!holds(permissions, Permission.ViewChannel)) return failure(50001);
    const bits = typeof needed === 'bigint' ? needed : needed(channel);
    return holds(permissions, bits) ? handle(context, channel) : failure(50013);
  };
}

export function withMessage(
  needed: bigint,
  handle: (context: RestContext, channel: Channel, message: APIMessage) => Handled,
): Route['handle'] {
  return inChannel(needed, (context, channel) => {
    const message = channel.messages.get(context.params.message ?? '');
    return message ? handle(context, channel, message) : failure(10008);
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

const unknownReply = invalidForm(faultIf(true, ['message_reference'], 'REPLIES_UNKNOWN_MESSAGE'));

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
  start?: APIMessage,
): Promise<RestReply> {
  const refused = await checkSchema(
    start ? 'CreateTextThreadWithMessageRequest' : 'CreateTextThreadWithoutMessageRequest',
    body,
  );
  if (refused) return refused;
  const thread = addChannel(world, (body as { name: string }).name, { parent: channel.id });
  return { status: 201, body: apiChannel(world, thread) };
}
