/** Links to messages, as Discord's clients copy and show them. */
import type { Locale } from '../knowledge/locale.ts';
import { limits, type Message } from './message.ts';
import { dot } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** `guild`: null in a direct message, for which Discord writes @me. */
export function messageLink(guild: string | null, channel: string, message: string): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}

/**
 * The same message with small words that lead to the channel's pin, in its last line where that is small, since an answer
 * has eight lines at most; without them where they do not fit.
 */
export function withPinLink(message: Message, link: string, locale: Locale): Message {
  const words = `[${stringsFor(locale).pins.link}](${link})`;
  const isSmall = message.content.split('\n').at(-1)?.startsWith('-# ');
  const content = `${message.content}${isSmall ? dot : '\n-# '}${words}`;
  return content.length <= limits.content ? { ...message, content } : message;
}
