/**
 * A plain Discord message: what Discord, the terminal, the sandbox page and the previews all show. Its lists are of the types
 * that discord-api-types wants, which knows no read-only ones; nobody writes to them.
 */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10';
import type { Locale } from '../knowledge/locale.ts';
import { joined } from './markdown.ts';
import { dot } from './says.ts';
import { stringsFor } from './strings/index.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Message {
  /** At most 2,000 characters: all that is said, so that it reads with embeds switched off too. */
  readonly content: string;
  /** At most one: a label whose colour and first word tell how things stand. */
  readonly embeds: APIEmbed[];
  /** At most five rows, of five buttons or one menu each. */
  readonly components: Row[];
  /** Nothing that a message of ours says mentions anyone, but for the one member it is addressed to. */
  readonly allowed_mentions: { readonly parse: []; readonly users?: string[] };
}

/** Discord's limits, in characters; a foot could be longer. */
export const limits = { content: 2000, title: 256, footer: 256 } as const;

/** What a message takes, before it is one. */
interface Parts {
  readonly content: string;
  readonly label?: APIEmbed | null;
  readonly rows?: Row[];
}

export function messageOf({ content, label = null, rows = [] }: Parts): Message {
  return { content, embeds: label ? [label] : [], components: rows, allowed_mentions: { parse: [] } };
}

/** The same message below that line; an empty one adds nothing. */
export function withLead(lead: string, message: Message): Message {
  return { ...message, content: joined(lead, message.content) };
}

/** A message that begins with that line, without it. */
export function withoutLead(lead: string, message: Message): Message {
  return { ...message, content: message.content.slice(lead.length).replace(/^\n/, '') };
}

/** A message of text alone: at most 2,000 characters of markdown. */
export function notice(text: string): Message {
  return messageOf({ content: text });
}

/** As Discord's clients copy and show it. `guild`: null in a direct message, for which Discord writes @me. */
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
