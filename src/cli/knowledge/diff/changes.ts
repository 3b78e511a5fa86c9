/** What changed in meaning between two states of the knowledge, record by record. */
import { isDeepStrictEqual } from 'node:util';
import type { Briefing, Claim, Denial, Knowledge } from '../../../knowledge/knowledge.ts';

/** The records of a briefing, each as it is compared. */
const kinds = [
  ['claim', ({ claims, retired }: Briefing) => [...claims, ...retired].map((one) => ownKeys(one))],
  [
    'response',
    ({ responses, retiredResponses }: Briefing) =>
      [...responses, ...retiredResponses].map((one) => ownKeys(one, [])),
  ],
  ['derived figure', ({ derived }: Briefing) => derived.map((one) => ownKeys(one))],
  ['gap', ({ gaps }: Briefing) => gaps],
  [
    'topic',
    ({ topics }: Briefing) => topics.map((one) => ({ ...one, claims: one.claims.map(({ id }) => id) })),
  ],
  ['source', ({ sources }: Briefing) => sources],
  ['name', ({ names }: Briefing) => names],
] as const;

export interface Change {
  readonly record: 'briefing' | (typeof kinds)[number][0];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly briefing: string;
  readonly id: string;
  /** The keys whose values differ, where the record changed. */
  readonly keys: readonly string[];
}

/** A claim that gained or lost a denial: the gravest change there is. */
export interface DenialChange {
  readonly kind: 'gained' | 'lost';
  readonly claim: Claim;
  readonly denial: Denial;
}

export function changesBetween(before: Knowledge, after: Knowledge): readonly Change[] {
  const ids = [...new Set([...before.briefings, ...after.briefings].map((one) => one.id))];
  return ids.flatMap((id) => briefingChanges(briefing(before, id), briefing(after, id)));
}

export function* denialChanges(before: Knowledge, after: Knowledge): Generator<DenialChange> {
  for (const { id, claims } of after.briefings)
    for (const claim of claims) {
      const was = briefing(before, id)?.claims.find((one) => one.id === claim.id);
      if (!was) continue;
      for (const denial of missingFrom(claim, was)) yield { kind: 'lost', claim, denial };
      for (const denial of missingFrom(was, claim)) yield { kind: 'gained', claim, denial };
    }
}

function missingFrom(claim: Claim, other: Claim): readonly Denial[] {
  return other.denials.filter((denial) => !claim.denials.some((one) => one.id === denial.id));
}

function briefing(knowledge: Knowledge, id: string): Briefing | undefined {
  return knowledge.briefings.find((one) => one.id === id);
}

function briefingChanges(before: Briefing | undefined, after: Briefing | undefined): Change[] {
  const id = (after ?? before)?.id ?? '';
  // One line: that all of its records are new as well goes without saying.
  if (!before || !after)
    return [{ record: 'briefing', kind: after ? 'added' : 'removed', briefing: id, id, keys: [] }];
  const keys = (['title', 'headline', 'updated', 'languages'] as const).filter(
    (key) => !isDeepStrictEqual(before[key], after[key]),
  );
  return [
    ...(keys.length > 0 ? [{ record: 'briefing', kind: 'changed', briefing: id, id, keys } as const] : []),
    ...kinds.flatMap(([kind, of]) => [...recordChanges(kind, id, of(before), of(after))]),
  ];
}

const linkedIntoClaims: readonly string[] = ['denials', 'responses', 'tells', 'from', 'locator'];

/** A record without what was linked into it from others, so that one change is not told many times. */
function ownKeys(record: { readonly id: string }, linked = linkedIntoClaims): { readonly id: string } {
  const own = Object.entries(record)
    .filter(([key]) => !linked.includes(key))
    .map(([key, value]) => [key, withSourceIds(value)]);
  return { ...Object.fromEntries(own), id: record.id };
}

/** A source is a record of its own. */
function withSourceIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSourceIds);
  if (typeof value !== 'object' || value === null) return value;
  if ('publisher' in value && 'id' in value) return value.id;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSourceIds(one)]));
}

function* recordChanges(
  record: Change['record'],
  briefing: string,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Generator<Change> {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(after.map((one) => one.id));
  for (const one of after) {
    const was = earlier.get(one.id);
    const keys = was ? differingKeys(was, one) : [];
    if (!was || keys.length > 0)
      yield { record, kind: was ? 'changed' : 'added', briefing, id: one.id, keys };
  }
  for (const { id } of before) if (!later.has(id)) yield { record, kind: 'removed', briefing, id, keys: [] };
}

function differingKeys(before: object, after: object): string[] {
  const values = (record: object) => record as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isDeepStrictEqual(values(before)[key], values(after)[key]));
}
