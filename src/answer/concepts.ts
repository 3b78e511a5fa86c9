/** What a text speaks of whatever its language, and how much each weighs: meanings and names, then words that say neither. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { cleanText } from '../reading/clean.ts';
import { languageOfText } from '../reading/language.ts';
import type { Found } from '../reading/phrases.ts';
import { type Reading, read, stemOf, type Vocabulary } from '../reading/reader.ts';
import { wordsOf } from '../reading/words.ts';
import type { BriefingIndex } from './briefing-index.ts';
import { weightOf } from './space.ts';

/** `fallback`: the language of a text that tells none. Texts that are alike share concepts, over all briefings. */
export function conceptsOf(
  text: string,
  fallback: Locale,
  indexes: readonly BriefingIndex[],
): ReadonlyMap<string, number> {
  const cleaned = cleanText(text);
  const spoken = languageOfText(cleaned, wordsOf(cleaned), fallback);
  const locale = spoken.read ? spoken.locale : fallback;
  const readings = indexes.flatMap(({ indexes: own }) => {
    const index = own.get(locale);
    if (!index) return [];
    const reading = read(text, index.vocabulary);
    return [{ reading, meanings: meaningsIn(reading, index.vocabulary), spaces: index.spaces }];
  });
  const found = new Map<string, number>();
  for (const { reading, meanings, spaces } of readings) {
    const terms = [...meanings, ...narrowest(reading.names).map((id) => `=${id}`)];
    for (const term of terms) found.set(term, weightOf(spaces.sense, term));
  }
  const said = readings.flatMap(({ reading }) => [...reading.meanings, ...reading.names]);
  const common = new Set(languageOf(locale).common.map((word) => stemOf(word, locale)));
  for (const { reading, spaces } of readings)
    reading.stems.forEach((stem, at) => {
      if (common.has(stem) || said.some(({ from, to }) => from <= at && at < to)) return;
      found.set(stem, weightOf(spaces.words, stem));
    });
  return found;
}

/** Its meanings, and those inside a longer phrase: “qu'a répondu” asks what was said, and “répondu” means to answer. */
function meaningsIn({ words, meanings }: Reading, vocabulary: Vocabulary): readonly string[] {
  return meanings.flatMap(({ id, from, to }) => {
    const rest = words.slice(from + 1, to).map((word) => word.text);
    return [id, ...read(rest.join(' '), vocabulary).meanings.map((inner) => inner.id)];
  });
}

/** Of what the same words name, the first: the others are wider names, which somebody else may have too. */
function narrowest(names: readonly Found[]): readonly string[] {
  return names.filter(({ from }, at) => names[at - 1]?.from !== from).map(({ id }) => id);
}
