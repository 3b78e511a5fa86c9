/** What a user would take instead of Dossier's answerer, on the same knowledge, each at its best simple setting. */
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { locales } from '../src/knowledge/locale.ts';

/** One text of one claim or gap. */
interface Document {
  readonly key: string;
  /** A claim's id; null for a gap, which means "the article does not say". */
  readonly claim: string | null;
  readonly text: string;
}

export interface Hit {
  readonly claim: string | null;
  /** Higher is better. */
  readonly score: number;
}

export interface Peer {
  readonly name: string;
  search(question: string): readonly Hit[];
}

export function documentsOf(knowledge: Knowledge): readonly Document[] {
  return knowledge.briefings.flatMap((briefing) =>
    [...briefing.claims, ...briefing.gaps].flatMap((subject) =>
      locales.flatMap((locale) =>
        [subject.text[locale], ...subject.questions[locale]].map((text, index) => ({
          key: `${briefing.id}/${subject.id}/${locale}/${index}`,
          claim: 'basis' in subject ? subject.id : null,
          text,
        })),
      ),
    ),
  );
}

/** Each peer takes the documents apart itself; Chinese is cut into words for those that only know spaces. */
export function peersOf(documents: readonly Document[]): readonly Peer[] {
  return [
    fuse('Fuse', documents, { threshold: 0.7 }),
    fuse('Fuse, token search', documents, { threshold: 0.4, useTokenSearch: true, tokenize: words }),
    miniSearch(documents),
    orama(documents),
  ];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function words(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}

function fuse(name: string, documents: readonly Document[], options: IFuseOptions<Document>): Peer {
  const index = new Fuse(documents, { keys: ['text'], includeScore: true, ignoreLocation: true, ...options });
  const search = (question: string) =>
    index
      .search(question, { limit: 10 })
      .map(({ item, score }) => ({ claim: item.claim, score: 1 - (score ?? 1) }));
  return { name, search };
}

function miniSearch(documents: readonly Document[]): Peer {
  const index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['claim'],
    tokenize: words,
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch',
    search: (question) =>
      index
        .search(question, { fuzzy: 0.2, prefix: true })
        .slice(0, 10)
        .map(({ claim, score }) => ({ claim, score })),
  };
}

function orama(documents: readonly Document[]): Peer {
  const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: words };
  const index = create({ schema: { text: 'string', claim: 'string' } as const, components: { tokenizer } });
  insertMultiple(
    index,
    documents.map(({ text, claim }) => ({ text, claim: claim ?? '' })),
  );
  return {
    name: 'Orama',
    search(question) {
      const found = oramaSearch(index, { term: question, tolerance: 1, limit: 10, threshold: 1 });
      if (found instanceof Promise) throw new Error('Orama is expected to search synchronously');
      return found.hits.map((hit) => ({ claim: hit.document.claim || null, score: hit.score }));
    },
  };
}
