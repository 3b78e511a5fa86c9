/** What pins ask of Discord: plain REST calls by id, each with a plain outcome. No guild, channel or message is cached. */
import { once } from 'node:events';
import { DiscordAPIError, HTTPError, type REST } from '@discordjs/rest';
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Message } from '../message/message.ts';

/** Milliseconds for one call, with its waiting in the REST client's queues. */
const patience = 10_000;

/** `code`: Discord's own, or the HTTP status where it gave none; 0: no answer came, and nobody knows what was done. */
export interface Refusal {
  readonly ok: false;
  readonly code: number;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export type PinDiscord = ReturnType<typeof createPinDiscord>;

/** `turn` is awaited before every call: it spreads them over time. */
export function createPinDiscord(rest: REST, turn: () => Promise<void> = async () => undefined) {
  const attempt = attempts(turn);
  return {
    isThread: (channel: string) =>
      attempt(async (signal) => {
        const { type } = (await rest.get(Routes.channel(channel), { signal })) as APIChannel;
        return threads.has(type);
      }),
    /** The same nonce within some minutes gives the message that stands already, whatever it says. */
    post: (channel: string, message: Message, nonce: string, replyTo?: string) =>
      attempt(async (signal) => {
        const body = {
          ...message,
          nonce,
          enforce_nonce: true,
          ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
        } satisfies RESTPostAPIChannelMessageJSONBody;
        return (await rest.post(Routes.channelMessages(channel), { body, signal })) as APIMessage;
      }),
    /** Shows the embeds again where somebody hid them. */
    edit: (channel: string, id: string, message: Message) =>
      attempt(async (signal) => {
        const body = { ...message, flags: noFlags } satisfies RESTPatchAPIChannelMessageJSONBody;
        return (await rest.patch(Routes.channelMessage(channel, id), { body, signal })) as APIMessage;
      }),
    fetch: (channel: string, id: string) =>
      attempt(
        async (signal) => (await rest.get(Routes.channelMessage(channel, id), { signal })) as APIMessage,
      ),
    /** Whether that reply to the message was posted since then. */
    hasReply: (channel: string, id: string, reply: Message, since: Date) =>
      attempt(async (signal) => {
        const query = new URLSearchParams({ after: snowflakeOf(since), limit: '100' });
        const posted = (await rest.get(Routes.channelMessages(channel), { query, signal })) as APIMessage[];
        return posted.some(
          (one) => one.message_reference?.message_id === id && one.content === reply.content.trim(),
        );
      }),
    pin: (channel: string, id: string) =>
      attempt((signal) => rest.put(Routes.channelMessagesPin(channel, id), { signal })),
    unpin: (channel: string, id: string) =>
      attempt((signal) => rest.delete(Routes.channelMessagesPin(channel, id), { signal })),
    remove: (channel: string, id: string) =>
      attempt((signal) => rest.delete(Routes.channelMessage(channel, id), { signal })),
  };
}

const threads: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Of the flags of a message an edit can change one: SUPPRESS_EMBEDS, with which a moderator hides what the pin shows. */
const noFlags: number = 0;

/** The smallest id of that time: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeOf(time: Date): string {
  return String((BigInt(time.getTime()) - 1_420_070_400_000n) << 22n);
}

function attempts(turn: () => Promise<void>) {
  return async <T>(call: (signal: AbortSignal) => Promise<T>): Promise<Result<T>> => {
    await turn();
    // discord.js waits out a rate limit for as long as it takes; the signal keeps a call that nobody waits for any
    // more from being sent after all.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience);
    const called = call(late.signal).then((value): Result<T> => ({ ok: true, value }), refusalOf);
    const given = once(late.signal, 'abort').then(() => noAnswer);
    return Promise.race([called, given]).finally(() => clearTimeout(timer));
  };
}

const noAnswer: Refusal = { ok: false, code: 0 };

function refusalOf(error: unknown): Refusal {
  if (error instanceof DiscordAPIError) {
    return { ok: false, code: Number(error.code) || error.status };
  }
  return { ok: false, code: error instanceof HTTPError ? error.status : 0 };
}
