/** What a text is made of for the index: concepts of the lexicon, and the words that belong to none. */
import { type Locale, locales } from '../knowledge/locale.ts';
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
  /** The words of each language. A word of another one is left alone, unless it is plainly a slip of the fingers. */
  readonly spelling: Readonly<Record<Locale, Spelling>>;
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** What the names of the story are names of: a company, a chip (all that an entity `implies`). */
  readonly named: ReadonlySet<string>;
  /** Cuts unknown Chinese into words. */
  readonly segmenter: Intl.Segmenter;
}

/** From this likeness on, a word that another language knows is put right all the same. */
const sureCorrection = 0.87;

/** What stands behind a lost apostrophe is a word of some length; shorter ones are words that begin so by chance. */
const shortestElided = 4;

interface ReadUnit extends Labelled {
  readonly unit: Unit;
  readonly likeness: number;
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

/** A unit with the labels it may stand under: as it is written, put right, or taken apart where spaces are missing. */
function readUnit(unit: Unit, language: Locale, reader: Reader): ReadUnit[] {
  const asWritten = { unit, text: unit.text, labels: labelsOf(unit.text, unit.script), likeness: 1 };
  if (unit.script === 'han' || isKnown(asWritten, language, reader)) return [asWritten];
  const whole = language === 'fr' ? withoutElision(unit, reader) : undefined;
  if (whole) return [whole];
  const parts = reader.spelling[language].split(unit.text);
  if (parts) {
    return parts.map((text) => ({
      unit: { ...unit, text },
      text,
      labels: labelsOf(text, 'latin'),
      likeness: 1,
    }));
  }
  const [first, ...others] = reader.spelling[language].correct(unit.text);
  const elsewhere = locales.some((locale) => reader.spelling[locale].knows(unit.text));
  if (!first || (elsewhere && first.likeness < sureCorrection)) return [asWritten];
  const labels = [first, ...others].map((one) => labelOf(one.word, 'latin', language));
  return [{ unit, text: first.word, labels, likeness: first.likeness }];
}

/** Who types in haste leaves the apostrophe out: "lachat", "quelle a" are read by what stands behind it. */
const elided = /^(?:qu|[cdjlmnst])(?=[aeiouyh].)/;

function withoutElision(unit: Unit, reader: Reader): ReadUnit | undefined {
  const text = unit.text.replace(elided, '');
  if (text === unit.text || text.length < shortestElided) return undefined;
  const read = { unit, text, labels: labelsOf(text, 'latin'), likeness: 1 };
  if (isKnown(read, 'fr', reader)) return read;
  const [behind] = reader.spelling.fr.correct(text);
  const [before] = reader.spelling.fr.correct(unit.text);
  if (!behind || (before && before.likeness >= behind.likeness)) return undefined;
  return {
    ...read,
    text: behind.word,
    labels: [labelOf(behind.word, 'latin', 'fr')],
    likeness: behind.likeness,
  };
}

function isKnown({ text, labels }: ReadUnit, language: Locale, reader: Reader): boolean {
  if (reader.spelling[language].knows(text)) return true;
  const own = language === 'fr' ? 'fr:' : 'en:';
  return labels.some((label) => label.startsWith(own) && reader.forms.root.next?.has(label));
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
