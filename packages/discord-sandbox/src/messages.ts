/** Messages as Discord keeps them: made, edited, deleted, pinned. Rules are checked before, in `rules/`. */
import {
  type APIActionRowComponent,
  type APIAllowedMentions,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { serverOf } from './places.ts';
import { apiUser } from './residents.ts';
import type { Channel, World } from './world.ts';

/** The fields of a message body that the sandbox models; `null` and absent differ on edits. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[] | null;
  readonly allowed_mentions?: Partial<APIAllowedMentions> | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { readonly message_id?: string; readonly fail_if_not_exists?: boolean } | null;
}

/** A message that is not in any channel yet. Discord trims the content. */
export function makeMessage(world: World, channel: string, author: APIUser, body: MessageBody): APIMessage {
  const id = world.nextId();
  const message: APIMessage = {
    id,
    channel_id: channel,
    author,
    content: (body.content ?? '').trim(),
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    type: MessageType.Default,
    flags:
      (body.flags ?? 0) &
      (MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications),
    tts: false,
    mention_everyone: false,
    mentions: mentionedUsers(world, body),
    mention_roles: [],
    attachments: [],
    embeds: richEmbeds(body.embeds),
    components: numbered(body.components),
    pinned: false,
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
  };
  hideEmbeds(world, message);
  return message;
}

/** Makes it a reply to another message of the channel. */
export function replyTo(world: World, channel: Channel, message: APIMessage, to: string): void {
  message.type = MessageType.Reply;
  message.message_reference = reference(world, channel, to);
}

function reference(world: World, channel: Channel, message: string) {
  const server = serverOf(world, channel);
  return { type: 0, message_id: message, channel_id: channel.id, ...(server && { guild_id: server.id }) };
}

/** Puts it where everybody sees it. */
export function publishMessage(world: World, channel: Channel, message: APIMessage): void {
  channel.messages.set(message.id, message);
  world.feed.publish({ kind: 'message', channel: channel.id });
}

/**
 * Changes what the body names and leaves the rest. A first edit that fills in a deferred response does not count
 * as an edit to the reader (`mark: false`).
 */
export function editMessage(world: World, message: APIMessage, body: MessageBody, mark = true): void {
  if (body.content !== undefined) message.content = (body.content ?? '').trim();
  if (body.content !== undefined) message.mentions = mentionedUsers(world, body);
  message.embeds = body.embeds === undefined ? shownEmbeds(world, message) : richEmbeds(body.embeds);
  // Of the flags, only this one can be set and unset.
  if (typeof body.flags === 'number')
    setSuppressed(message, (body.flags & MessageFlags.SuppressEmbeds) !== 0);
  hideEmbeds(world, message);
  if (body.components !== undefined) message.components = numbered(body.components);
  if (mark) message.edited_timestamp = new Date(world.clock.now()).toISOString();
  world.feed.publish({ kind: 'message', channel: message.channel_id });
}

/**
 * Takes it out of its channel, and from those who alone see it. A deleted message drops its pin, silently: Discord
 * sends no CHANNEL_PINS_UPDATE then.
 */
export function removeMessage(world: World, channel: Channel, id: string): void {
  channel.messages.delete(id);
  world.hiddenEmbeds.delete(id);
  channel.pins = channel.pins.filter((pin) => pin.message !== id);
  for (const interaction of world.interactions.values()) {
    interaction.followUps = interaction.followUps.filter((message) => message.id !== id);
    if (interaction.message?.id !== id) continue;
    interaction.message = null;
    interaction.thinking = false;
  }
  world.feed.publish({ kind: 'message', channel: channel.id });
}

/** Pins and posts the notice that Discord posts. The caller has checked that it may be pinned. */
export function pinMessage(world: World, channel: Channel, message: APIMessage, by: APIUser): void {
  // Times of pins differ, since paging through them goes by time.
  const newest = channel.pins[0];
  const at = Math.max(world.clock.now(), newest ? Date.parse(newest.at) + 1 : 0);
  channel.pins = [{ message: message.id, at: new Date(at).toISOString() }, ...channel.pins];
  message.pinned = true;
  const notice = makeMessage(world, channel.id, by, {});
  notice.type = MessageType.ChannelPinnedMessage;
  notice.message_reference = reference(world, channel, message.id);
  publishMessage(world, channel, notice);
  world.feed.publish({ kind: 'pins', channel });
}

export function unpinMessage(world: World, channel: Channel, message: APIMessage): void {
  channel.pins = channel.pins.filter((pin) => pin.message !== message.id);
  message.pinned = false;
  world.feed.publish({ kind: 'pins', channel });
}

/** As a moderator hides the embeds of a message, or brings them back. */
export function suppressEmbeds(world: World, message: APIMessage, suppressed: boolean): void {
  message.embeds = shownEmbeds(world, message);
  setSuppressed(message, suppressed);
  hideEmbeds(world, message);
  world.feed.publish({ kind: 'message', channel: message.channel_id });
}

function setSuppressed(message: APIMessage, suppressed: boolean): void {
  const flags = message.flags ?? 0;
  message.flags = suppressed ? flags | MessageFlags.SuppressEmbeds : flags & ~MessageFlags.SuppressEmbeds;
}

/** The embeds that a message has, hidden or not. */
export function shownEmbeds(world: World, message: APIMessage): APIEmbed[] {
  return world.hiddenEmbeds.get(message.id) ?? message.embeds;
}

/** While SUPPRESS_EMBEDS is set nobody is given the embeds, new ones neither; they come back when it is taken away. */
function hideEmbeds(world: World, message: APIMessage): void {
  world.hiddenEmbeds.delete(message.id);
  if (((message.flags ?? 0) & MessageFlags.SuppressEmbeds) === 0) return;
  world.hiddenEmbeds.set(message.id, message.embeds);
  message.embeds = [];
}

/** Whom a message reaches: those named in its content that `allowed_mentions` lets through. */
function mentionedUsers(world: World, { content, allowed_mentions: allowed }: MessageBody): APIUser[] {
  const named = [...(content ?? '').matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  const everybody = !allowed || (allowed.parse ?? []).some((kind) => kind === 'users');
  return [...new Set(named)]
    .filter((id) => everybody || allowed?.users?.includes(id))
    .flatMap((id) => {
      const user = world.users.get(id);
      return user ? [apiUser(user)] : id === world.bot.id ? [world.bot] : [];
    });
}

function richEmbeds(embeds: MessageBody['embeds']): APIEmbed[] {
  return (embeds ?? []).map((embed) => ({ ...embed, type: 'rich' }) as APIEmbed);
}

/** Discord numbers components in the order they stand in. */
function numbered(rows: MessageBody['components']): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  let id = 0;
  return (rows ?? []).map((row) => ({
    ...row,
    id: ++id,
    components: row.components.map((one) => ({ ...one, id: ++id })),
  }));
}
