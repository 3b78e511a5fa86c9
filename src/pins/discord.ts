/** What pins ask of Discord: plain REST calls by id, each with a plain outcome. No guild, channel or message is cached. */

import { DiscordAPIError, HTTPError, type REST, RESTEvents, type ResponseLike } from 'discord.js';
import {
  type APIChannel,
  type APIMessage,
  ChannelType,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Message } from '../message/message.ts';

/** Milliseconds for one call, with its waiting in discord.js' queues. Shorter than a lease. */
const patience = 10_000;

/** `code`: Discord's own, or the HTTP status where it gave none; 0: no answer came, and nobody knows what was done. */
export interface Refusal {
  readonly ok: false;
  readonly code: number;
  /** Milliseconds to wait, where Discord said so. */
  readonly retryAfter: number | null;
}
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface PinDiscord {
  isThread(channel: string): Promise<Result<boolean>>;
  /** The same nonce within some minutes gives the message that stands already, whatever it says. */
  post(channel: string, message: Message, nonce: string, replyTo?: string): Promise<Result<APIMessage>>;
  edit(channel: string, id: string, message: Message): Promise<Result<void>>;
  fetch(channel: string, id: string): Promise<Result<APIMessage>>;
  /** Whether that reply to the message was posted since then. */
  hasReply(channel: string, id: string, reply: Message, since: Date): Promise<Result<boolean>>;
  pin(channel: string, id: string): Promise<Result<void>>;
  unpin(channel: string, id: string): Promise<Result<void>>;
  remove(channel: string, id: string): Promise<Result<void>>;
}

/** `turn` is awaited before every call: it spreads them over time. */
export function createPinDiscord(rest: REST, turn: () => Promise<void> = async () => undefined): PinDiscord {
  const attempt = attempts(rest, turn);
  return {
    isThread: (channel) =>
      attempt(async (signal) => {
        const { type } = (await rest.get(Routes.channel(channel), { signal })) as APIChannel;
        return threads.has(type);
      }),
    post: (channel, message, nonce, replyTo) =>
      attempt(async (signal) => {
        const body = {
          ...plain(message),
          nonce,
          enforce_nonce: true,
          ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo } }),
        } satisfies RESTPostAPIChannelMessageJSONBody;
        return (await rest.post(Routes.channelMessages(channel), { body, signal })) as APIMessage;
      }),
    edit: (channel, id, message) =>
      attempt(async (signal) => {
        const body = plain(message) satisfies RESTPatchAPIChannelMessageJSONBody;
        await rest.patch(Routes.channelMessage(channel, id), { body, signal });
      }),
    fetch: (channel, id) =>
      attempt(
        async (signal) => (await rest.get(Routes.channelMessage(channel, id), { signal })) as APIMessage,
      ),
    hasReply: (channel, id, reply, since) =>
      attempt(async (signal) => {
        const query = new URLSearchParams({ after: snowflakeOf(since), limit: '100' });
        const posted = (await rest.get(Routes.channelMessages(channel), { query, signal })) as APIMessage[];
        return posted.some(
          (one) => one.message_reference?.message_id === id && one.content === reply.content.trim(),
        );
      }),
    pin: (channel, id) =>
      attempt(async (signal) => void (await rest.put(Routes.channelMessagesPin(channel, id), { signal }))),
    unpin: (channel, id) =>
      attempt(async (signal) => void (await rest.delete(Routes.channelMessagesPin(channel, id), { signal }))),
    remove: (channel, id) =>
      attempt(async (signal) => void (await rest.delete(Routes.channelMessage(channel, id), { signal }))),
  };
}

const threads: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** Mutable copies, as discord-api-types wants them. */
function plain({ content, embeds, components }: Message) {
  return { content, embeds: [...embeds], components: [...components], allowed_mentions: { parse: [] } };
}

/** The smallest id of that time: https://docs.discord.com/developers/reference#snowflakes */
function snowflakeOf(time: Date): string {
  return String((BigInt(time.getTime()) - 1_420_070_400_000n) << 22n);
}

type OnLimit = (response: ResponseLike) => void;

function attempts(rest: REST, turn: () => Promise<void>) {
  const onLimit = new WeakMap<AbortSignal, OnLimit>();
  rest.on(RESTEvents.Response, (request, response) => {
    const { signal } = request.data;
    if (response.status === 429 && signal) onLimit.get(signal)?.(response);
  });

  /**
   * discord.js waits out a 429 by itself, for as long as it takes, and where Discord names no time it asks again at
   * once, for ever: 30046 (too many edits of old messages) comes so. Hence a 429 ends the call, and the pin its turn.
   */
  return async <T>(call: (signal: AbortSignal) => Promise<T>): Promise<Result<T>> => {
    await turn();
    const controller = new AbortController();
    let end: (refusal: Refusal) => void = () => undefined;
    const ended = new Promise<Refusal>((resolve) => {
      end = resolve;
    });
    let limited = false;
    const timer = setTimeout(() => {
      controller.abort();
      end({ ok: false, code: 0, retryAfter: null });
    }, patience);
    onLimit.set(controller.signal, (response) => {
      limited = true;
      controller.abort();
      void limitOf(response).then(end);
    });
    try {
      const called = call(controller.signal).then((value): Result<T> => ({ ok: true, value }), refusalOf);
      const first = await Promise.race([called, ended]);
      return limited ? await ended : first;
    } finally {
      clearTimeout(timer);
    }
  };
}

async function limitOf(response: ResponseLike): Promise<Refusal> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const body: unknown = await response.json().catch(() => null);
  const code = body !== null && typeof body === 'object' && 'code' in body ? Number(body.code) : 0;
  return { ok: false, code: code || 429, retryAfter: Number.isFinite(seconds) ? seconds * 1_000 : null };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof DiscordAPIError) {
    return { ok: false, code: Number(error.code) || error.status, retryAfter: null };
  }
  return { ok: false, code: error instanceof HTTPError ? error.status : 0, retryAfter: null };
}
