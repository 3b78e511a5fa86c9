/** A claim as messages are held against it: what its own text says, in any language. */
import type { Index } from '../answer/find.ts';
import { weightOf } from '../answer/space.ts';
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { amountsOf } from '../reading/amounts.ts';
import { cleanText } from '../reading/clean.ts';
import { commonWords } from '../reading/common.ts';
import { wordPhrasesOf } from '../reading/lists.ts';
import { type Found, findPhrases } from '../reading/phrases.ts';
import { read, stemOf } from '../reading/reader.ts';
import { type Time, timesOf } from '../reading/times.ts';
import { wordsOf } from '../reading/words.ts';
import { isNear } from './agree.ts';

export interface ClaimRecord {
  readonly claim: Claim;
  /** Its place in the briefing. */
  readonly at: number;
  /** When it says that it is. */
  readonly times: readonly Time[];
  /** The names and meanings that it holds, each with how much it tells. */
  readonly names: ReadonlyMap<string, number>;
  readonly meanings: ReadonlyMap<string, number>;
  /** Stems of what each figure counts, by figure and locale: its noun, or what stands behind the number in the text. */
  readonly counted: ReadonlyMap<string, readonly string[]>;
  /** How it tells it and what is done in it: `negation` for "without letting the council vote". */
  readonly telling: ReadonlySet<string>;
  /** Whether it tells of most or of many; in one language alone the word may mean something else. */
  readonly isOfMost: boolean;
}

export function claimRecord(
  claim: Claim,
  at: number,
  languages: readonly Locale[],
  indexes: ReadonlyMap<Locale, Index>,
): ClaimRecord {
  const texts = languages.flatMap((locale) => {
    const index = indexes.get(locale);
    if (!index) return [];
    const reading = read(claim.text[locale], index.vocabulary);
    const words = reading.words.map(({ text }) => text);
    const phrases = (['telling', 'acts'] as const).map((field) => wordPhrasesOf(field, locale));
    const telling = phrases.flatMap((one) => findPhrases(one, words).map(({ id }) => id));
    const weigh = (spans: readonly Found[], prefix: string) =>
      spans.map(({ id }) => [id, weightOf(index.spaces.sense, prefix + id)] as const);
    return [{ locale, reading, telling, weigh }];
  });
  const saying = (wanted: string) =>
    texts.filter(({ reading }) => reading.meanings.some(({ id }) => id === wanted)).length;
  const counted = (claim.figures ?? []).flatMap((figure) =>
    texts.map(
      ({ locale, reading: { text } }) => [`${figure.id} ${locale}`, countedBy(figure, text, locale)] as const,
    ),
  );
  return {
    claim,
    at,
    times: texts.flatMap(({ locale, reading }) => timesOf(reading.text, locale)),
    names: new Map(texts.flatMap(({ reading, weigh }) => weigh(reading.names, '='))),
    meanings: new Map(texts.flatMap(({ reading, weigh }) => weigh(reading.meanings, ''))),
    counted: new Map(counted),
    telling: new Set(texts.flatMap(({ telling }) => telling)),
    isOfMost: saying('quantity.most') >= 2 || saying('quantity.many') >= 2,
  };
}

/** How many words behind a number may say what is counted. */
export const nounLength = 3;

function countedBy(figure: Figure, text: string, locale: Locale): readonly string[] {
  const own = amountsOf(cleanText(text), locale).find((amount) => isNear(amount, figure));
  const words = figure.noun?.[locale] ?? own?.noun.slice(0, nounLength).join(' ') ?? figure.label[locale];
  return tellingStems(words, locale).filter((stem) => stem.length > 2 || /\p{Script=Han}/u.test(stem));
}

/** Without words of every day, which stand behind any number. */
export function tellingStems(text: string, locale: Locale): readonly string[] {
  const telling = wordsOf(cleanText(text)).filter((word) => !commonWords(locale).has(word.text));
  return telling.map((word) => stemOf(word.text, locale));
}
