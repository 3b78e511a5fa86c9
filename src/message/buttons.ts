/** The one row of buttons under a message. Labels never hold a claim: a label has no room for its denial. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Briefing, Claim, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type ButtonPrefix, claimButtonId } from './custom-id.ts';
import { shorten, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** Discord: five buttons in a row, 80 characters on each. */
const buttonsInRow = 5;
const labelLength = 80;
/** One place is kept for Remove, which is added to what the whole channel sees. */
const buttonsAtMost = buttonsInRow - 1;

type Row = Message['components'];

/** Evidence, Denial where there is one, Related. Of several claims, each has its evidence first. */
export function claimButtons(claims: readonly Claim[], locale: Locale): Row {
  const strings = stringsFor(locale).button;
  const label = (text: string, index: number) =>
    claims.length > 1 ? strings.numbered(text, index + 1) : text;
  const evidence = claims.map((claim, index) =>
    button(claimButtonId('evidence', claim), label(strings.evidence, index)),
  );
  const denial = claims.flatMap((claim, index) =>
    claim.denials.length > 0 ? [button(claimButtonId('denial', claim), label(strings.denial, index))] : [],
  );
  const related = claims.map((claim, index) =>
    button(claimButtonId('related', claim), label(strings.related, index)),
  );
  return row([...evidence, ...denial, ...related].slice(0, buttonsAtMost));
}

/** “Answer 1”, “Answer 2”…, to go with a numbered list of claims. */
export function choiceButtons(claims: readonly Claim[], locale: Locale): Row {
  const strings = stringsFor(locale).button;
  return row(
    claims
      .slice(0, buttonsAtMost)
      .map((claim, index) =>
        button(claimButtonId('choose', claim), strings.numbered(strings.choose, index + 1)),
      ),
  );
}

export function topicButtons(topics: readonly Topic[], locale: Locale): Row {
  return row(
    topics
      .slice(0, buttonsAtMost)
      .map((topic) => button(`topic:${topic.briefing}:${topic.id}`, visible(topic.title[locale]))),
  );
}

/** For a whole briefing: what it rests on, and how to ask it something. */
export function briefingButtons(briefing: Briefing, locale: Locale): Row {
  const strings = stringsFor(locale).button;
  return row([
    button(`evidence:${briefing.id}`, strings.evidence),
    button(`ask:${briefing.id}`, strings.ask, ButtonStyle.Primary),
  ]);
}

/** Shares in the channel what was shown to the asker alone; see finding-id.ts for what it carries. */
export function shareButton(id: string, locale: Locale): Row {
  return row([button(id, stringsFor(locale).check.share, ButtonStyle.Primary)]);
}

/** The same message with a button by which its asker, or a moderator, takes it away. */
export function withRemove(message: Message, locale: Locale): Message {
  const buttons = message.components.flatMap((one) => one.components).slice(0, buttonsAtMost);
  const remove = 'remove' satisfies ButtonPrefix;
  return { ...message, components: row([...buttons, button(remove, stringsFor(locale).button.remove)]) };
}

function row(buttons: readonly APIButtonComponent[]): Row {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

function button(
  id: string,
  label: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, custom_id: id, label: shorten(label, labelLength) };
}
