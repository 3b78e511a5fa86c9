/** What speaks for it that a stretch of a message speaks of a claim: a handful of figures, each with a meaning. */
import type { Index, Near } from '../answer/find.ts';
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import type { Amount } from '../reading/amounts.ts';
import { foldWord } from '../reading/clean.ts';
import type { Reading } from '../reading/reader.ts';
import { compare, isNear, rangeOf, type Verdict } from './agree.ts';
import type { BriefingRecord, ClaimRecord } from './record.ts';
import { has, isWithin, type Stretch, stretchOf, tellingIn } from './said.ts';
import type { Read } from './speaks.ts';

/** The order is that of the weights. */
export const evidenceNames = [
  'likeness',
  'lead over the best other claim',
  'lead over the best gap',
  'names that it shares',
  'names that the story lacks',
  'names of its own that are said',
  'a figure of its own that is said',
  'another figure where it has one',
  'the response that it tells of is said',
  'the likeness that the whole message has',
  'its figure and its names both',
  'meanings of its own that are said',
  'digits of a figure that no other claim has',
] as const;

/** Likenesses below this are all alike: nothing. */
export const nothing = 0.01;
const longestLead = 1.5;
const leastShare = 0.4;

/** What a stretch says, beside how near claims come to it. */
export interface Terms {
  readonly meanings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Words that are neither names nor of every day. */
  readonly plain: number;
  readonly unknownNames: number;
}

export function termsIn(reading: Reading, index: Index): Terms {
  const { words } = index.spaces;
  const common = commonWords(reading.locale);
  const named = covered(reading.names, reading.words.length);
  const meant = covered(reading.meanings, reading.words.length);
  let plain = 0;
  let unknownNames = 0;
  reading.words.forEach((word, at) => {
    if (named[at] === 1 || common.has(word.text) || /^\d/.test(word.text)) return;
    plain++;
    if (word.capital && at > 0 && meant[at] === 0 && !words.postings.has(reading.stems[at] ?? ''))
      unknownNames++;
  });
  return {
    meanings: new Set(reading.meanings.map(({ id }) => id)),
    names: new Set(reading.names.map(({ id }) => `=${id}`)),
    plain,
    unknownNames,
  };
}

/** 1 for each word that one of the spans covers. */
function covered(spans: Reading['names'], length: number): Uint8Array {
  const found = new Uint8Array(length);
  for (const { from, to } of spans) found.fill(1, from, to);
  return found;
}

/** A part of a sentence that comes near a claim. */
export interface Coming {
  readonly near: Near;
  /** The best other claim, and the best gap. */
  readonly rival: Near | undefined;
  readonly gap: Near | undefined;
  /** How near the claim comes to any sentence of the message. */
  readonly whole: number;
  readonly said: Read;
  readonly stretch: Stretch;
  readonly terms: Terms;
}

export function evidenceFor(
  { near, rival, gap, whole, said, stretch, terms }: Coming,
  { claim, own }: ClaimRecord,
  record: BriefingRecord,
  index: Index,
): readonly number[] {
  const { sense } = index.spaces;
  let named = 0;
  let shared = 0;
  for (const term of terms.names) {
    const weight = sense.weights.get(term) ?? sense.rarest;
    named += weight;
    if (sense.postings.get(term)?.candidates.includes(near.at)) shared += weight;
  }
  const amounts = said.amounts.filter(({ start, end }) => isWithin(stretchOf(said, start, end), stretch));
  const verdicts = amounts.flatMap((amount) =>
    (claim.figures ?? []).map((figure) => compare(amount, figure)),
  );
  const ownNames = shareOf(own.names, terms.names, 0.5);
  const ownMeanings = shareOf(own.meanings, terms.meanings, 0);
  // The same sum alone may be of anything.
  const isMeant = ownNames >= leastShare || ownMeanings >= leastShare / 2;
  const figure = verdicts.some((verdict) => verdict === 'agrees' || verdict === 'qualifier')
    ? 1
    : verdicts.includes('unit')
      ? 0.5
      : 0;
  const agrees = isMeant ? figure : 0;
  return [
    Math.log(Math.max(near.likeness, nothing)),
    leadOver(near, rival),
    leadOver(near, gap),
    named === 0 ? 0 : shared / named,
    Math.min(2, terms.unknownNames),
    ownNames,
    agrees,
    agrees === 0 && verdicts.includes('amount') ? 1 : 0,
    responseSaid(claim, said, stretch, record),
    Math.log(Math.max(whole, nothing)),
    agrees * ownNames,
    ownMeanings,
    digitsOf(amounts, claim, record),
  ];
}

/** The same number alone may be of anything, the less the more digits it has: 1.26 billion is hardly of something else. */
function digitsOf(amounts: readonly Amount[], claim: Claim, { briefing }: BriefingRecord): number {
  const others = briefing.claims.flatMap((one) => (one === claim ? [] : (one.figures ?? [])));
  return Math.max(
    0,
    ...amounts
      .filter((amount) => !amount.indefinite && !others.some((figure) => isSame(amount, figure)))
      .flatMap((amount) => (claim.figures ?? []).filter((figure) => isSame(amount, figure)))
      .map((figure) => Math.min(mostDigits, significantDigits(rangeOf(figure)[0])) - 1),
  );
}

const mostDigits = 3;
const same: ReadonlySet<Verdict> = new Set(['agrees', 'qualifier', 'unit']);

function isSame(amount: Amount, figure: Figure): boolean {
  return same.has(compare(amount, figure)) && isNear(amount, figure);
}

function significantDigits(value: number): number {
  return String(value)
    .replace(/^[-0.]+|\./g, '')
    .replace(/0+$/, '').length;
}

/** How much of the weight of a claim's own terms is said; `none` where it has no terms. */
function shareOf(own: ReadonlyMap<string, number>, said: ReadonlySet<string>, none: number): number {
  let total = 0;
  let found = 0;
  for (const [term, weight] of own) {
    total += weight;
    if (said.has(term)) found += weight;
  }
  return total === 0 ? none : found / total;
}

const words = {
  denies: ['deny', 'untrue'],
  corrects: ['deny', 'untrue'],
  confirms: ['confirm'],
  declines: ['decline'],
} as const;

/** 1: the party and what it does are said; half: what it does; -1: a claim that tells of a response, and none is said. */
function responseSaid(
  { tells }: ClaimRecord['claim'],
  said: Read,
  stretch: Stretch,
  record: BriefingRecord,
): number {
  if (!tells) return 0;
  const telling = tellingIn(said, stretch);
  const names = record.namesOf.get(tells.by.id);
  const named = said.reading.names.some(({ id }) => names?.has(id));
  if (has(telling, ...words[tells.kind])) return named ? 1 : 0.5;
  // "They confirmed the report" speaks of the response that they made as well.
  return named && has(telling, 'deny', 'confirm', 'decline', 'not-covered') ? 0.5 : -1;
}

function leadOver(near: Near, rival: Near | undefined): number {
  if (!rival) return 0;
  const lead = Math.log(Math.max(near.likeness, nothing) / Math.max(rival.likeness, nothing));
  return Math.min(longestLead, Math.max(-longestLead, lead));
}

const commonKnown = new Map<Locale, ReadonlySet<string>>();

function commonWords(locale: Locale): ReadonlySet<string> {
  const known = commonKnown.get(locale) ?? new Set(languageOf(locale).common.map(foldWord));
  commonKnown.set(locale, known);
  return known;
}
