/** The rows under a message. A label holds a question and no claim: it has no room for a denial. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  type Briefing,
  briefingOf,
  type Claim,
  type Gap,
  isClaim,
  type Knowledge,
} from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type ButtonPrefix, buttonId, claimButtonId } from './custom-id.ts';
import { plainText, shorten, visible } from './markdown.ts';
import type { Message, Row } from './message.ts';
import { dot, headText } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Discord: five buttons in a row, 80 characters on each; 25 options in a menu, 100 characters each. */
const buttonsInRow = 5;
const labelLength = 80;
/** Of it the title of a story. */
const storyShortest = 10;
const storyLongest = 24;
const optionsAtMost = 25;
const optionLength = 100;
/** One place in the first row is kept for Remove, which is added to what the whole channel sees. */
const buttonsAtMost = buttonsInRow - 1;

export type Buttons = readonly APIButtonComponent[];

/** One row for each list that holds any. */
export function rowsOf(...rows: readonly Buttons[]): Row[] {
  return rows
    .filter((buttons) => buttons.length > 0)
    .map((buttons) => ({ type: ComponentType.ActionRow, components: buttons.slice(0, buttonsInRow) }));
}

/** Source, Denial where there is one, Related. Of several claims, each has its source first. */
export function claimButtons(claims: readonly Claim[], locale: Locale): Buttons {
  const { evidence, denial, replies, related } = stringsFor(locale).button;
  const each = (prefix: ButtonPrefix, label: string, of: readonly Claim[]) =>
    of.map((claim) =>
      button(
        claimButtonId(prefix, claim),
        claims.length > 1 ? `${label} ${claims.indexOf(claim) + 1}` : label,
      ),
    );
  const answered = claims.filter(({ responses, tells }) => responses.length > 0 || tells);
  const unlike = answered.filter(
    (claim, at) => answered.findIndex((one) => answersKey(one) === answersKey(claim)) === at,
  );
  return [
    ...each('evidence', evidence, claims),
    ...unlike.flatMap((claim) => each('denial', isDisputed(claim) ? denial : replies, [claim])),
    ...each('related', related, claims),
  ].slice(0, buttonsAtMost);
}

/**
 * Records as questions to press: what is chosen answers in place, what follows is shown to whoever presses. Where they, and
 * what stands `beside` them, are of several stories, each says of which.
 */
export function askButtons(
  prefix: 'choose' | 'follow',
  records: readonly (Claim | Gap)[],
  knowledge: Knowledge,
  locale: Locale,
  beside: readonly Claim[] = [],
): Buttons {
  const stories = new Set([...records, ...beside].map(({ briefing }) => briefing));
  return records.map((record) => {
    const label = recordLabel(record, locale);
    const { title } = briefingOf(knowledge, record);
    const id = isClaim(record) ? claimButtonId(prefix, record) : buttonId('gap', record.briefing, record.id);
    return button(id, stories.size > 1 ? withStory(label, title[locale]) : label);
  });
}

/** The question first: of a long one only a little of the title is left. */
function withStory(label: string, title: string): string {
  const room = Math.min(storyLongest, Math.max(storyShortest, labelLength - dot.length - label.length));
  // A word is not cut where others are left.
  const short = title.length > room ? shorten(title, room).replace(/\s+[^\s\p{sc=Han}]*…$/u, '…') : title;
  return `${short}${dot}${label}`;
}

/** The first question of a record. One without is named by its words, but a claim that is denied by who says and who denies it. */
export function recordLabel(record: Claim | Gap, locale: Locale): string {
  const [question] = record.questions[locale];
  if (question !== undefined) return stringsFor(locale).printed(question);
  const isDenied = 'denials' in record && record.denials.length > 0;
  return isDenied ? plainText(headText(record, locale)) : record.text[locale];
}

/** The topics of a briefing, to open one. */
export function topicMenu(briefing: Briefing, locale: Locale): Row[] {
  const options = briefing.topics.slice(0, optionsAtMost).map((topic) => ({
    label: shorten(visible(topic.title[locale]), optionLength),
    description: shorten(visible(topic.description[locale]), optionLength),
    value: topic.id,
  }));
  if (options.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: buttonId('topics', briefing.id),
    placeholder: stringsFor(locale).button.topics,
    options,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** The same message with a button by which its asker, or a moderator, takes it away. */
export function withRemove(message: Message, locale: Locale): Message {
  const remove = button(buttonId('remove'), stringsFor(locale).button.remove);
  const place = message.components.findIndex(
    ({ components: [first, ...others] }) =>
      first?.type === ComponentType.Button && others.length < buttonsAtMost,
  );
  const components = message.components.map((row, index) =>
    index === place ? { ...row, components: [...row.components, remove] } : row,
  );
  return { ...message, components: place < 0 ? [...components, ...rowsOf([remove])] : components };
}

export function button(
  id: string,
  label: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, custom_id: id, label: shorten(visible(label), labelLength) };
}

/** A button that leads out of Discord. */
export function linkButton(url: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

function isDisputed({ denials, tells }: Claim): boolean {
  return denials.length > 0 || tells?.kind === 'denies';
}

/** The same for claims that one answer covers alike. */
function answersKey({ responses, tells }: Claim): string {
  return JSON.stringify([...responses, tells].map((each) => each?.id));
}
