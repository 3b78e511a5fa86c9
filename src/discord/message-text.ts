/** All the words of a message, wherever Discord keeps them. */
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIPoll,
  EmbedType,
} from 'discord-api-types/v10';

export interface MessageText {
  /** What its author says, or forwards. */
  readonly content: string;
  /** What Discord shows of the pages that it links: others' words. */
  readonly preview: string;
}

type Worded = APIMessageSnapshotFields & { readonly poll?: APIPoll };

export function textOf(message: APIMessage): MessageText {
  const forwarded = (message.message_snapshots ?? []).map((one) => one.message);
  const parts: readonly Worded[] = [message, ...forwarded];
  const embeds = parts.flatMap((part) => part.embeds ?? []);
  return {
    content: joined([
      ...parts.flatMap((part) => [part.content, ...wordsIn(part.components), ...pollWords(part.poll)]),
      ...embeds.filter(isOwn).flatMap(embedWords),
    ]),
    preview: joined(embeds.filter((embed) => !isOwn(embed)).flatMap(embedWords)),
  };
}

/** Discord makes an embed of another type from a link. */
function isOwn({ type = EmbedType.Rich }: APIEmbed): boolean {
  return type === EmbedType.Rich || type === EmbedType.PollResult;
}

function embedWords({ author, title, description, fields, footer }: APIEmbed) {
  const named = (fields ?? []).map(({ name, value }) => `${name}\n${value}`);
  return [author?.name, title, description, ...named, footer?.text];
}

function pollWords(poll: APIPoll | undefined) {
  if (!poll) return [];
  return [poll.question.text, ...poll.answers.map(({ poll_media }) => poll_media.text)];
}

/** Texts among components, which stand in each other; labels of buttons and menus say nothing. */
function wordsIn(components: unknown): readonly string[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((one: { readonly content?: unknown; readonly components?: unknown }) => [
    ...(typeof one.content === 'string' ? [one.content] : []),
    ...wordsIn(one.components),
  ]);
}

/** A blank line between two: no sentence runs from one into the next. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text])).join('\n\n');
}
