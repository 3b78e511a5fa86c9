/** A whole message as plain text, for terminals and machine-readable answers. */
import type { APIEmbed } from 'discord-api-types/v10';
import { plainText } from './markdown.ts';
import type { Message } from './message.ts';

/** Content, then each embed with its headings; no markdown, no colour codes. Buttons are left out. */
export function messageText(message: Message): string {
  return [plainText(message.content), ...message.embeds.map(embedText)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Titles, names of fields and footers hold no markdown in Discord, so they are taken as they stand. */
function embedText(embed: APIEmbed): string {
  return [
    embed.title ?? '',
    plainText(embed.description ?? ''),
    ...(embed.fields ?? []).map((field) => `${field.name}\n${indented(plainText(field.value))}`),
    embed.footer?.text ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
