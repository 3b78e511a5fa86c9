/** Claims as a message: as many as fit, in at most eight lines and 600 characters, and the rest behind buttons. */
import { briefingOf, type Claim, type DerivedFigure, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { askButtons, claimButtons, recordLabel, rowsOf } from './buttons.ts';
import { claimLines } from './claim-lines.ts';
import { type Line, type Room, wholeOrWithheld, within } from './fit.ts';
import { escapeUserText, joined } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { stringsFor } from './strings/index.ts';
import { claimsLabel } from './title.ts';

/** Of a whole answer: the question, its title and its foot are lines of it. */
export const answerRoom = { characters: 600, lines: 8 } as const;
/** In columns: up to here an answer fits a phone's screen. Our note, and a second claim, stand there only within it. */
export const phoneRoom = 310;
/** What a button takes beside its label. */
const buttonRoom = 30;
/** How much of a question is shown again. */
const questionLength = 90;
const claimsAtMost = 4;
const followUpsAtMost = 2;
const relatedAtMost = 4;

/** The answer that is exactly this claim, as when a suggestion or a choice was picked. */
export function composeClaim(claim: Claim, knowledge: Knowledge, locale: Locale, question = ''): Message {
  const related = relatedClaims(claim, knowledge);
  return composeClaims([claim], related, knowledge, locale, askedLine(question, locale));
}

/** The question again, in small letters: a channel sees answers, not what was asked. Empty: none was. */
export function askedLine(question: string, locale: Locale): string {
  if (question.trim() === '') return '';
  const strings = stringsFor(locale);
  return `-# ${strings.asked(strings.quote(escapeUserText(question, questionLength)))}`;
}

/** `related`: offered as questions to go on with. `lead` stands above. `workedOut`: asked for, and always shown. */
export function composeClaims(
  [first, ...others]: readonly [Claim, ...Claim[]],
  related: readonly Claim[],
  knowledge: Knowledge,
  locale: Locale,
  lead: string,
  workedOut?: DerivedFigure,
): Message {
  const offered = [first, ...others.slice(0, claimsAtMost - 1)] as const;
  const hasFoot = claimsLabel(offered, knowledge, locale).footer !== undefined;
  const around = (hasFoot ? 2 : 1) + (lead === '' ? 0 : lead.split('\n').length);
  const room = { characters: phoneRoom, lines: answerRoom.lines - around };
  const { lines, shown } = asManyAsFit(offered, knowledge, locale, room, workedOut);
  const text = within(lines, room);
  const left = offered.filter((claim) => !shown.includes(claim));
  // What was asked for and is not shown is always offered; what is merely near, where a phone has room for it.
  const near = roomFor(
    related.filter((claim) => !offered.includes(claim)),
    widthOf(lead) + widthOf(text),
    locale,
  );
  const followUps = left.length > 0 ? left : near;
  const buttons = claimButtons(shown, locale);
  // A long claim that nobody answers leaves a phone one row of buttons.
  const isLong = first.responses.length === 0 && widthOf(lead) + widthOf(text) > 300;
  return messageOf({
    content: joined(lead, wholeOrWithheld(text, shown.length, locale)),
    label: claimsLabel(shown, knowledge, locale),
    rows: rowsOf(
      left.length > 0 || isLong ? buttons.slice(0, -1) : buttons,
      askButtons('follow', followUps, knowledge, locale, offered),
    ),
  });
}

/** As many of these as there is room for beside a text of that width. */
export function roomFor(claims: readonly Claim[], width: number, locale: Locale): readonly Claim[] {
  let taken = width;
  return claims.slice(0, followUpsAtMost).filter((claim) => {
    taken += widthOf(recordLabel(claim, locale)) + buttonRoom;
    return taken <= phoneRoom;
  });
}

/** What a question asks for beyond what fits is offered as a button; the first claim is always shown. */
function asManyAsFit(
  claims: readonly [Claim, ...Claim[]],
  knowledge: Knowledge,
  locale: Locale,
  room: Room,
  workedOut?: DerivedFigure,
): { readonly lines: readonly Line[]; readonly shown: readonly [Claim, ...Claim[]] } {
  const lines = claimLines(claims, knowledge, locale, { workedOut });
  const required = lines.filter(({ rank }) => rank === 0);
  const length = required.reduce((sum, { text }) => sum + widthOf(text) + 1, 0);
  const fits = required.length <= room.lines && length <= room.characters;
  const [first, ...others] = claims;
  if (fits) return { lines, shown: claims };
  if (others.length > 0)
    return asManyAsFit([first, ...others.slice(0, -1)], knowledge, locale, room, workedOut);
  const isHigh = required.length > room.lines;
  return {
    lines: isHigh ? claimLines(claims, knowledge, locale, { inOne: true, workedOut }) : lines,
    shown: claims,
  };
}

/** Claims that share topics with this one: those with most topics in common first, then in the article's order. */
export function relatedClaims(claim: Claim, knowledge: Knowledge): readonly Claim[] {
  const briefing = briefingOf(knowledge, claim);
  const shared = new Map<string, number>();
  for (const topic of briefing.topics) {
    if (!topic.claims.some((one) => one.id === claim.id)) continue;
    for (const one of topic.claims) shared.set(one.id, (shared.get(one.id) ?? 0) + 1);
  }
  return briefing.claims
    .filter((one) => one.id !== claim.id && shared.has(one.id))
    .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))
    .slice(0, relatedAtMost);
}
