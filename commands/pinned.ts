/** What everybody in a channel reads as an answer links the briefing that is pinned there. */
import type { Locale } from '../src/knowledge/locale.ts';
import { messageLink, withPinLink } from '../src/message/message-link.ts';
import type { Context, Reply, Request } from './command.ts';

/** Without a pin the reply stays as it is. */
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
