/** Why an answer came out as it did: for `ask --explain` and for whoever edits the knowledge. */
import type { Locale } from '../knowledge/locale.ts';
import type { Index } from './index.ts';
import { placeOf } from './postings.ts';
import type { Ranked, WeighedTerm } from './rank.ts';

export interface Explanation {
  readonly language: Locale;
  readonly terms: readonly {
    readonly said: string;
    readonly key: string;
    readonly kind: string;
    readonly weight: number;
    readonly likeness: number;
    readonly known: boolean;
    readonly implied: boolean;
  }[];
  readonly candidates: readonly {
    readonly kind: 'claim' | 'gap';
    readonly id: string;
    /** Log-odds: above 0, more likely an answer than not. */
    readonly evidence: number;
    /** The terms of the question that it holds. */
    readonly holds: readonly string[];
  }[];
}

export function explain(
  language: Locale,
  terms: readonly WeighedTerm[],
  ranked: readonly Ranked[],
  index: Index,
): Explanation {
  return {
    language,
    terms: terms.map(({ said, key, kind, weight, likeness, known, implied }) => ({
      said,
      key,
      kind,
      weight,
      likeness,
      known,
      implied,
    })),
    candidates: ranked.flatMap(({ candidate, evidence }) => {
      const found = index.candidates[candidate];
      if (!found) return [];
      const id = found.kind === 'claim' ? found.claim.id : found.gap.id;
      const keys = new Set(terms.map((term) => term.key));
      const holds = [...keys].filter((key) => {
        const postings = index.postings.get(key);
        return postings !== undefined && placeOf(postings, candidate) >= 0;
      });
      return [{ kind: found.kind, id, evidence, holds }];
    }),
  };
}
