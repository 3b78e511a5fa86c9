/** Links to messages, as Discord's clients copy and show them. */
import type { Locale } from '../knowledge/locale.ts';
import { limits, type Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** `guild`: null in a direct message, for which Discord writes @me. */
export function messageLink(guild: string | null, channel: string, message: string): string {
  return `https://discord.com/channels/${guild ?? '@me'}/${channel}/${message}`;
}

/** The same message with a quiet last line that leads to the channel's pin; without it where it does not fit. */
export function withPinLink(message: Message, link: string, locale: Locale): Message {
  const content = `${message.content}\n-# ${stringsFor(locale).pins.link(link)}`;
  return content.length <= limits.content ? { ...message, content } : message;
}
