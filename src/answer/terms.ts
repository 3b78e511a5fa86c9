/** What a text is made of for the index: concepts of the lexicon, and the words that belong to none. */
import type { Locale } from '../knowledge/locale.ts';
import { longestForm } from './forms.ts';
import type { EntryKind, LexiconEntry } from './lexicon-from-names.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { labelOf } from './stem.ts';
import type { Unit } from './text.ts';

export interface Term {
  /** The id of a lexicon entry; or `word:` and a label, for a word that is in no entry. */
  readonly key: string;
  readonly kind: EntryKind | 'word';
  /** The text it was found in, normalised. */
  readonly said: string;
  /** 1 where it is spelt as known, less where it was corrected. */
  readonly likeness: number;
  readonly clause: number;
  /** It was not said, but follows from what was (`implies`). */
  readonly implied: boolean;
}

/** The terms of a text, in its order; words that carry nothing (`filler`) are left out. */
export function termsOf(units: readonly Unit[], language: Locale, reader: Reader): readonly Term[] {
  const read = units.flatMap((unit) => readUnit(unit, language, reader));
  const terms: Term[] = [];
  let loose: ReadUnit[] = [];
  const flush = () => {
    terms.push(...looseTerms(loose, language, reader));
    loose = [];
  };

  for (let position = 0; position < read.length; ) {
    const match = longestForm(reader.forms, read, position, language);
    const first = read[position];
    if (!first) break;
    if (!match) {
      loose.push(first);
      position++;
      continue;
    }
    flush();
    const taken = read.slice(position, position + match.length);
    if (match.entry.kind !== 'filler') terms.push(...entryTerms(match.entry, taken, reader));
    position += match.length;
  }
  flush();
  return settled(terms, reader);
}

/**
 * "Ten cent" is a coin, H2O is water; but who names chips as well, and nothing from outside, misspells Tencent and H20. Whatever may
 * mean one or the other (`also_means`) is settled by the rest of the text.
 */
function settled(terms: readonly Term[], reader: Reader): readonly Term[] {
  const otherOf = ({ key }: Term) => reader.entries.get(reader.entries.get(key)?.also_means ?? '');
  const plain = terms.filter((term) => !otherOf(term));
  if (plain.length === terms.length) return terms;
  const isOurs = plain.some(
    ({ key, kind, implied }) => !implied && (kind === 'entity' || reader.named.has(key)),
  );
  if (!isOurs || plain.some((term) => term.kind === 'outside')) return terms;
  return terms.flatMap((term) => {
    const meant = otherOf(term);
    return meant ? termsOfEntry(meant, term, reader) : [term];
  });
}

function entryTerms(entry: LexiconEntry, taken: readonly ReadUnit[], reader: Reader): Term[] {
  const [first] = taken;
  const said = taken.map((one) => one.unit.text).join(first?.unit.script === 'han' ? '' : ' ');
  const likeness = Math.min(...taken.map((one) => one.likeness));
  return termsOfEntry(entry, { said, likeness, clause: first?.unit.clause ?? 0 }, reader);
}

/** The entry and the wider ones that follow from it. */
function termsOfEntry(
  entry: LexiconEntry,
  { said, likeness, clause }: Pick<Term, 'said' | 'likeness' | 'clause'>,
  reader: Reader,
): Term[] {
  const wider = (entry.implies ?? []).flatMap((id) => reader.entries.get(id) ?? []);
  return [entry, ...wider].map(({ id: key, kind }) => ({
    key,
    kind,
    said,
    likeness,
    clause,
    implied: key !== entry.id,
  }));
}

/** Units in no form: Latin words by their stem, Chinese characters cut into words. */
function looseTerms(loose: readonly ReadUnit[], language: Locale, reader: Reader): Term[] {
  const terms: Term[] = [];
  let run: ReadUnit[] = [];
  const flush = () => {
    const [first] = run;
    if (first) {
      for (const { segment } of reader.segmenter.segment(run.map((one) => one.text).join(''))) {
        terms.push(wordTerm(segment, segment, first));
      }
    }
    run = [];
  };
  for (const one of loose) {
    if (one.unit.script === 'han' && (run.length === 0 || run[0]?.unit.clause === one.unit.clause))
      run.push(one);
    else {
      flush();
      if (one.unit.script === 'han') run.push(one);
      else terms.push(wordTerm(labelOf(one.text, 'latin', language), one.unit.text, one));
    }
  }
  flush();
  return terms;
}

function wordTerm(label: string, said: string, from: ReadUnit): Term {
  return {
    key: `word:${label}`,
    kind: 'word',
    said,
    likeness: from.likeness,
    clause: from.unit.clause,
    implied: false,
  };
}
