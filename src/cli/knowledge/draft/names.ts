/** What a text seems to name: words with a capital letter, or in quotation marks. */
import { locales } from '../../../knowledge/locale.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import { bareWords } from '../../../knowledge/texts.ts';
import { languageOf } from '../../../language/index.ts';

export interface FoundName {
  readonly id: string;
  /** As they stand in the text, the longest first: “Wexmoor Courier”, and “Courier” alone. */
  readonly forms: readonly string[];
}

/** Of all languages, the longest first: “of the” before “of”. */
const partsOfNames = (list: string) =>
  locales
    .flatMap((locale) => languageOf(locale).lists('name-parts').get(list) ?? [])
    .sort((one, other) => other.length - one.length)
    .join('|');
const links = `(?:${partsOfNames('links')})`;
const capitalisedWord = '\\p{Lu}[\\p{L}\\p{N}&-]*';
/** “Passengers’ Association” is one name; whoever “Larkin’s ferry” belongs to is another. */
const capitalised = new RegExp(
  `${capitalisedWord}(?:(?:(?<=s)['’])? (?:(?:${links}|&) )?${capitalisedWord})*`,
  'gu',
);
const quoted = /[“«‘《「](\s*[^”»’》」]{2,30}?\s*)[”»’》」]/gu;
/** « L'Écho du Bocage » is the Écho du Bocage. */
const elided = new RegExp(`^(?:${partsOfNames('elided')})['’](?=\\p{Lu})`, 'iu');
const sentenceStart = /(?:^|[.!?…:]["”»')\]]*\s+|\n)["“«'(]*$/u;

/** Words of every day in any language. */
const everyday = new Set(locales.flatMap((locale) => languageOf(locale).common));

/** Those of several words, and what stands there more than once; the most frequent first. */
export function namesIn(text: string): readonly FoundName[] {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const match of text.matchAll(capitalised)) {
    const name = sentenceStart.test(text.slice(0, match.index)) ? withoutFirst(match[0], text) : match[0];
    if (name.length > 1) add(name);
  }
  for (const [, inside = ''] of text.matchAll(quoted)) {
    const name = inside.trim().replace(elided, '');
    if (name.split(/\s+/).length > 4) continue;
    // Chinese has no capital letters: what is quoted once is the same name where it stands without the marks.
    if (/\p{Script=Han}/u.test(name)) counts.set(name, text.split(name).length - 1);
    else add(name);
  }
  takeApart(counts);
  const found = [...counts]
    .filter(([name, count]) => count > 1 || /^\p{Lu}.*[ -]\p{Lu}/u.test(name))
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  const whole = found.filter((name) => longerOf(name, found).length !== 1);
  const ids = new Set<string>();
  return whole
    .map((name, index) => ({
      id: idFrom(name) || `name-${index + 1}`,
      forms: [name, ...found.filter((one) => longerOf(one, found).join() === name)],
    }))
    .filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** GPU de Nvidia are two names, Banque de France is one: what is before “de” stands alone, too, or is an abbreviation. */
function takeApart(counts: Map<string, number>): void {
  for (const [name, count] of [...counts]) {
    const [first = '', ...others] = name.split(new RegExp(` ${links} `));
    if (others.length === 0 || !(counts.has(first) || /^[\p{Lu}\p{N}]{2,}$/u.test(first))) continue;
    counts.delete(name);
    for (const part of [first, ...others]) counts.set(part, (counts.get(part) ?? 0) + count);
  }
}

/** The names of which this one is the last word, or the beginning: Saint-Aubin of Saint-Aubin-des-Prés. */
function longerOf(name: string, names: readonly string[]): readonly string[] {
  return names.filter((one) => one.endsWith(` ${name}`) || one.startsWith(`${name}-`));
}

/** The first word of a sentence has a capital letter anyway: it is part of a name where it is never written without. */
function withoutFirst(name: string, text: string): string {
  const [first = '', ...rest] = name.split(' ');
  const small = first.toLowerCase();
  const isCommon = everyday.has(small) || new RegExp(`(?<![\\p{L}])${small}(?![\\p{L}])`, 'u').test(text);
  const isRepeated = ` ${bareWords(text)} `.split(` ${small} `).length > 2;
  return !isCommon && (rest.length > 0 || isRepeated) ? name : rest.join(' ');
}
