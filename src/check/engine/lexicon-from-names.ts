/** What this engine calls a lexicon, made of the names of all briefings. It goes when the engine that reads names comes. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Localized, type LocalizedList, locales } from '../../knowledge/locale.ts';

export type EntryKind =
  | 'entity'
  | 'thing'
  | 'action'
  | 'quality'
  | 'quantity'
  | 'time'
  | 'intent'
  | 'outside'
  | 'filler';

export interface LexiconEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name?: Localized;
  readonly forms: LocalizedList;
  readonly implies?: readonly string[];
  readonly also_means?: string;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
}

const kinds = { party: 'entity', product: 'thing', place: 'entity', term: 'thing' } as const;

export function lexiconOf({ briefings }: Knowledge): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  for (const { id, kind, name, forms, part_of } of briefings.flatMap((briefing) => briefing.names)) {
    const other = entries.get(id);
    const all = locales.map((locale) => [locale, [...(other?.forms[locale] ?? []), ...forms[locale]]]);
    entries.set(id, {
      id,
      kind: kinds[kind],
      ...(name ? { name } : {}),
      forms: Object.fromEntries(all) as LocalizedList,
      implies: part_of,
    });
  }
  return { entries: [...entries.values()] };
}
