/** What every briefing is asked: what it is about, whether it is true, who says so, from when it is. */
import type { Locale } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { commonWords } from '../reading/common.ts';
import { type Reading, read, readWords } from '../reading/reader.ts';
import type { Word } from '../reading/words.ts';
import type { GeneralQuestion } from './answer.ts';
import { explainedBy, toldOf } from './evidence.ts';
import { buildIndexes, compareAll, type Index, lookUp, lookUpParts, nearestOf } from './find.ts';
import type { Heard } from './hear.ts';
import { nowhere } from './space.ts';
import { wordingIn, wordingOf } from './wording.ts';

/** Asked of a party: what it says, what it says to it, whether it denies it. */
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
const polite: ReadonlySet<string> = new Set<AskedOfAll>(['hello', 'thanks']);

interface General {
  readonly index: Index;
  /** By `wordingOf`. */
  readonly phrases: ReadonlyMap<string, AskedOfAll>;
}

const known = new Map<Locale, General>();

/** The kind of the question, where it asks that and nothing about the story; `nearest` is how near the best claim is. */
export function generalQuestion(reading: Reading, nearest: number): AskedOfBriefing | undefined {
  const { index, phrases } = preparedFor(reading.locale);
  const phrase = phrases.get(wordingIn(reading.words));
  if (phrase || reading.names.length > 0) return ofBriefing(phrase);
  return ofBriefing(alike(readWords(reading.text, reading.words, index.vocabulary), index, nearest));
}

/** The same of one briefing, which the question calls by words or names of its title: "is the bridge story true?". */
export function generalOf({ index: { titles }, reading }: Heard): AskedOfBriefing | undefined {
  const { locale, names, stems } = reading;
  const title = titles.get(locale);
  const isTitle = (word: Word, at: number) =>
    (title?.stems.includes(stems[at] ?? '') && !commonWords(locale).has(word.text)) ||
    names.some((one) => one.from <= at && at < one.to && title?.names.some(({ id }) => id === one.id));
  const rest = reading.words.filter((word, at) => !isTitle(word, at));
  if (rest.length === reading.words.length) return undefined;
  const { index, phrases } = preparedFor(locale);
  const asked =
    phrases.get(wordingIn(rest)) ?? alike(readWords(reading.text, rest, index.vocabulary), index, 0);
  return ofBriefing(asked);
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

function preparedFor(locale: Locale): General {
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
  const phrases = asked.flatMap(([id, questions]) => questions.map((one) => [wordingOf(one), id] as const));
  const general = { index, phrases: new Map(phrases) };
  known.set(locale, general);
  return general;
}
