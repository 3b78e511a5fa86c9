/** From an answer to a message. */
import type { Answer, Asked, Scored, Unknown } from '../answer/answer.ts';
import { briefingOf, type Gap, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/texts.ts';
import { askButtons, rowsOf } from './buttons.ts';
import { inlineClaim } from './claim-lines.ts';
import { answerRoom, askedLine, composeClaims, phoneRoom, roomFor } from './compose-claims.ts';
import { kept, type Line, wholeOrWithheld, within } from './fit.ts';
import { composeGeneral } from './general.ts';
import { escapeText, joined } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { stringsFor } from './strings/index.ts';
import { footText, labelOf, topicTitle } from './title.ts';

export function composeAnswer(answer: Answer, knowledge: Knowledge): Message {
  const { locale, question } = answer;
  switch (answer.outcome) {
    case 'answered': {
      const [first, ...others] = answer.claims;
      const claims = [first.claim, ...others.map(({ claim }) => claim)] as const;
      const related = answer.related.map(({ claim }) => claim);
      return composeClaims(claims, related, knowledge, locale, askedLine(question, locale));
    }
    case 'choices':
      return composeChoices(stringsFor(locale).choices, answer, answer.claims, answer.gap, knowledge);
    case 'unknown':
      return composeUnknown(answer, knowledge);
    case 'general':
      return composeGeneral(answer, knowledge, askedLine(question, locale));
  }
}

/** The answer that is exactly this gap. */
export function composeGap(gap: Gap, knowledge: Knowledge, locale: Locale, question = ''): Message {
  const asked = { question, locale, asksYesNo: false };
  return composeUnknown({ ...asked, outcome: 'unknown', gap, nearest: [] }, knowledge);
}

/** What comes near, to choose from, behind a word on why. */
function composeChoices(
  why: string,
  { question, locale }: Asked,
  near: readonly Scored[],
  gap: Gap | null,
  knowledge: Knowledge,
): Message {
  const { unknown, space } = stringsFor(locale);
  const offered = near.map(({ claim }) => claim);
  const records = [...offered, ...(gap ? [gap] : [])];
  const areOfSeveral = records.some(({ briefing }) => briefing !== records[0]?.briefing);
  const where = areOfSeveral ? unknown.nearestAnywhere : unknown.nearest;
  const nearest = offered.length > 0 ? `${space}${where}` : '';
  return messageOf({
    content: joined(askedLine(question, locale), `**${why}**${nearest}`),
    rows: rowsOf(askButtons('choose', records, knowledge, locale)),
  });
}

/** Only a recorded gap says that the article does not say. */
function composeUnknown(answer: Unknown, knowledge: Knowledge): Message {
  const { question, locale, asksYesNo, gap, nearest } = answer;
  const { unknown, space } = stringsFor(locale);
  if (!gap) {
    const nothing = knowledge.briefings.length > 1 ? unknown.nothingAnywhere : unknown.nothing;
    return composeChoices(nothing, answer, nearest, gap, knowledge);
  }
  const asked = askedLine(question, locale);
  const neither = asksYesNo ? `${space}${unknown.yesNo}` : '';
  const briefing = briefingOf(knowledge, gap);
  const recorded = gap.nearest.flatMap((id) => briefing.claims.find((claim) => claim.id === id) ?? []);
  const close = [...new Set([...recorded, ...nearest.map(({ claim }) => claim)])];
  const [first] = close;
  const about = first ? topicTitle(first, knowledge, locale) : briefing.title[locale];
  const room = { characters: phoneRoom, lines: answerRoom.lines - 1 };
  const lines: Line[] = [kept(`**${escapeText(gap.text[locale])}**${neither}`)];
  if (first) {
    // What tells of a response names who responds: where nobody answers that, nothing need stand before it.
    const isTold = first.tells !== null && first.responses.length === 0;
    const closest = isTold ? escapeText(first.text[locale]) : inlineClaim(first, locale);
    lines.push({ text: unknown.closest(closest), rank: 1 });
  }
  const text = within(lines, room);
  return messageOf({
    content: joined(asked, wholeOrWithheld(text, 1, locale)),
    label: labelOf('unsaid', about, locale, footText(briefing, knowledge, locale)),
    rows: rowsOf(
      askButtons('follow', roomFor(close, widthOf(asked) + widthOf(text), locale), knowledge, locale),
    ),
  });
}
