/** Tells in which language a text is: one that Dossier reads, or another by name. Another is never guessed at. */
import { type Locale, locales } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { foldWord } from './clean.ts';
import type { Word } from './words.ts';

export type Spoken =
  | { readonly read: true; readonly locale: Locale }
  /** `language`: its BCP 47 tag. */
  | { readonly read: false; readonly language: string };

/** Scripts that belong to one language, or to one that stands for its family. */
const scripts = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Most texts hold none of those. */
const ofAnother = new RegExp(scripts.map(([, script]) => script.source).join('|'), 'u');

/** Words of every day of languages that are written in Latin letters and are not read, without accents. */
const others: Readonly<Record<string, string>> = {
  es: 'el los las una unos que quien quienes cuando cuanto cuantos cuanta donde como por para con pero porque esta este esto son fue fueron hay han ha sobre del al se su sus mas muy tambien compro vendio dice cual',
  pt: 'o os as um uma que quem quando quanto quantos onde como por para com mas porque esta este isso sao foi foram ha tem sobre do da dos das no na nos nas seu sua mais muito tambem nao voce comprou vendeu diz qual',
  it: 'il lo gli una che chi quando quanto quanti dove come per con ma perche questo questa sono e stato stata hanno ha sul sulla del della dei degli nel nella suo sua piu molto anche non comprato venduto dice quale',
  de: 'der die das den dem ein eine einen einem und oder aber wer wann wo wie warum wieviel viel viele ist sind war waren hat haben wurde wurden von zu zum zur mit fur auf bei aus nicht auch uber gekauft verkauft sagt welche',
  nl: 'de het een en of maar wie wanneer waar hoe waarom hoeveel is zijn was waren heeft hebben werd werden van naar met voor op bij uit niet ook over gekocht verkocht zegt welke',
};

/** So many words must speak for a language that is not read. */
const needed = 2;

/** `fallback`: the language of whoever wrote it, where the text itself tells nothing. */
export function languageOfText(text: string, words: readonly Word[], fallback: Locale): Spoken {
  if (ofAnother.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, script] of scripts) {
      if ((text.match(script)?.length ?? 0) * 3 > letters) return { read: false, language };
    }
  }
  const han = words.filter((word) => word.han).length;
  const latin = words.filter((word) => !word.han && /\p{L}/u.test(word.text));
  // A Chinese word takes about two characters.
  if (han > 0 && han / 2 >= latin.length / 2) return { read: true, locale: 'zh-CN' };
  const scores = latinScores(latin.map((word) => word.text));
  const [best, second] = scores;
  if (!best || best.count === 0 || best.count === second?.count) return { read: true, locale: fallback };
  const locale = locales.find((one) => one === best.language);
  if (locale) return { read: true, locale };
  return best.count >= needed ? { read: false, language: best.language } : { read: true, locale: fallback };
}

/** How many of the words are of every day in each language that is written in Latin letters, most first. */
function latinScores(words: readonly string[]): readonly { language: string; count: number }[] {
  return [...everyday()]
    .map(([language, common]) => ({ language, count: words.filter((word) => common.has(word)).length }))
    .sort((one, other) => other.count - one.count);
}

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function everyday(): ReadonlyMap<string, ReadonlySet<string>> {
  known ??= new Map<string, ReadonlySet<string>>([
    ...(['en', 'fr'] as const).map(
      (locale) => [locale, new Set(languageOf(locale).common.map(foldWord))] as const,
    ),
    ...Object.entries(others).map(([language, list]) => [language, new Set(list.split(' '))] as const),
  ]);
  return known;
}
