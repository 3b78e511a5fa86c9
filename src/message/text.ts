/** A whole message as plain text, for terminals and machine-readable answers. */
import type { APIEmbed } from 'discord-api-types/v10';
import { plainText } from './markdown.ts';
import type { Message } from './message.ts';

/** Content, then each embed with its headings; no markdown, no colour codes. Buttons are left out. */
export function messageText(message: Message): string {
  return [plainText(message.content), ...message.embeds.map(embedText)]
    .filter((part) => part !== '')
    .join('\n');
}

/** The foot of a card holds no markdown in Discord, so it is taken as it stands. */
function embedText(embed: APIEmbed): string {
  return [
    plainText(embed.title ?? ''),
    plainText(embed.description ?? ''),
    ...(embed.fields ?? []).map((field) => `${field.name}\n${indented(plainText(field.value))}`),
    embed.footer?.text ?? '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
