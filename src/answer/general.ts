/** What every briefing is asked: what it is about, whether it is true, who says so, from when it is. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { cleanText } from '../reading/clean.ts';
import { commonWords } from '../reading/common.ts';
import type { Found } from '../reading/phrases.ts';
import { type Reading, read, readWords, stemOf } from '../reading/reader.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import type { GeneralQuestion } from './answer.ts';
import { explainedBy, toldOf } from './evidence.ts';
import { buildIndexes, compareAll, type Index, lookUp, lookUpParts, nearestOf } from './find.ts';
import type { Heard } from './hear.ts';
import { nowhere } from './space.ts';

/** Asked of a party: what it says, what it replied, whether it denies it. */
const ofParty = ['words', 'reply', 'denied'] as const;
export type AskedOfParty = (typeof ofParty)[number];

/** `denied`: who denies it, which a briefing answers with its denials. */
export type AskedOfAll = GeneralQuestion | AskedOfParty;
/** What a briefing answers, with no party named. */
export type AskedOfBriefing = GeneralQuestion | 'denied';

/** From here on a question is one of these, where it says nothing else and no claim comes nearer. */
const likenessFrom = 0.3;
const explainedFrom = 0.99;
/** Words or Han characters; whoever writes more speaks of something. */
const longest = 14;

/** Words of every day alone say these, where they come nearer than this. */
const politeFrom = 0.35;
const polite: ReadonlySet<string> = new Set<AskedOfAll>(['hello', 'thanks', 'bye']);

type Stem = (word: string) => string;

interface Prepared {
  readonly index: Index;
  /** By what `plain` makes of their words: "who denies it" and "who denied this" ask the same, "what's" and "whats" too. */
  readonly phrases: ReadonlyMap<string, AskedOfAll>;
  /** Of a word as it is written. */
  readonly plain: Stem;
  /** Of the word that it may be a slip of. */
  readonly mended: Stem;
}

const known = new Map<Locale, Prepared>();

/** The kind of the question, where it asks that and nothing about the story; `nearest` is how near the best claim is. */
export function generalQuestion(reading: Reading, nearest: number): AskedOfBriefing | undefined {
  const general = preparedFor(reading.locale);
  const phrase = phraseIn(reading.words, general, reading.locale);
  if (phrase || reading.names.length > 0) return ofBriefing(phrase);
  return ofBriefing(
    alike(readWords(reading.text, reading.words, general.index.vocabulary), general.index, nearest),
  );
}

/** The same of one briefing, which the question calls by words or names of its title: "is the bridge story true?". */
export function askedByTitle({ index: { titles }, reading }: Heard): AskedOfBriefing | undefined {
  const { locale, names, stems } = reading;
  const title = titles.get(locale);
  const inTitle = ({ id }: Found) => title?.names.some((one) => one.id === id) === true;
  const isNamed = (at: number) => {
    const own = names.filter(({ from, to }) => from <= at && at < to);
    return own.length > 0 && own.every(inTitle);
  };
  const isTitle = (word: Word, at: number) =>
    (title?.stems.includes(stems[at] ?? '') && !commonWords(locale).has(word.text)) || isNamed(at);
  const rest = reading.words.filter((word, at) => !isTitle(word, at));
  if (rest.length === reading.words.length) return undefined;
  const isWhole = rest.every(({ text }) => title?.words.some((one) => one.text === text));
  if (isWhole && reading.words.length <= (title?.words.length ?? 0)) return 'about';
  const general = preparedFor(locale);
  const phrase = phraseIn(rest, general, locale);
  return ofBriefing(
    phrase ?? alike(readWords(reading.text, rest, general.index.vocabulary), general.index, 0),
  );
}

/** What lacks an apostrophe ("cest") is no slip of another word: so first as it is written. */
function phraseIn(words: readonly Word[], { phrases, plain, mended }: Prepared, locale: Locale) {
  if (words.length > longest) return undefined;
  return phraseBy(plain, words, phrases, locale) ?? phraseBy(mended, words, phrases, locale);
}

/** The longest phrase that is all of the words but some of every day before and behind it: "what happened at the". */
function phraseBy(stem: Stem, words: readonly Word[], phrases: Prepared['phrases'], locale: Locale) {
  const stems = words.map(({ text }) => stem(text));
  const common = commonWords(locale);
  const isTold = ({ text }: Word) => !common.has(text);
  const first = words.findIndex(isTold);
  const [latest, earliest] = first < 0 ? [words.length, 0] : [first, words.findLastIndex(isTold) + 1];
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from <= Math.min(latest, words.length - length); from++) {
      const to = from + length;
      const phrase = to >= earliest ? phrases.get(stems.slice(from, to).join('')) : undefined;
      if (phrase) return phrase;
    }
  return undefined;
}

function ofBriefing(asked: AskedOfAll | undefined): AskedOfBriefing | undefined {
  return asked === 'words' || asked === 'reply' ? undefined : asked;
}

/** What is asked of a party, by what stands beside its name. */
export function askedOfParty(text: string, locale: Locale): AskedOfParty | undefined {
  const { index } = preparedFor(locale);
  const asked = alike(read(text, index.vocabulary), index, 0, true);
  return ofParty.find((one) => one === asked);
}

/** `plain`: whether words of every day alone are enough. */
function alike(reading: Reading, index: Index, nearest: number, plain = false): AskedOfAll | undefined {
  if (reading.words.length > longest) return undefined;
  const told = toldOf(reading, index);
  // Of so few words, one that none of these questions has leaves too much unexplained.
  if (told.some(({ word, senses }) => word === nowhere && senses.length === 0)) return undefined;
  const compared = compareAll(lookUp(reading, index), lookUpParts(reading, index), index);
  const [best] = nearestOf(compared, index, 1);
  if (!best || best.likeness < Math.max(likenessFrom, nearest)) return undefined;
  const isPolite = polite.has(best.subject.id) && best.likeness >= politeFrom;
  return (told.length === 0 && (plain || isPolite)) ||
    explainedBy(best.at, told, index.spaces) >= explainedFrom
    ? (best.subject.id as AskedOfAll)
    : undefined;
}

function preparedFor(locale: Locale): Prepared {
  const found = known.get(locale);
  if (found) return found;
  const asked = [...languageOf(locale).general] as [AskedOfAll, readonly string[]][];
  const subjects = asked.map(([id, questions]) => ({
    kind: 'claim' as const,
    id,
    texts: { [locale]: { text: questions[0] ?? '', questions } },
  }));
  const index = buildIndexes(subjects, [], [locale]).get(locale);
  if (!index) throw new Error(`no index of what is asked in general was built for ${locale}`);
  const pointing = new Set(languageOf(locale).pointing);
  const common = commonWords(locale);
  const heardBy =
    (stem: Stem): Stem =>
    (word) => {
      if (pointing.has(word)) return '*';
      return common.has(word) ? word : stem(word);
    };
  const plain = heardBy((word) => stemOf(word, locale));
  const stemmed = (text: string) => wordsOf(cleanText(text)).map((word) => plain(word.text));
  const phrases = asked.flatMap(([id, questions]) =>
    questions.map((one) => [stemmed(one).join(''), id] as const),
  );
  const general = { index, phrases: new Map(phrases), plain, mended: heardBy(index.vocabulary.stem) };
  known.set(locale, general);
  return general;
}
