/** What a text speaks of, for finding texts that are alike whatever their words and their language. */
import type { EntryKind } from './lexicon-from-names.ts';
import type { Term } from './terms.ts';

/** Who it is about tells more than what is asked of them; "what" and "did" tell next to nothing. */
const telling: Partial<Record<EntryKind | 'word', number>> = { entity: 1.5, intent: 0.3 };

/** The keys of the terms that were said, and how much each tells. */
export function conceptsOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  return new Map(terms.filter((term) => !term.implied).map(({ key, kind }) => [key, telling[kind] ?? 1]));
}
