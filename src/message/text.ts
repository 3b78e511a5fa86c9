/** A whole message as plain text, for terminals and machine-readable answers. */
import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import type { ButtonPrefix } from './custom-id.ts';
import { plainText } from './markdown.ts';
import type { Message, Row } from './message.ts';

/** Content, the questions to choose from, then each embed with its headings; no markdown, no colour codes. */
export function messageText(message: Message): string {
  // Beside an answer, questions to go on with are left out as its other buttons are.
  const questions = message.embeds.length === 0 ? message.components.flatMap(questionsIn) : [];
  return [plainText(message.content), ...questions, ...message.embeds.map(embedText)]
    .filter((part) => part !== '')
    .join('\n');
}

const choices: ReadonlySet<string> = new Set<ButtonPrefix>(['choose', 'follow', 'gap']);

function questionsIn({ components }: Row): readonly string[] {
  return components.flatMap((one) => {
    if (one.type !== ComponentType.Button || !('custom_id' in one)) return [];
    const [prefix = ''] = one.custom_id.split(':');
    return choices.has(prefix) && one.label ? [`• ${one.label}`] : [];
  });
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
