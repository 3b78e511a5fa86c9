/** From an answer to a message. */
import type { Answer, Asked, Scored, Unknown } from '../answer/answer.ts';
import { briefingOf, type Gap, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { cleanText } from '../reading/clean.ts';
import { commonWords } from '../reading/common.ts';
import { wordsOf } from '../reading/words.ts';
import { askButtons, rowsOf } from './buttons.ts';
import { headedClaim, reachLines } from './claim-lines.ts';
import { answerRoom, askedLine, composeClaims, phoneRoom, roomFor } from './compose-claims.ts';
import { composeRetired } from './details.ts';
import { kept, type Line, wholeOrWithheld, within } from './fit.ts';
import { composeGeneral } from './general.ts';
import { onlyBriefing, starterRow } from './help.ts';
import { escapeText, joined, shorten } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { placesText } from './says.ts';
import { stringsFor } from './strings/index.ts';
import { footText, labelOf } from './title.ts';

/** Below this a claim that is offered has nothing to do with the question. */
const nearFrom = 0.02;
/** From here on one is called close to what a gap leaves open, where its record names none. */
const closeFrom = 0.1;
/** A claim of another story stands behind an answer where it is about as likely meant as that. */
const asLikely = 0.9;
const startersAtMost = 3;
/** In columns: with fewer buttons than a claim has, what is closest to a gap may take a line more on a phone. */
const gapRoom = phoneRoom + 30;
/** Of a story, where it is named in a line. */
const longestTitle = 80;

/** `asked`: the line above it that tells what was asked. */
export function composeAnswer(
  answer: Answer,
  knowledge: Knowledge,
  asked = askedLine(answer.question, answer.locale),
): Message {
  const { locale } = answer;
  switch (answer.outcome) {
    case 'answered': {
      const [first, ...others] = answer.claims;
      const claims = [first.claim, ...others.map(({ claim }) => claim)] as const;
      const { briefing } = first.claim;
      const related = answer.related
        .filter(({ claim, score }) => claim.briefing === briefing || score >= asLikely * first.score)
        .map(({ claim }) => claim);
      return composeClaims(claims, related, knowledge, locale, asked, answer.workedOut);
    }
    case 'choices':
      return composeChoices(stringsFor(locale).choices, answer, answer.claims, answer.gap, knowledge, asked);
    case 'unknown':
      return composeUnknown(answer, knowledge, asked);
    case 'general':
      return composeGeneral(answer, knowledge, asked);
  }
}

/** The answer that is exactly this gap. */
export function composeGap(gap: Gap, knowledge: Knowledge, locale: Locale, question = ''): Message {
  const unknown = { question, locale, asksYesNo: false, outcome: 'unknown', gap, nearest: [] } as const;
  return composeUnknown(unknown, knowledge, askedLine(question, locale));
}

/** What comes near, to choose from, behind a word on why; questions to start from where nothing does. */
function composeChoices(
  why: string,
  { locale }: Asked,
  near: readonly Scored[],
  gap: Gap | null,
  knowledge: Knowledge,
  asked: string,
): Message {
  const { unknown, space } = stringsFor(locale);
  const told = (what: string) => joined(asked, `**${why}**${space}${what}`);
  const offered = near.filter(({ score }) => score >= nearFrom).map(({ claim }) => claim);
  const records = [...offered, ...(gap ? [gap] : [])];
  const [first] = records;
  if (!first)
    return messageOf({
      content: told(unknown.instead),
      rows: starterRow(knowledge, onlyBriefing(knowledge), startersAtMost, locale),
    });
  const areOfSeveral = records.some(({ briefing }) => briefing !== first.briefing);
  const isOnly = knowledge.briefings.length === 1;
  const { title } = briefingOf(knowledge, first);
  const nearestInOne = isOnly
    ? unknown.nearest
    : unknown.nearestIn(escapeText(shorten(title[locale], longestTitle)));
  return messageOf({
    content: told(areOfSeveral ? unknown.nearestAnywhere : nearestInOne),
    rows: rowsOf(askButtons('choose', records, knowledge, locale)),
  });
}

/** Whether it is more than words of every day and signs: only such a question is about something. */
function isAboutSomething(question: string, locale: Locale): boolean {
  const words = wordsOf(cleanText(question));
  return question === '' || words.some(({ text }) => !commonWords(locale).has(text));
}

/** Only a recorded gap says that the article does not say. */
function composeUnknown(answer: Unknown, knowledge: Knowledge, asked: string): Message {
  const { question, locale, asksYesNo, gap, withdrawn, nearest } = answer;
  if (withdrawn) return composeRetired(withdrawn, knowledge, locale, asked);
  const { unknown, space, aside } = stringsFor(locale);
  if (!gap) {
    const nothing = knowledge.briefings.length > 1 ? unknown.nothingAnywhere : unknown.nothing;
    const why = isAboutSomething(question, locale) ? nothing : stringsFor(locale).choices;
    return composeChoices(why, answer, nearest, gap, knowledge, asked);
  }
  const neither = asksYesNo ? `${space}${unknown.yesNo}` : '';
  const briefing = briefingOf(knowledge, gap);
  const recorded = gap.nearest.flatMap((id) => briefing.claims.find((claim) => claim.id === id) ?? []);
  const near = nearest.filter(({ score }) => score >= closeFrom).map(({ claim }) => claim);
  const close = [...new Set([...recorded, ...near])];
  const [first] = close;
  // The question, the title and its foot are lines, too.
  const room = { characters: gapRoom, lines: answerRoom.lines - 3 };
  const lines: Line[] = [kept(`**${escapeText(gap.text[locale])}**${neither}`)];
  if (first) {
    // What tells of a response names who responds: where nobody answers that, nothing need stand before it.
    const isTold = first.tells !== null && first.responses.length === 0;
    const told = isTold ? escapeText(first.text[locale]) : headedClaim(first, locale);
    const placed = aside(told, placesText(first, briefingOf(knowledge, first), locale));
    const reach = isTold ? [] : reachLines(first, locale);
    lines.push({ text: joined(unknown.closest(placed), ...reach), rank: 1 });
  }
  const text = within(lines, room);
  return messageOf({
    content: joined(asked, wholeOrWithheld(text, 1, locale)),
    // By no topic: the article may well tell of that.
    label: labelOf('unsaid', '', locale, footText(briefing, knowledge, locale)),
    rows: rowsOf(
      askButtons('follow', roomFor(close, widthOf(asked) + widthOf(text), locale), knowledge, locale),
    ),
  });
}
