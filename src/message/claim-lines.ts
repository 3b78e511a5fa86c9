/** The lines of an answer: the claim, who says so and where, who denies it and how far. */
import {
  type Briefing,
  briefingOf,
  type Claim,
  type DerivedFigure,
  type Knowledge,
} from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { canBeDenied } from './deniable.ts';
import { derivedText, formulaText } from './figures.ts';
import { kept, type Line } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { dot, headText, placesText, responseLines, responsesTo, saysText, smallReach } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** Columns of what is worked out and asked for. */
const askedRoom = 155;
/** What goes first where room runs out: what is worked out, then our note. The rest is never cut. */
const rank = { note: 1, derived: 2 } as const;

/**
 * Neighbours with the same responses share them: a denial is told once, right behind the last of its claims. `inOne`: each
 * response and its reach in one line, where several parties respond. `workedOut`: kept, since it is asked for.
 */
export function claimLines(
  claims: readonly Claim[],
  knowledge: Knowledge,
  locale: Locale,
  {
    inOne = false,
    workedOut,
  }: { readonly inOne?: boolean; readonly workedOut?: DerivedFigure | undefined } = {},
): readonly Line[] {
  return neighbours(claims, responsesKey).flatMap((alike) => [
    ...alike.flatMap((claim) => [
      kept(`**${escapeText(claim.text[locale])}**`),
      kept(`-# ${saysText(claim, locale)}${dot}${placesText(claim, briefingOf(knowledge, claim), locale)}`),
    ]),
    ...answersTo(alike, briefingOf(knowledge, alike[0]), locale, inOne).map(kept),
    ...alike.flatMap((claim) =>
      asides(claim, briefingOf(knowledge, claim), locale, claims.length === 1, workedOut),
    ),
  ]);
}

function answersTo(
  all: readonly [Claim, ...Claim[]],
  briefing: Briefing,
  locale: Locale,
  inOne: boolean,
): readonly string[] {
  const [first] = all;
  const lines = responsesTo(first).flatMap((one) => responseLines(one, briefing, locale, inOne));
  const reach = all.flatMap(({ tells }) => (tells ? smallReach(tells, locale) : []));
  const isUndenied = first.denials.length === 0 && all.some(canBeDenied);
  return [...lines, ...reach, ...(isUndenied ? [`-# ${stringsFor(locale).undenied}`] : [])];
}

/** What belongs beside the claim where there is room: our note, or else where it is read, and what is worked out from its figures alone. */
function asides(
  claim: Claim,
  briefing: Briefing,
  locale: Locale,
  isOnly: boolean,
  asked?: DerivedFigure,
): readonly Line[] {
  const { note, noteUnder, derived, button } = stringsFor(locale);
  const workedOut = briefing.derived.filter(
    ({ id, from }) =>
      id === asked?.id ||
      (from[0]?.id === claim.id && from.every((one) => responsesKey(one) === responsesKey(claim))),
  );
  return [
    ...(claim.note
      ? [
          {
            text: `-# ${note(escapeText(claim.note[locale]))}`,
            rank: rank.note,
            // Of several claims each has a button of its own: which one shows a note cannot be said in a word.
            ...(isOnly && { short: `-# ${note(noteUnder(button.evidence))}` }),
          },
        ]
      : []),
    ...workedOut.map((figure) => {
      const text = (label: string) =>
        `-# ${derived(label, derivedText(figure, locale), escapeText(formulaText(figure, locale)))}`;
      const labelled = text(escapeText(figure.label[locale]));
      // Beside its claim it is plain what is asked for: the line stays short.
      return figure.id === asked?.id
        ? kept(widthOf(labelled) > askedRoom ? text('') : labelled)
        : { text: labelled, rank: rank.derived };
    }),
  ];
}

/** At a claim of several whose attribution is our reading; the head that they share says so. */
export const mark = '†';

/** Only ever shown under `claimHead` of the same claim. `text`: told in its place. */
export function listLine(claim: Claim, place: string, locale: Locale, text = claim.text[locale]): string {
  const where = claim.drawn_by === 'curator' ? `${place}${mark}` : place;
  return `- ${stringsFor(locale).aside(escapeText(text), where)}`;
}

/** A claim behind who says so and who denies it, and under it how far each denial reaches: whole in itself. */
export function inlineClaim(claim: Claim, locale: Locale): string {
  return joined(headedClaim(claim, locale), ...reachLines(claim, locale));
}

/** Without the reach, for where that is told beside it. */
export function headedClaim(claim: Claim, locale: Locale): string {
  return stringsFor(locale).heading(`**${headText(claim, locale)}**`, escapeText(claim.text[locale]));
}

/** In small letters, one line a response. */
export function reachLines(claim: Claim, locale: Locale): readonly string[] {
  return responsesTo(claim).flatMap((response) => smallReach(response, locale));
}

function responsesKey({ briefing, responses }: Claim): string {
  return JSON.stringify([briefing, responses.map(({ id }) => id)]);
}

/** Items with the same key that follow each other. */
export function neighbours<T>(items: readonly T[], keyOf: (item: T) => string): readonly [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}
