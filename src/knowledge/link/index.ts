/** From records that keep every rule to the cross-linked Knowledge. */
import { createHash } from 'node:crypto';
import { changesIn } from '../folder.ts';
import { type Briefing, isDenial, type Knowledge } from '../knowledge.ts';
import type { BriefingRecord, NamesRecord, PlacesRecord } from '../schema.ts';
import {
  type Context,
  linkClaim,
  linkDerived,
  linkName,
  linkResponse,
  linkSource,
  required,
} from './records.ts';
import { tellerFor, withoutMissing } from './teller.ts';

/** What the files of one folder hold. */
export interface BriefingParts {
  readonly briefing: BriefingRecord;
  readonly names: NamesRecord;
  readonly places: PlacesRecord;
}

/** Briefings that are drafts, or of which all claims are, are left out. */
export function linkKnowledge(parts: readonly BriefingParts[]): Knowledge {
  const briefings = parts
    .filter((one) => !one.briefing.draft)
    .map(linkBriefing)
    .filter((one) => one.claims.length + one.retired.length > 0)
    .sort((one, other) => other.updated.localeCompare(one.updated));
  return deepFreeze({ briefings, revision: revisionOf(briefings.map((one) => one.revision)) });
}

function linkBriefing(parts: BriefingParts): Briefing {
  const record = withoutDrafts(parts.briefing);
  const telling = tellerFor(record.languages);
  const sources = new Map(
    record.sources.map((source) => [source.id, linkSource(source, parts.places, telling)]),
  );
  const source = (id: string) => required(sources.get(id), id);
  const context: Context = { record, places: parts.places, source, telling };

  const all = record.responses.map((response) => linkResponse(response, context));
  const responses = all.filter((response) => response.status.state === 'published');
  const claims = record.claims.map((claim) => linkClaim(claim, responses, context));
  const published = claims.filter((claim) => claim.status.state === 'published');
  const publishedById = new Map(published.map((claim) => [claim.id, claim]));

  return {
    id: record.id,
    languages: record.languages,
    title: telling.text(record.title),
    headline: telling.text(record.headline),
    updated: changesIn(record).reduce((last, { date }) => (date > last ? date : last), record.updated),
    revision: revisionOf(parts),
    article: source(record.article),
    sources: [...sources.values()],
    names: parts.names.names.map((name) => linkName(name, telling)),
    claims: published,
    retired: claims.filter((claim) => claim.status.state !== 'published'),
    responses,
    retiredResponses: all.filter((response) => response.status.state !== 'published'),
    denials: responses.filter(isDenial),
    derived: record.derived.flatMap((figure) => linkDerived(figure, published, telling)),
    gaps: record.gaps.map(({ id, nearest, text, label, questions }) =>
      withoutMissing({
        id,
        briefing: record.id,
        nearest,
        text: telling.text(text),
        label: telling.optional(label),
        questions: telling.lists(questions),
      }),
    ),
    topics: record.topics.map(({ claims: ids, ...own }) => ({
      ...telling.record(own, 'title', 'description'),
      briefing: record.id,
      claims: ids.flatMap((one) => publishedById.get(one) ?? []),
    })),
  };
}

/**
 * A claim that a draft response denies goes too: it must not be shown without its denial. Topics and responses that
 * nothing is left of go with their claims.
 */
function withoutDrafts(briefing: BriefingRecord): BriefingRecord {
  const waiting = briefing.responses.filter((response) => response.draft);
  const dropped = new Set(briefing.claims.filter((claim) => claim.draft).map((claim) => claim.id));
  for (const { kind, claim, covers } of waiting) {
    for (const id of kind === 'denies' ? [claim, ...covers] : [claim]) dropped.add(id);
  }
  if (dropped.size === 0 && !briefing.gaps.some((gap) => gap.draft)) return briefing;
  const kept = (ids: readonly string[]) => ids.filter((id) => !dropped.has(id));
  const claims = briefing.claims.filter((claim) => !dropped.has(claim.id));
  return {
    ...briefing,
    claims,
    responses: briefing.responses
      .filter((one) => !one.draft && !dropped.has(one.claim))
      .map((one) => ({ ...one, covers: kept(one.covers) }))
      .filter((one) => one.covers.length > 0),
    gaps: briefing.gaps.filter((gap) => !gap.draft).map((gap) => ({ ...gap, nearest: kept(gap.nearest) })),
    topics: briefing.topics
      .map((topic) => ({ ...topic, claims: kept(topic.claims) }))
      .filter((topic) => topic.claims.length > 0),
  };
}

function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/** Freezes a value and all that it holds, records shared between several places once. */
function deepFreeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) {
    if (part !== null && typeof part === 'object') deepFreeze(part);
  }
  return value;
}
