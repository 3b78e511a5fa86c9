/** What everybody in a channel reads as an answer links the briefing that is pinned there. */
import type { Locale } from '../src/knowledge/locale.ts';
import { messageLink, withPinLink } from '../src/message/message-link.ts';
import type { Context, Reply, Request } from './command.ts';

/** `briefing`: which one the answer comes from; null: none. Without a pin the reply stays as it is. */
export async function linkPinned(
  reply: Reply,
  { guild, channel }: Request,
  { pins }: Context,
  locale: Locale,
  briefing: string | null,
): Promise<Reply> {
  if (guild === null || reply.kind === 'remove' || (reply.kind === 'message' && reply.private)) return reply;
  const pin = await pins.toLink(channel, briefing);
  if (pin === null) return reply;
  return { ...reply, message: withPinLink(reply.message, messageLink(guild, channel, pin), locale) };
}
