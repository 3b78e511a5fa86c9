/** Why an answer came out as it did: for `ask --explain` and for whoever edits the knowledge. */
import type { Locale } from '../knowledge/locale.ts';
import { read } from '../reading/reader.ts';
import type { BriefingIndex } from './briefing-index.ts';
import type { Evidence, EvidenceForNone } from './evidence.ts';
import type { Subject } from './find.ts';
import { candidatesFor } from './weigh.ts';
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
  readonly kind: Subject['kind'];
  readonly id: string;
  readonly probability: number;
  readonly views: Readonly<Record<'words' | 'letters' | 'sense', number>>;
  /** What spoke for it or against it, and how much, as log-odds. */
  readonly evidence: readonly { readonly name: string; readonly value: number; readonly counts: number }[];
}

export function explain(language: Locale, question: string, indexes: readonly BriefingIndex[]): Explanation {
  const briefings = indexes.flatMap(({ briefing, asked: own }): ExplainedBriefing[] => {
    const index = own.get(language);
    if (!index) return [];
    const reading = read(question, index.vocabulary);
    const { claims, gaps, withdrawn, none } = candidatesFor(reading, index);
    const candidates = [...claims, ...gaps, ...(withdrawn ? [withdrawn] : [])]
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

/** What each kind of evidence is called where people read it. */
const names = {
  likeness: 'nearness',
  logLikeness: 'far from it',
  explained: 'words explained by it',
  likelihood: 'words usual of it',
  namesLacking: 'names it has not',
  kinds: 'such questions usual of it',
  isGap: 'is a gap',
  figureLacking: 'tells no figure that is asked for',
  usual: 'as most that is asked',
  gapsRecorded: 'gaps on record',
  unknownNames: 'unknown names',
  length: 'length of the question',
} satisfies Record<keyof Evidence | keyof EvidenceForNone, string>;

function spelled<Key extends keyof typeof names>(
  evidence: Readonly<Record<Key, number>>,
  by: Readonly<Record<Key, number>>,
) {
  return (Object.keys(evidence) as Key[]).map((name) => ({
    name: names[name],
    value: evidence[name],
    counts: evidence[name] * by[name],
  }));
}
