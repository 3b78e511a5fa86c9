/** What a text is made of for the index: concepts of the lexicon, and the words that belong to none. */
import type { Locale } from '../knowledge/locale.ts';
import type { EntryKind, LexiconEntry } from '../knowledge/schema.ts';
import { type Forms, type Labelled, longestForm } from './forms.ts';
import type { Spelling } from './spelling.ts';
import { labelOf, labelsOf } from './stem.ts';
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

export interface Reader {
  readonly forms: Forms;
  readonly spelling: Spelling;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Cuts unknown Chinese into words. */
  readonly segmenter: Intl.Segmenter;
}

interface ReadUnit extends Labelled {
  readonly unit: Unit;
  readonly likeness: number;
}

/** The terms of a text, in its order; words that carry nothing (`filler`) are left out. */
export function termsOf(units: readonly Unit[], language: Locale, reader: Reader): readonly Term[] {
  const read = units.map((unit) => readUnit(unit, language, reader));
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
  return terms;
}

function readUnit(unit: Unit, language: Locale, reader: Reader): ReadUnit {
  const labels = labelsOf(unit.text, unit.script);
  if (unit.script === 'han' || reader.spelling.knows(unit.text))
    return { unit, text: unit.text, labels, likeness: 1 };
  if (labels.some((label) => reader.forms.root.next.has(label)))
    return { unit, text: unit.text, labels, likeness: 1 };
  const corrections = reader.spelling.correct(unit.text);
  if (corrections.length === 0) return { unit, text: unit.text, labels, likeness: 1 };
  return {
    unit,
    text: corrections[0]?.word ?? unit.text,
    labels: corrections
      .map((one) => labelOf(one.word, 'latin', language))
      .concat(corrections.flatMap((one) => labelsOf(one.word, 'latin'))),
    likeness: corrections[0]?.likeness ?? 1,
  };
}

function entryTerms(entry: LexiconEntry, taken: readonly ReadUnit[], reader: Reader): Term[] {
  const found = {
    said: taken.map((one) => one.unit.text).join(taken[0]?.unit.script === 'han' ? '' : ' '),
    likeness: Math.min(...taken.map((one) => one.likeness)),
    clause: taken[0]?.unit.clause ?? 0,
  };
  const implied = (entry.implies ?? []).flatMap((id) => reader.entries.get(id) ?? []);
  return [
    { ...found, key: entry.id, kind: entry.kind, implied: false },
    ...implied.map((wider): Term => ({ ...found, key: wider.id, kind: wider.kind, implied: true })),
  ];
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
