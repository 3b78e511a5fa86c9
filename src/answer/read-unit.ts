/** One unit of a text as it is read: as it is written, put right, or taken apart. */
import { type Locale, locales } from '../knowledge/locale.ts';
import type { Labelled } from './forms.ts';
import type { Reader } from './reader.ts';
import { labelOf, labelsOf } from './stem.ts';
import type { Unit } from './text.ts';

/** From this likeness on, a word that another language knows is put right all the same. */
const sureCorrection = 0.87;

/** What stands behind a lost apostrophe is a word of some length; shorter ones are words that begin so by chance. */
const shortestElided = 4;

export interface ReadUnit extends Labelled {
  readonly unit: Unit;
  readonly likeness: number;
}

/** A unit with the labels it may stand under: as it is written, put right, or taken apart where spaces are missing. */
export function readUnit(unit: Unit, language: Locale, reader: Reader): ReadUnit[] {
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

/** No word is put right or taken apart: however many more words are known, the text is read the same. */
export function areKnown(units: readonly Unit[], language: Locale, reader: Reader): boolean {
  return units.every(
    ({ text, script }) =>
      script === 'han' || isKnown({ text, labels: labelsOf(text, script) }, language, reader),
  );
}

function isKnown({ text, labels }: Labelled, language: Locale, reader: Reader): boolean {
  if (reader.spelling[language].knows(text)) return true;
  const own = language === 'fr' ? 'fr:' : 'en:';
  return labels.some((label) => label.startsWith(own) && reader.forms.root.next?.has(label));
}
