/** From records that keep every rule to the cross-linked Knowledge. */
import { createHash } from 'node:crypto';
import { evaluate, figuresIn } from './formula.ts';
import { deepFreeze } from './freeze.ts';
import type { Briefing, Claim, Denial, DerivedFigure, Knowledge, Source } from './knowledge.ts';
import type { BriefingRecord, Lexicon } from './schema.ts';

export function linkKnowledge(records: readonly BriefingRecord[], lexicon: Lexicon): Knowledge {
  const briefings = records.map(linkBriefing);
  return deepFreeze({
    briefings,
    lexicon,
    revision: revisionOf([lexicon, ...briefings.map((one) => one.revision)]),
  });
}

function linkBriefing(record: BriefingRecord): Briefing {
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  const source = (id: string): Source => required(sources.get(id), id);

  const denials = record.denials.map(
    (denial): Denial => ({
      ...denial,
      briefing: record.id,
      by: source(denial.by),
      attribution: denial.attribution.map(source),
    }),
  );
  const inForce = denials.filter((denial) => denial.status.state === 'published');
  const allClaims = record.claims.map(
    (claim): Claim => ({
      ...claim,
      briefing: record.id,
      attribution: claim.attribution.map(source),
      denials: inForce.filter((denial) => denial.covers.includes(claim.id)),
      tells: inForce.find((denial) => denial.claim === claim.id) ?? null,
    }),
  );
  const published = allClaims.filter((claim) => claim.status.state === 'published');
  const publishedById = new Map(published.map((claim) => [claim.id, claim]));

  return {
    id: record.id,
    title: record.title,
    headline: record.headline,
    updated: record.updated,
    revision: revisionOf(record),
    article: source(record.article),
    sources: record.sources,
    claims: published,
    retired: allClaims.filter((claim) => claim.status.state !== 'published'),
    denials: inForce,
    derived: record.derived.flatMap((figure) => linkFigure(figure, published)),
    gaps: record.gaps.map((gap) => ({ ...gap, briefing: record.id })),
    topics: record.topics.map((topic) => ({
      ...topic,
      briefing: record.id,
      claims: topic.claims.flatMap((id) => publishedById.get(id) ?? []),
    })),
  };
}

/** None where a figure that it rests on belongs to a claim that is no longer published. */
function linkFigure(figure: BriefingRecord['derived'][number], claims: readonly Claim[]): DerivedFigure[] {
  const amounts = new Map(
    claims.flatMap((claim) => (claim.figures ?? []).map((one) => [one.id, one.amount] as const)),
  );
  const result = evaluate(figure.formula, (id) => amounts.get(id));
  if (!result.ok) return [];
  const named = figuresIn(figure.formula);
  const from = claims.filter((claim) => claim.figures?.some((one) => named.includes(one.id)));
  return [{ ...figure, amount: result.value, from }];
}

function revisionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

function required<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`"${id}" is not known: link only records that keep every rule`);
  return value;
}
