/** Why an answer came out as it did: for `ask --explain` and for whoever edits the knowledge. */
import type { Locale } from '../knowledge/locale.ts';
import { read } from '../reading/reader.ts';
import type { BriefingIndex } from './briefing-index.ts';
import { candidatesFor } from './decide.ts';
import { weights } from './weights.ts';

export interface Explanation {
  readonly language: Locale;
  readonly briefings: readonly ExplainedBriefing[];
}

export interface ExplainedBriefing {
  readonly id: string;
  /** What the question says, in the terms by which it is compared. */
  readonly words: readonly string[];
  readonly meanings: readonly string[];
  readonly names: readonly string[];
  /** Likeliest first. */
  readonly candidates: readonly ExplainedCandidate[];
  /** That none of them answers. */
  readonly nothing: Pick<ExplainedCandidate, 'probability' | 'evidence'>;
}

export interface ExplainedCandidate {
  readonly kind: 'claim' | 'gap';
  readonly id: string;
  readonly probability: number;
  readonly views: Readonly<Record<'words' | 'letters' | 'sense', number>>;
  /** What spoke for it or against it, and how much, as log-odds. */
  readonly evidence: readonly { readonly name: string; readonly value: number; readonly counts: number }[];
}

export function explain(language: Locale, question: string, indexes: readonly BriefingIndex[]): Explanation {
  const briefings = indexes.flatMap(({ briefing, indexes: own }): ExplainedBriefing[] => {
    const index = own.get(language);
    if (!index) return [];
    const reading = read(question, index.vocabulary);
    const { claims, gaps, none } = candidatesFor(reading, index);
    const candidates = [...claims, ...gaps]
      .sort((one, other) => other.probability - one.probability)
      .map(({ subject, probability, near, evidence }) => ({
        kind: subject.kind,
        id: subject.id,
        probability,
        views: near.views,
        evidence: spelled(evidence, weights.each),
      }));
    const nothing = { probability: none.probability, evidence: spelled(none.evidence, weights.none) };
    return [
      {
        id: briefing.id,
        words: reading.stems,
        meanings: reading.meanings.map(({ id }) => id),
        names: reading.names.map(({ id }) => id),
        candidates,
        nothing,
      },
    ];
  });
  return { language, briefings };
}

function spelled<Key extends string>(
  evidence: Readonly<Record<Key, number>>,
  by: Readonly<Record<Key, number>>,
) {
  return (Object.keys(evidence) as Key[]).map((name) => ({
    name,
    value: evidence[name],
    counts: evidence[name] * by[name],
  }));
}
