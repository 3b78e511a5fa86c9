/** What changed in meaning between two states of the knowledge, record by record. */
import { isDeepStrictEqual } from 'node:util';
import type { Briefing, Claim, Denial, Knowledge } from '../../../knowledge/knowledge.ts';

export type RecordKind =
  | 'briefing'
  | 'claim'
  | 'response'
  | 'gap'
  | 'topic'
  | 'source'
  | 'derived figure'
  | 'name';

export interface Change {
  readonly record: RecordKind;
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
  const claims = (one: Briefing) => [...one.claims, ...one.retired].map(ownKeys);
  const topics = (one: Briefing) =>
    one.topics.map((topic) => ({ ...topic, claims: topic.claims.map((claim) => claim.id) }));
  return [
    ...(keys.length > 0 ? [{ record: 'briefing', kind: 'changed', briefing: id, id, keys } as const] : []),
    ...recordChanges('claim', id, claims(before), claims(after)),
    ...recordChanges('response', id, before.responses, after.responses),
    ...recordChanges('derived figure', id, before.derived.map(ownKeys), after.derived.map(ownKeys)),
    ...recordChanges('gap', id, before.gaps, after.gaps),
    ...recordChanges('topic', id, topics(before), topics(after)),
    ...recordChanges('source', id, before.sources, after.sources),
    ...recordChanges('name', id, before.names, after.names),
  ];
}

/** A record without what was linked into it from others, so that one change is not told many times. */
function ownKeys<T extends { readonly id: string }>(record: T): { readonly id: string } {
  const linked = ['denials', 'responses', 'tells', 'from', 'locator'];
  const own = Object.entries(record).filter(([key]) => !linked.includes(key));
  return { ...Object.fromEntries(own), id: record.id };
}

function* recordChanges(
  record: RecordKind,
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
