/** From a question to an answer: each briefing reads it by itself, the likeliest of all that they offer answers. */
import { briefingOf, type Claim, type Gap, type Knowledge, type Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { languageOfText } from '../reading/language.ts';
import { type Reading, read, type Vocabulary } from '../reading/reader.ts';
import { asksYesNo } from '../reading/whether.ts';
import { wordsOf } from '../reading/words.ts';
import type { Answer, Answerer, AskOptions, Scored, Unknown } from './answer.ts';
import { type BriefingIndex, indexBriefing } from './briefing-index.ts';
import { conceptsOf } from './concepts.ts';
import { type Candidate, candidatesFor, isSure } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import { generalQuestion } from './general.ts';
import { answerGeneral } from './general-answer.ts';
import { briefingLinked } from './links.ts';
import { partyAsked } from './party.ts';
import { buildSuggestions } from './suggest.ts';
import { sureFrom } from './weights.ts';
import { wordingOf } from './wording.ts';

/** What stands beyond is not read: nobody asks that long. */
const longestQuestion = 2_000;
/** Claims that are offered where none is sure. */
const offered = 3;
/** The nearest others stand behind an answer, for whoever meant one of them; more only where they come near. */
const relatedAtLeast = 2;
const relatedAtMost = 4;
/** Below this the nearest claims have nothing to do with the question. */
const offeredFrom = 0.08;
/** A gap or claim that so likely is meant tells of a party's silence, where it has no words on record. */
const silentFrom = 0.2;
/** What words of every day alone count as explained. */
const halfExplained = 0.5;
/** A claim from outside the topic must be so many times as likely as the best inside it. */
const outsideTopic = 3;

export interface ExplainingAnswerer extends Answerer {
  explain(question: string, options: AskOptions): Explanation;
}

/** What one briefing makes of a question. */
interface Heard {
  readonly index: BriefingIndex;
  readonly vocabulary: Vocabulary;
  readonly reading: Reading;
  readonly claims: readonly Scored[];
  /** The likeliest of the claims, with what speaks for it. */
  readonly telling: Candidate | undefined;
  readonly onRecord: number;
  readonly named: boolean;
  readonly gap: { readonly gap: Gap; readonly probability: number } | undefined;
}

export function createAnswerer(knowledge: Knowledge): ExplainingAnswerer {
  const indexes = knowledge.briefings.map(indexBriefing);
  const suggest = buildSuggestions(knowledge);

  function hear(question: string, locale: Locale, { topic }: AskOptions): readonly Heard[] {
    const linked = briefingLinked(question, knowledge);
    return indexes
      .filter(({ briefing }) => !linked || briefing.id === linked.id)
      .flatMap((index) => hearOne(question, locale, index, topic) ?? []);
  }

  return {
    ask(asked, options) {
      const question = asked.slice(0, longestQuestion);
      const text = cleanText(question);
      const words = wordsOf(text);
      const spoken = languageOfText(text, words, options.locale);
      const locale = spoken.read ? spoken.locale : options.locale;
      const heard = hear(question, locale, options);
      const claims = heard.flatMap((one) => one.claims).sort(byScore);
      if (!spoken.read) {
        const named = heard.filter(({ reading }) => reading.names.length > 0).flatMap((one) => one.claims);
        const nearest = named
          .sort(byScore)
          .slice(0, offered)
          .map(({ claim }) => claim);
        return {
          outcome: 'general',
          question: asked,
          locale,
          asks: 'language',
          briefing: null,
          claims: nearest,
          party: null,
        };
      }
      const wording = wordingOf(question);
      const [example] = heard.flatMap(({ index }) => exampleOf(wording, index) ?? []);
      const yesNo = heard.some(({ reading }) => asksYesNo(reading));
      const frame = { question: asked, locale, asksYesNo: yesNo };
      if (example) return answerWith(example, claims, frame, relatedAtMost);
      const [reading] = heard.map((one) => one.reading);
      const general = reading && generalQuestion(question, reading, claims[0]?.score ?? 0);
      const about = options.topic ? briefingOf(knowledge, options.topic) : undefined;
      if (general && general !== 'words') return answerGeneral(general, frame, knowledge, about);
      const [party] = heard.flatMap((one) => partyAnswer(one, frame) ?? []);
      if (party) return party;
      const linked = words.length === 0 ? briefingLinked(question, knowledge) : undefined;
      if (linked) return answerGeneral('about', frame, knowledge, linked);
      return decide(claims, heard, frame);
    },
    explain(question, options) {
      const spoken = languageOfText(cleanText(question), wordsOf(cleanText(question)), options.locale);
      const locale = spoken.read ? spoken.locale : options.locale;
      return explain(locale, question, indexes);
    },
    suggest(typed, options) {
      const closest = () =>
        hear(typed, options.locale, options)
          .flatMap((one) => one.claims)
          .sort(byScore);
      return suggest(typed, options, () => closest().map(({ claim }) => claim));
    },
    concepts(text, locale) {
      return conceptsOf(text, locale, indexes);
    },
  };
}

function hearOne(question: string, locale: Locale, index: BriefingIndex, topic?: Topic): Heard | undefined {
  const own = index.indexes.get(locale);
  if (!own || (topic && topic.briefing !== index.briefing.id)) return undefined;
  const reading = read(question, own.vocabulary);
  const all = candidatesFor(reading, own);
  const inside =
    topic && candidatesFor(reading, own, ({ id }) => topic.claims.some((claim) => claim.id === id));
  const [best] = all.claims;
  const within = inside?.claims[0] && best && best.probability < outsideTopic * inside.claims[0].probability;
  const { claims, gaps, onRecord, named } = within && inside ? inside : all;
  const [gap] = gaps;
  const record = gap && index.gaps.get(gap.subject.id);
  return {
    index,
    vocabulary: own.vocabulary,
    reading,
    telling: claims[0],
    onRecord,
    named,
    claims: claims.flatMap(({ subject, probability }) => {
      const claim = index.claims.get(subject.id);
      return claim ? [{ claim, score: probability }] : [];
    }),
    gap: gap && record && { gap: record, probability: gap.probability },
  };
}

type Frame = Pick<Unknown, 'question' | 'locale' | 'asksYesNo'>;

/** A party's own words, where they are asked for: what it tells itself, else what is recorded of its silence. */
function partyAnswer(
  { index, reading, claims, gap, vocabulary, telling }: Heard,
  frame: Frame,
): Answer | undefined {
  const asked = partyAsked(reading, index.briefing, vocabulary);
  if (!asked) return undefined;
  const own = claims.filter(({ claim }) => asked.claims.includes(claim));
  const told = own.length > 0 ? own : asked.claims.map((claim) => ({ claim, score: offeredFrom }));
  const [first, second, third] = told;
  if (first && second)
    return {
      ...frame,
      outcome: 'choices',
      claims: third ? [first, second, third] : [first, second],
      gap: null,
    };
  if (first) return { ...frame, outcome: 'answered', claims: [{ ...first, score: 1 }], related: [] };
  if (gap && gap.probability >= silentFrom)
    return { ...frame, outcome: 'unknown', gap: gap.gap, nearest: [] };
  // Some claims tell of silence.
  if (telling && telling.probability >= silentFrom && telling.evidence.explained > halfExplained)
    return undefined;
  const { question, locale } = frame;
  return {
    outcome: 'general',
    question,
    locale,
    asks: 'speaker',
    briefing: index.briefing,
    claims: [],
    party: asked.name,
  };
}

/** The likeliest claim where it is sure; a gap where it is sure and likelier; else what comes near, to choose from. */
function decide(claims: readonly Scored[], heard: readonly Heard[], frame: Frame): Answer {
  const [best] = claims;
  const [gap] = heard
    .flatMap((one) => one.gap ?? [])
    .sort((one, other) => other.probability - one.probability);
  const near = claims.slice(0, offered);
  const own = heard.find((one) => best && one.claims.includes(best));
  if (best && own && isSure(best.score, own) && best.score >= (gap?.probability ?? 0)) {
    const related = claims
      .slice(1, 1 + relatedAtMost)
      .filter(({ score }, place) => place < relatedAtLeast || score >= offeredFrom);
    return { ...frame, outcome: 'answered', claims: [best], related };
  }
  if (gap && gap.probability >= sureFrom.gap)
    return { ...frame, outcome: 'unknown', gap: gap.gap, nearest: near };
  const [first, second, third] = near;
  if (first && second && first.score >= offeredFrom)
    return {
      ...frame,
      outcome: 'choices',
      claims: third ? [first, second, third] : [first, second],
      gap: null,
    };
  return { ...frame, outcome: 'unknown', gap: null, nearest: near };
}

function exampleOf(wording: string, index: BriefingIndex): Claim | Gap | undefined {
  const subject = index.examples.get(wording);
  if (!subject) return undefined;
  return subject.kind === 'claim' ? index.claims.get(subject.id) : index.gaps.get(subject.id);
}

/** What is asked in the very words of an example is answered by its record. */
function answerWith(record: Claim | Gap, near: readonly Scored[], frame: Frame, related: number): Answer {
  if (!('basis' in record))
    return { ...frame, outcome: 'unknown', gap: record, nearest: near.slice(0, offered) };
  const others = near
    .filter(({ claim, score }) => claim !== record && score >= offeredFrom)
    .slice(0, related);
  return { ...frame, outcome: 'answered', claims: [{ claim: record, score: 1 }], related: others };
}

function byScore(one: Scored, other: Scored): number {
  return other.score - one.score;
}
