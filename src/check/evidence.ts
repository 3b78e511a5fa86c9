/** What speaks for it that a stretch of a message speaks of a claim: a handful of figures, each with a meaning. */
import type { Near } from '../answer/find.ts';
import type { Figure } from '../knowledge/knowledge.ts';
import type { Amount } from '../reading/amounts.ts';
import { commonWords } from '../reading/common.ts';
import type { Reading } from '../reading/reader.ts';
import { compare, isNear, rangeOf, type Verdict } from './agree.ts';
import type { ClaimRecord } from './claim-record.ts';
import { type BriefingRecord, isNamedIn } from './record.ts';
import { has, isWithin, type Stretch, stretchOf, type Told, tellingIn } from './said.ts';

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

/** What an amount says of the figures of each claim that has such. */
export interface Compared {
  readonly stretch: Stretch;
  readonly verdicts: ReadonlyMap<ClaimRecord, readonly Verdict[]>;
  /** The digits that it has in common with a figure of one claim and of no other. */
  readonly digits: { readonly of: ClaimRecord; readonly count: number } | undefined;
}

export function comparedWith({ claims }: BriefingRecord, told: Told): readonly Compared[] {
  return told.amounts.map((amount) => {
    const all = claims.flatMap((record) =>
      (record.claim.figures ?? []).map((figure) => ({ record, figure, verdict: compare(amount, figure) })),
    );
    const same = amount.indefinite ? [] : all.filter((one) => isSame(amount, one));
    const [first] = same;
    const isOwn = first && same.every(({ record }) => record === first.record);
    const verdicts = new Map<ClaimRecord, Verdict[]>();
    for (const { record, verdict } of all) verdicts.set(record, [...(verdicts.get(record) ?? []), verdict]);
    return {
      stretch: stretchOf(told, amount.start, amount.end),
      verdicts,
      digits: isOwn ? { of: first.record, count: significantDigits(first.figure) } : undefined,
    };
  });
}

function isSame(amount: Amount, { figure, verdict }: { figure: Figure; verdict: Verdict }): boolean {
  return (verdict === 'agrees' || verdict === 'qualifier' || verdict === 'unit') && isNear(amount, figure);
}

const mostDigits = 3;

function significantDigits(figure: Figure): number {
  const digits = String(rangeOf(figure)[0]).replace(/^[-0.]+|\./g, '');
  return Math.min(mostDigits, digits.replace(/0+$/, '').length);
}

/** What a stretch says, beside how near claims come to it. */
export interface Terms {
  readonly meanings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export function termsIn(reading: Reading): Terms {
  return {
    meanings: new Set(reading.meanings.map(({ id }) => id)),
    names: new Set(reading.names.map(({ id }) => id)),
  };
}

/** Whether it holds a word that is neither a name nor of every day: a list of names says nothing. */
export function saysSomething({ words, names, locale }: Reading): boolean {
  const common = commonWords(locale);
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  return words.some(({ text }, at) => !common.has(text) && !/^\d/.test(text) && !isNamed(at));
}

/** A part of a sentence that comes near a claim. */
export interface Coming {
  readonly near: Near;
  /** The best other claim. */
  readonly rival: Near | undefined;
  /** How near the claim comes to any sentence of the message. */
  readonly whole: number;
  readonly stretch: Stretch;
  readonly terms: Terms;
  readonly said: Told;
  readonly compared: readonly Compared[];
}

export function evidenceFor(
  { near, rival, whole, stretch, terms, said, compared }: Coming,
  claim: ClaimRecord,
  record: BriefingRecord,
): readonly number[] {
  const within = compared.filter((one) => isWithin(one.stretch, stretch));
  const verdicts = within.flatMap((one) => one.verdicts.get(claim) ?? []);
  const digits = within.map((one) => (one.digits?.of === claim ? one.digits.count - 1 : 0));
  const names = shareOf(claim.names, terms.names, 0.5);
  const meanings = shareOf(claim.meanings, terms.meanings, 0);
  // The same sum alone may be of anything.
  const isMeant = names >= leastShare || meanings >= leastShare / 2;
  const agrees = verdicts.some((verdict) => verdict === 'agrees' || verdict === 'qualifier');
  const figure = !isMeant ? 0 : agrees ? 1 : verdicts.includes('unit') ? 0.5 : 0;
  return [
    Math.log(Math.max(near.likeness, nothing)),
    leadOver(near, rival),
    Math.log(Math.max(whole, nothing)),
    names,
    meanings,
    figure,
    figure * names,
    Math.max(0, ...digits),
    figure === 0 && verdicts.includes('amount') ? 1 : 0,
    responseSaid(claim, said, stretch, terms, record),
  ];
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
  { claim: { tells } }: ClaimRecord,
  said: Told,
  stretch: Stretch,
  terms: Terms,
  record: BriefingRecord,
): number {
  if (!tells) return 0;
  const telling = tellingIn(said, stretch);
  const named = isNamedIn(record, tells.by.id, terms.names);
  if (has(telling, ...words[tells.kind])) return named ? 1 : 0.5;
  // "They confirmed the report" speaks of the response that they made as well.
  return named && has(telling, 'deny', 'confirm', 'decline', 'not-covered') ? 0.5 : -1;
}

function leadOver(near: Near, rival: Near | undefined): number {
  if (!rival) return 0;
  const lead = Math.log(Math.max(near.likeness, nothing) / Math.max(rival.likeness, nothing));
  return Math.min(longestLead, Math.max(-longestLead, lead));
}
