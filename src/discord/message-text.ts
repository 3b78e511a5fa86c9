/** All the words of a message, wherever Discord keeps them. */
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageSnapshotFields,
  type APIPoll,
  EmbedType,
  MessageType,
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
  // At the top of a thread, Discord shows the message that it was begun from.
  const start = message.type === MessageType.ThreadStarterMessage ? message.referenced_message : null;
  const parts: readonly Worded[] = [message, ...(start ? [start] : []), ...forwarded];
  const embeds = parts.flatMap((part) => part.embeds ?? []);
  return {
    content: joined([
      ...parts.flatMap((part) => [
        part.content,
        ...wordsIn(part.components),
        ...pollWords(part.poll),
        ...(part.attachments ?? []).map(({ description }) => description),
      ]),
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

interface Component {
  readonly content?: unknown;
  /** Of a picture, for those who do not see it. */
  readonly description?: unknown;
  readonly components?: unknown;
  readonly items?: unknown;
  readonly accessory?: unknown;
}

/** Texts among components, which stand in each other; labels of buttons and menus say nothing. */
function wordsIn(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(wordsIn);
  if (typeof component !== 'object' || component === null) return [];
  const { content, description, components, items, accessory }: Component = component;
  const texts = [content, description].filter((text) => typeof text === 'string');
  return [...texts, ...[components, items, accessory].flatMap(wordsIn)];
}

/** A blank line between two: no sentence runs from one into the next. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text])).join('\n\n');
}
