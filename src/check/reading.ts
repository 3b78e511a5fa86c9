/** Reads a text: sentences and clauses, with the names, words, amounts and times that stand in each. */

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { fold } from './engine/fold.ts';
import { languageOf, type TellingWords, tellingWords } from './engine/language.ts';
import { lexiconOf } from './engine/lexicon-from-names.ts';
import { type Quantity, quantitiesOf } from './engine/quantity.ts';
import { unitsOf } from './engine/text.ts';
import { type Time, timesOf } from './engine/time.ts';
import { asks, refutes } from './mood.ts';
import { buildNames, type Mark, type Names, namesIn } from './names.ts';
import { clauseEnd, sentenceEnd, split, withoutScareQuotes } from './split.ts';
import { type CompiledVocabulary, vocabularies, type Word } from './vocabulary/vocabulary.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly language: Locale;
  /** Folded. Offsets of everything in the sentence count in the whole text; this begins at `start`. */
  readonly text: string;
  readonly clauses: readonly Span[];
  /** In their order. */
  readonly marks: readonly Mark[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly asks: boolean;
  /** It takes back what it tells: "it is not true that", "stop saying that". */
  readonly refutes: boolean;
}

export interface Reading {
  /** In NFC; offsets count in it. */
  readonly text: string;
  readonly language: Locale;
  readonly sentences: readonly Sentence[];
}

export interface Reader {
  readonly names: Names;
  readonly telling: TellingWords;
}

export function buildReader(knowledge: Knowledge): Reader {
  const { briefings } = knowledge;
  const lexicon = lexiconOf(knowledge);
  const sources = briefings.flatMap((briefing) => briefing.sources);
  return { names: buildNames(lexicon, sources), telling: tellingWords(lexicon) };
}

/** `fallback`: the language where the text does not show it. */
export function readText(raw: string, fallback: Locale, reader: Reader): Reading {
  const text = raw.normalize('NFC');
  const folded = fold(text);
  const language = languageOf(unitsOf(text), reader.telling, fallback);
  const marks = [
    ...namesIn(folded, language, reader.names),
    ...unmixed(wordsIn(folded, vocabularies[language])).filter((mark) => !isAudience(mark, folded)),
  ]
    .filter((mark) => mark.key !== 'deny' || !byWriter.test(folded.slice(0, mark.start)))
    .sort((one, other) => one.start - other.start);
  const quantities = quantitiesOf(text);
  const times = timesOf(text);
  const spans = split(folded, { start: 0, end: folded.length }, sentenceEnd);
  const sentences = spans.map((span, index): Sentence => {
    const inside = <T extends Span>(all: readonly T[]) =>
      all.filter((one) => one.start >= span.start && one.start < span.end);
    const own = inside(marks);
    const next = spans[index + 1];
    const said = folded.slice(span.start, span.end);
    return {
      ...span,
      language,
      text: said,
      clauses: split(withoutScareQuotes(folded), span, clauseEnd),
      marks: own,
      quantities: inside(quantities),
      times: inside(times),
      asks: asks(said, folded.slice(span.end), own),
      refutes: refutes(said, next ? folded.slice(next.start, next.end) : '', own),
    };
  });
  return { text, language, sentences };
}

function wordsIn(text: string, vocabulary: CompiledVocabulary): Mark[] {
  return Object.entries(vocabulary).flatMap(([word, pattern]) =>
    [...text.matchAll(pattern)].map(
      (match): Mark => ({ key: word, kind: 'word', start: match.index, end: match.index + match[0].length }),
    ),
  );
}

/** Of two words that share characters, the first of a pair hides the second: 否认了 denies, though 认了 admits. */
const hides: readonly (readonly [Word, Word])[] = [
  ['deny', 'confirm'],
  ['strong', 'most'],
  ['everyone', 'all'],
  ['hedge', 'report'],
  ['slow', 'fast'],
  ['weak', 'strong'],
  ['order', 'buy'],
  ['fall', 'rise'],
];

function unmixed(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark) =>
      !hides.some(
        ([first, second]) =>
          mark.key === second &&
          marks.some((one) => one.key === first && one.start < mark.end && mark.start < one.end),
      ),
  );
}

const shares: ReadonlySet<string> = new Set<Word>(['all', 'most', 'many', 'half', 'few']);

/** "Half the internet", "few people", 全网: how many say or hear it, and not how much of anything. */
function isAudience({ key, start, end }: Mark, text: string): boolean {
  return (
    shares.has(key) && (audience.test(text.slice(end, end + 40)) || /^全(?=网)/u.test(text.slice(start)))
  );
}

const audience =
  /^(?: of)? ?(?:(?:the|this|that|my|our|your|these|those|d[eu]s?|les?|la|de la|de ce|ce|cette|mes|nos|vos) |de l'|l'|d')*(?:\w+ )?(?:people|internet|interwebs?|threads?|chat|server|channel|folks|guys|media|twitter|reddit|weibo|press|comments?|repl(?:y|ies)|users|analysts|traders|readers|posts|headlines|takes|world|outlets|gens|monde|fil|salon|serveur|presse|medias?|commentaires|reponses|internautes|lecteurs|analystes|journaux|posts)(?![a-z]| (?:chips?|gpus?|cards?|processors?))|^ of (?:us|you)(?![a-z])|^ d'entre (?:nous|vous)(?![a-z])|^的?(?:人|网友|媒体|群友|评论|群里|群|帖子|吃瓜|网(?!络))/u;

/** "I denied it": the writer denies something of their own. "We deny it" may be what a company is quoted with. */
const byWriter =
  /(?<![a-z])(?:i|i've|i'd|j'ai|je)(?: (?:flatly|always|have|had|toujours))? $|[我俺](?:当场|直接|一口|坚决)?$/u;

/** The marks of a word of the vocabulary, in their order. */
export function wordsOf(sentence: Sentence, ...words: readonly Word[]): readonly Mark[] {
  return sentence.marks.filter((mark) => mark.kind === 'word' && words.includes(mark.key as Word));
}

export function clauseOf(sentence: Sentence, at: number): Span {
  return sentence.clauses.find((clause) => at >= clause.start && at < clause.end) ?? sentence;
}

export function textOf(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}
