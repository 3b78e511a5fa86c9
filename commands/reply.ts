/** From a message to a reply: who sees it, whom it addresses, whether it can be taken away again, and which pin it links. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Unavailable } from '../src/database/trouble.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { withRemove } from '../src/message/buttons.ts';
import { type Message, messageLink, notice, withPinLink } from '../src/message/message.ts';
import { type Strings, stringsFor } from '../src/message/strings/index.ts';
import type { Context, Reply, ReplyLog, Request } from './command.ts';

/** A command's answer: in the channel with a Remove button, or to the asker alone where `private` was chosen. */
export function answerWith(request: Request, locale: Locale, message: Message, log: ReplyLog): Reply {
  if (request.options.private === true || !maySpeak(request)) return privately(message, log);
  return {
    kind: 'message',
    message: addressed(withRemove(message, locale), request.options.for),
    private: false,
    log,
  };
}

/** A server decides whether a guest may speak to all of a channel. */
export function maySpeak({ guild, isGuest, permissions }: Request): boolean {
  return guild === null || !isGuest || (permissions & PermissionFlagsBits.UseExternalApps) !== 0n;
}

export function privately(message: Message, log: ReplyLog): Reply {
  return { kind: 'message', message, private: true, log };
}

/** A short kind word to the asker alone. */
export function refuse(locale: Locale, pick: (strings: Strings) => string, outcome: string): Reply {
  return tell(pick(stringsFor(locale)), outcome);
}

/** A short text to the asker alone. */
export function tell(text: string, outcome: string): Reply {
  return privately(notice(text), { outcome });
}

/** `part`: of the strings, which says what cannot be done without the database. */
export function refuseUnavailable(
  { kind, trouble }: Unavailable,
  locale: Locale,
  part: 'pins' | 'unanswered' = 'pins',
): Reply {
  const text = (strings: Strings) => strings[part].unavailable(strings.pins.trouble[trouble]);
  return refuse(locale, text, `${kind}: ${trouble}`);
}

/** `member`: the id of whom the answer is for. That one is mentioned, at the head of the first line, and nobody else. */
export function addressed(message: Message, member: Request['options'][string] | undefined): Message {
  if (typeof member !== 'string' || !/^\d{1,20}$/.test(member)) return message;
  const content = message.content.replace(/^(?:-# )?/, `$&<@${member}> `);
  return { ...message, content, allowed_mentions: { parse: [], users: [member] } };
}

/** What everybody in a channel reads as an answer links the briefing that is pinned there. */
export async function linkPinned(
  reply: Reply,
  { guild, channel }: Request,
  { pins }: Context,
  locale: Locale,
): Promise<Reply> {
  if (guild === null || !('message' in reply) || (reply.kind === 'message' && reply.private)) return reply;
  const pin = await pins.toLink(channel, reply.log?.briefing ?? null);
  if (pin === null) return reply;
  return { ...reply, message: withPinLink(reply.message, messageLink(guild, channel, pin), locale) };
}
