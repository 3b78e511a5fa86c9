/** What changed in meaning between two states of the knowledge, record by record. */
import { isDeepStrictEqual } from 'node:util';
import type { Briefing, Claim, Denial, Knowledge } from '../../../knowledge/knowledge.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';
export type RecordKind =
  | 'briefing'
  | 'claim'
  | 'denial'
  | 'gap'
  | 'topic'
  | 'source'
  | 'derived figure'
  | 'entry';

export interface Change {
  readonly record: RecordKind;
  readonly kind: ChangeKind;
  /** Undefined for entries of the lexicon. */
  readonly briefing: string | undefined;
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
  return [
    ...ids.flatMap((id) => briefingChanges(briefing(before, id), briefing(after, id))),
    ...recordChanges('entry', undefined, before.lexicon.entries, after.lexicon.entries),
  ];
}

export function denialChanges(before: Knowledge, after: Knowledge): readonly DenialChange[] {
  return after.briefings.flatMap(({ id, claims }) => {
    const earlier = briefing(before, id)?.claims ?? [];
    return claims.flatMap((claim): DenialChange[] => {
      const was = earlier.find((one) => one.id === claim.id);
      if (!was) return [];
      return [
        ...missingFrom(claim, was).map((denial): DenialChange => ({ kind: 'lost', claim, denial })),
        ...missingFrom(was, claim).map((denial): DenialChange => ({ kind: 'gained', claim, denial })),
      ];
    });
  });
}

function missingFrom(claim: Claim, other: Claim): readonly Denial[] {
  return other.denials.filter((denial) => !claim.denials.some((one) => one.id === denial.id));
}

function briefing(knowledge: Knowledge, id: string): Briefing | undefined {
  return knowledge.briefings.find((one) => one.id === id);
}

function briefingChanges(before: Briefing | undefined, after: Briefing | undefined): Change[] {
  const id = (after ?? before)?.id ?? '';
  const own: Change[] = [];
  if (!before || !after)
    own.push({ record: 'briefing', kind: after ? 'added' : 'removed', briefing: id, id, keys: [] });
  else {
    const keys = (['title', 'headline', 'updated'] as const).filter((key) => !same(before[key], after[key]));
    if (keys.length > 0) own.push({ record: 'briefing', kind: 'changed', briefing: id, id, keys });
  }
  const claims = (one: Briefing | undefined) =>
    [...(one?.claims ?? []), ...(one?.retired ?? [])].map(ownKeys);
  return [
    ...own,
    ...recordChanges('claim', id, claims(before), claims(after)),
    ...recordChanges('denial', id, before?.denials ?? [], after?.denials ?? []),
    ...recordChanges(
      'derived figure',
      id,
      before?.derived.map(ownKeys) ?? [],
      after?.derived.map(ownKeys) ?? [],
    ),
    ...recordChanges('gap', id, before?.gaps ?? [], after?.gaps ?? []),
    ...recordChanges(
      'topic',
      id,
      before?.topics.map((topic) => ({ ...topic, claims: topic.claims.map((claim) => claim.id) })) ?? [],
      after?.topics.map((topic) => ({ ...topic, claims: topic.claims.map((claim) => claim.id) })) ?? [],
    ),
    ...recordChanges('source', id, before?.sources ?? [], after?.sources ?? []),
  ];
}

/** A record without what was linked into it from others, so that one change is not told many times. */
function ownKeys<T extends object>(record: T): Omit<T, 'denials' | 'tells' | 'from'> {
  const { denials: _denials, tells: _tells, from: _from, ...own } = record as T & Record<string, unknown>;
  return own as Omit<T, 'denials' | 'tells' | 'from'>;
}

function recordChanges(
  record: RecordKind,
  briefing: string | undefined,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Change[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Set(after.map((one) => one.id));
  const changed = after.flatMap((one): Change[] => {
    const was = earlier.get(one.id);
    if (!was) return [{ record, kind: 'added', briefing, id: one.id, keys: [] }];
    const keys = differingKeys(was, one);
    return keys.length === 0 ? [] : [{ record, kind: 'changed', briefing, id: one.id, keys }];
  });
  const removed = before
    .filter((one) => !later.has(one.id))
    .map((one): Change => ({ record, kind: 'removed', briefing, id: one.id, keys: [] }));
  return [...changed, ...removed];
}

function differingKeys(before: object, after: object): string[] {
  const values = (record: object) => record as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !same(values(before)[key], values(after)[key]));
}

function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}
