/** What speaks for it that a stretch of a message speaks of a claim: a handful of figures, each with a meaning. */
import type { Near } from '../answer/find.ts';
import type { Figure } from '../knowledge/knowledge.ts';
import { commonWords } from '../reading/common.ts';
import type { Reading } from '../reading/reader.ts';
import { type Stretch, stretchOf } from '../reading/stretches.ts';
import { compare, isNear, rangeOf, type Verdict } from './agree.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type BriefingRecord, isNamedIn } from './record.ts';
import { has, type Told, tellingIn } from './said.ts';

/** The order is that of the weights. */
export const evidenceNames = [
  'likeness',
  'lead over the best other claim',
  'the likeness that the whole message has',
  'names of its own that are said',
  'meanings of its own that are said',
  'a figure of its own that is said',
  'its figure and its names both',
  'digits of a figure that no other claim has',
  'another figure where it has one',
  'the response that it tells of is said',
] as const;

/** Likenesses below this are all alike: nothing. */
export const nothing = 0.01;
const longestLead = 1.5;
const leastShare = 0.4;

/** An amount of a message against every figure of the record. */
export interface Compared {
  readonly stretch: Stretch;
  readonly all: readonly {
    readonly record: ClaimRecord;
    readonly figure: Figure;
    readonly verdict: Verdict;
  }[];
  /** The only claim that has a figure of these digits, and how many of them tell something. */
  readonly own: { readonly record: ClaimRecord; readonly digits: number } | undefined;
}

export function comparedWith({ claims }: BriefingRecord, told: Told): readonly Compared[] {
  return told.amounts.map((amount) => {
    const all = claims.flatMap((record) =>
      (record.claim.figures ?? []).map((figure) => ({ record, figure, verdict: compare(amount, figure) })),
    );
    const same = all.filter(
      ({ figure, verdict }) =>
        !amount.indefinite && verdict !== 'amount' && verdict !== 'untold' && isNear(amount, figure),
    );
    const [first] = same;
    const isOwn = first && same.every(({ record }) => record === first.record);
    return {
      stretch: stretchOf(told, amount.start, amount.end),
      all,
      own: isOwn ? { record: first.record, digits: significantDigits(first.figure) } : undefined,
    };
  });
}

const mostDigits = 3;

function significantDigits(figure: Figure): number {
  const digits = String(rangeOf(figure)[0]).replace(/^[-0.]+|\./g, '');
  return Math.min(mostDigits, digits.replace(/0+$/, '').length);
}

/** Whether it holds a word that is neither a name nor of every day: a list of names says nothing. */
export function saysSomething({ words, names, locale }: Reading): boolean {
  const common = commonWords(locale);
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  return words.some(({ text }, at) => !common.has(text) && !/^\d/.test(text) && !isNamed(at));
}

/** A part of a sentence, and what it says. */
export interface Part {
  readonly told: Told;
  readonly stretch: Stretch;
  readonly meanings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly compared: readonly Compared[];
}

/** How near a claim comes to it. */
export interface Coming {
  readonly near: Near;
  /** The best other claim. */
  readonly rival: Near | undefined;
  /** How near the claim comes to any sentence of the message. */
  readonly whole: number;
}

export function evidenceFor(
  part: Part,
  { near, rival, whole }: Coming,
  claim: ClaimRecord,
  record: BriefingRecord,
): readonly number[] {
  const verdicts = part.compared.flatMap(({ all }) =>
    all.flatMap((one) => (one.record === claim ? one.verdict : [])),
  );
  const digits = part.compared.map(({ own }) => (own?.record === claim ? own.digits - 1 : 0));
  const names = shareOf(claim.names, part.names, 0.5);
  const meanings = shareOf(claim.meanings, part.meanings, 0);
  // The same sum alone may be of anything.
  const isMeant = names >= leastShare || meanings >= leastShare / 2;
  const agrees = verdicts.some((verdict) => verdict === 'agrees' || verdict === 'qualifier');
  const figure = !isMeant ? 0 : agrees ? 1 : verdicts.includes('unit') ? 0.5 : 0;
  const likeness = logarithm(near.likeness);
  const lead = rival ? likeness - logarithm(rival.likeness) : 0;
  return [
    likeness,
    Math.min(longestLead, Math.max(-longestLead, lead)),
    logarithm(whole),
    names,
    meanings,
    figure,
    figure * names,
    Math.max(0, ...digits),
    figure === 0 && verdicts.includes('amount') ? 1 : 0,
    responseSaid(part, claim, record),
  ];
}

function logarithm(likeness: number): number {
  return Math.log(Math.max(likeness, nothing));
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
function responseSaid(part: Part, { claim: { tells } }: ClaimRecord, record: BriefingRecord): number {
  if (!tells) return 0;
  const telling = tellingIn(part.told, part.stretch);
  const named = isNamedIn(record, tells.by.id, part.names);
  if (has(telling, ...words[tells.kind])) return named ? 1 : 0.5;
  // "They confirmed the report" speaks of the response that they made as well.
  return named && has(telling, 'deny', 'confirm', 'decline', 'not-covered') ? 0.5 : -1;
}
