/** Reads a text: sentences and clauses, with the names, words, amounts and times that stand in each. */
import { fold } from '../answer/fold.ts';
import { languageOf, type TellingWords, tellingWords } from '../answer/language.ts';
import { type Quantity, quantitiesOf } from '../answer/quantity.ts';
import { unitsOf } from '../answer/text.ts';
import { type Time, timesOf } from '../answer/time.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { buildNames, type Mark, type Names, namesIn } from './names.ts';
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

export function buildReader({ lexicon, briefings }: Knowledge): Reader {
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
    ...unmixed(wordsIn(folded, vocabularies[language])),
  ].sort((one, other) => one.start - other.start);
  const quantities = quantitiesOf(text);
  const times = timesOf(text);
  const spans = split(folded, { start: 0, end: folded.length }, sentenceEnd);
  const sentences = spans.map((span, index): Sentence => {
    const inside = <T extends Span>(all: readonly T[]) =>
      all.filter((one) => one.start >= span.start && one.start < span.end);
    const own = inside(marks);
    const has = (word: Word) => own.some((mark) => mark.kind === 'word' && mark.key === word);
    const said = folded.slice(span.start, span.end);
    return {
      ...span,
      language,
      text: said,
      clauses: split(folded, span, clauseEnd),
      marks: own,
      quantities: inside(quantities),
      times: inside(times),
      asks:
        /[?？]/u.test(folded.slice(span.end, span.end + 4).split(/[^\s?!？！"”»]/u)[0] ?? '') ||
        asksInWords(said),
      refutes:
        isContradicted(folded, spans[index + 1]) ||
        own.some((mark) => mark.key === 'refute' && mark.kind === 'word' && !isReported(mark, own)) ||
        (has('untrue') && /["“«「『]/u.test(said) && has('confirm')),
    };
  });
  return { text, language, sentences };
}

/** "ByteDance says it is not true that …": a party takes it back, not the message. */
function isReported(refute: Mark, marks: readonly Mark[]): boolean {
  const before = marks.filter((mark) => mark.end <= refute.start && refute.start - mark.end < 25);
  return (
    marks.some((mark) => mark.key === 'untrue' && mark.start >= refute.start && mark.end <= refute.end) &&
    before.some((mark) => mark.key === 'report' || mark.key === 'announce') &&
    marks.some((mark) => mark.key === 'company' && mark.end <= refute.start)
  );
}

/** A short "It doesn't." or "Faux." behind a sentence takes it back. */
function isContradicted(text: string, next: Span | undefined): boolean {
  return next !== undefined && contradiction.test(text.slice(next.start, next.end).trim());
}

const contradiction =
  /^(?:no|nope|wrong|false|nonsense|(?:it|that|they|he|she)(?:'s| is| are| was)? ?(?:does|did|is|was|has|are)?(?:n't| not)(?: \w+)?(?: (?:true|so|right|correct))?|(?:it|that)(?:'s| is) (?:wrong|false|not true|nonsense)|non|faux|c'est faux|pas vrai|不是|不对|错了?|假的|并不是|没有)$/u;

/** A point inside a number or behind an abbreviation ends nothing. */
const sentenceEnd =
  /[!?。！？;；…\n]+|(?<!\b(?:u\.s|u\.k|vs|approx|incl|est|no|art|st|[a-z]))\.(?=\s|["”»')]|$)/gu;
const clauseEnd =
  /[,，:：()（）«»"“”「」『』[\]]|[—–]| - |(?<![\p{L}])(?:but|while|whereas|although|though|however|mais|alors que|tandis que|et non)(?![\p{L}])|但|却|而(?!且)|然而|不过/gu;
const questionWords =
  /^(?:\W*(?:so|and|but|wait|hey|ok|hmm|et|mais|alors|donc)\W+)?(?:is it true|did |does |was it |is it |has anyone|who (?!says|said)|what |when |where |why |how |which |est-ce|est-il vrai|qui a |quand |pourquoi |combien )|吗[，,。!！]?$|(?:是不是|有没有|是否|真的假的)|(?<![没为])(?:什么|多少|几何|怎么|为啥|为何|啥)|谁|哪[家些里个]/u;

function asksInWords(text: string): boolean {
  return questionWords.test(text.trim()) && !/[.]$/.test(text.trim());
}

/** The parts of `span` between the separators. A comma between digits separates nothing. */
function split(text: string, span: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(separator)) {
    const at = span.start + match.index;
    if (/[,，]/.test(match[0]) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) continue;
    spans.push({ start, end: at });
    start = at + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  }
  spans.push({ start, end: span.end });
  return spans.filter((one) => text.slice(one.start, one.end).trim() !== '');
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

/** The marks of a word of the vocabulary, in their order. */
export function wordsOf(sentence: Sentence, ...words: readonly Word[]): readonly Mark[] {
  return sentence.marks.filter((mark) => mark.kind === 'word' && words.includes(mark.key as Word));
}

export function clauseOf(sentence: Sentence, at: number): Span {
  return sentence.clauses.find((clause) => at >= clause.start && at < clause.end) ?? sentence;
}

/** How far before a word its negation may stand, in characters. */
const reach = { en: 32, fr: 24, 'zh-CN': 7 } satisfies Record<Locale, number>;
/** Negations that are a subject, or that negate "is", stand further off. */
const subjects = /^(?:neither|nor|no one|nobody|none|nothing|aucune?|personne|ni|并非|绝非|从未)$/;
const subjectReach = 3;
/** Behind "and" begins another verb: "does not hide it and admits". */
const conjunction = /(?<![a-z])(?:and|et)(?![a-z])/;

/** "Not as fast" is one word of the vocabulary, with its negation in it. */
const ownNegation = /^(?:pas|not|isn't|no|没有?|不)/;

/** Whether a mark is negated by a word before it in its clause. Two negations cancel out, but for "ne … jamais". */
export function isNegated(sentence: Sentence, mark: Span): boolean {
  if (ownNegation.test(textOf(sentence, mark)) || isTheDenial(sentence, mark)) return false;
  const clause = clauseOf(sentence, mark.start);
  const isSubject = (one: Span) =>
    subjects.test(textOf(sentence, one)) || sentence.text[one.end - sentence.start] === '是';
  if (isOnly(sentence, mark)) return false;
  const before = wordsOf(sentence, 'negation').filter((one) => {
    if (one.start < clause.start || one.end > mark.start) return false;
    const gap = textOf(sentence, { start: one.end, end: mark.start });
    if (isSubject(one)) return gap.length <= subjectReach * reach[sentence.language];
    return gap.length <= reach[sentence.language] && !conjunction.test(gap);
  });
  return (
    before.length % 2 === 1 || (before.length > 0 && (sentence.language === 'fr' || before.some(isSubject)))
  );
}

/** French "ne … que" restricts and does not negate: "n'a démenti que le montant". */
export function isOnly(sentence: Sentence, mark: Span): boolean {
  if (sentence.language !== 'fr') return false;
  const [before, after] = [
    sentence.text.slice(0, mark.start - sentence.start),
    sentence.text.slice(mark.end - sentence.start),
  ];
  return /(?:^|[^a-z])n(?:e |')(?:a |ont |avait )?$/.test(before) && /^ qu(?:e |')/.test(after);
}

/** In "is not touched by the denial" something else is negated. */
function isTheDenial(sentence: Sentence, mark: Span): boolean {
  const before = sentence.text.slice(0, mark.start - sentence.start);
  return (
    /^(?:denials?|dementis?)$/.test(textOf(sentence, mark)) &&
    /(?:the|its|this|that|'s|le|du|son|ce) $/.test(before)
  );
}

export function textOf(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}
