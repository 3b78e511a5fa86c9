/** A whole message as plain text, for terminals and machine-readable answers. */
import { ComponentType } from 'discord-api-types/v10';
import type { ButtonPrefix } from './custom-id.ts';
import { joined, plainText } from './markdown.ts';
import type { Message, Row } from './message.ts';

/** Content, the questions to choose from, then the label's title and foot; no markdown, no colour codes. */
export function messageText(message: Message): string {
  // Beside an answer, questions to go on with are left out as its other buttons are.
  const questions = message.embeds.length === 0 ? message.components.flatMap(questionsIn) : [];
  // The foot of a label holds no markdown in Discord, so it is taken as it stands.
  const labels = message.embeds.flatMap(({ title = '', footer }) => [plainText(title), footer?.text ?? '']);
  return joined(plainText(message.content), ...questions, ...labels);
}

const choices: ReadonlySet<string> = new Set<ButtonPrefix>(['choose', 'follow', 'gap']);

function questionsIn({ components }: Row): readonly string[] {
  return components.flatMap((one) => {
    if (one.type !== ComponentType.Button || !('custom_id' in one)) return [];
    const [prefix = ''] = one.custom_id.split(':');
    return choices.has(prefix) && one.label ? [`• ${one.label}`] : [];
  });
}
