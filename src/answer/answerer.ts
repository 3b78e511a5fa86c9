/** From a question to an answer: each briefing reads it by itself, the likeliest of all that they offer answers. */
import { briefingOf, type Claim, type Gap, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { exclaims } from '../reading/exclaims.ts';
import { languageOfText } from '../reading/language.ts';
import { asksYesNo } from '../reading/whether.ts';
import { wordsOf } from '../reading/words.ts';
import type { Answer, Answerer, Asked, AskOptions, Choices, Scored } from './answer.ts';
import { type BriefingIndex, indexBriefing } from './briefing-index.ts';
import { conceptsOf } from './concepts.ts';
import { isSure } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import { askedByTitle, generalQuestion } from './general.ts';
import { answerGeneral } from './general-answer.ts';
import { besideEachOther, compete, type Heard, hearBriefing } from './hear.ts';
import { briefingLinked } from './links.ts';
import { partyAnswer } from './party.ts';
import { severalAnswers } from './several.ts';
import { buildSuggestions } from './suggest.ts';
import { sureFrom } from './weights.ts';
import { wordingIn } from './wording.ts';

/** What stands beyond is not read: nobody asks that long. */
const longestQuestion = 2_000;
/** Claims that are offered where none is sure. */
const offered = 3;
/** The nearest others stand behind an answer, for whoever meant one of them; more only where they come near. */
const relatedAtLeast = 2;
const relatedAtMost = 4;
/** A briefing that is less likely asked answers nothing surely: which of several is meant is asked back. */
const meantFrom = 0.6;
/** Nor is what it leaves open named, where none of its names is said: another story may be meant, or none. */
const meantUnnamedFrom = 0.8;
/** Below this a claim has nothing to do with the question. */
const relatedFrom = 0.08;
/** Where a claim is less likely asked for, four of five questions are of something else: it is said that nothing was found. */
const offeredFrom = 0.3;
/** So likely another briefing has on record what one leaves open. */
const toldFrom = 0.8;
/** What one briefing has of a party goes before that another records its silence, and that before having nothing. */
const byRecord: readonly Answer['outcome'][] = ['answered', 'choices', 'unknown', 'general'];
/** From here on a gap is offered beside them. */
const gapOfferedFrom = 0.2;

export interface ExplainingAnswerer extends Answerer {
  explain(question: string, options: AskOptions): Explanation;
}

export function createAnswerer(knowledge: Knowledge): ExplainingAnswerer {
  const indexes = knowledge.briefings.map(indexBriefing);
  const suggest = buildSuggestions(knowledge);

  function hear(
    question: string,
    locale: Locale,
    { topic }: AskOptions,
    text = cleanText(question),
    words = wordsOf(text),
  ): readonly Heard[] {
    const linked = briefingLinked(question, knowledge);
    return besideEachOther(
      indexes
        .filter(({ briefing }) => !linked || briefing.id === linked.id)
        .flatMap((index) => hearBriefing(text, words, locale, index, topic) ?? []),
    );
  }

  const answerer: ExplainingAnswerer = {
    ask(asked, options) {
      const question = asked.slice(0, longestQuestion);
      const text = cleanText(question);
      const words = wordsOf(text);
      const spoken = languageOfText(text, words, options.locale);
      const locale = spoken.read ? spoken.locale : options.locale;
      const heard = hear(question, locale, options, text, words);
      const claims = compete(heard);
      const frame = { question: asked, locale, asksYesNo: heard.some(({ reading }) => asksYesNo(reading)) };
      const wording = wordingIn(words);
      const examples = heard.flatMap(
        (one) => exampleOf(wording, one.index, isToldElsewhere(one, heard)) ?? [],
      );
      const [example] = examples;
      if (example)
        return choicesOfExamples(examples, frame) ?? answerWith(example, claims, frame, relatedAtMost);
      if (!spoken.read) {
        const nearest = compete(heard.filter(({ named }) => named === 'said'))
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
      const [reading] = heard.map((one) => one.reading);
      const several = severalAnswers(reading, claims, frame, (part) => answerer.ask(part, options));
      if (several) return several;
      const general = reading && generalQuestion(reading, claims[0]?.score ?? 0);
      const about = options.topic ? briefingOf(knowledge, options.topic) : undefined;
      if (general) return answerGeneral(general, frame, knowledge, about);
      const [called, another] = heard.flatMap((one) => {
        // What the article does not say of the story is asked of the story.
        const asks = one.gap && one.gap.probability >= sureFrom.gap ? undefined : askedByTitle(one);
        return asks ? { asks, briefing: one.index.briefing } : [];
      });
      if (called) return answerGeneral(called.asks, frame, knowledge, another ? about : called.briefing);
      const [party] = heard
        .flatMap((one) => partyAnswer(one, frame) ?? [])
        .sort((one, other) => byRecord.indexOf(one.outcome) - byRecord.indexOf(other.outcome));
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
      const closest = () => compete(hear(typed, options.locale, options)).map(({ claim }) => claim);
      return suggest(typed, options, closest);
    },
    concepts(text, locale) {
      return conceptsOf(text, locale, indexes);
    },
  };
  return answerer;
}

/** The likeliest claim where it is sure; a gap where it is sure and likelier; else what comes near, to choose from. */
function decide(claims: readonly Scored[], heard: readonly Heard[], frame: Asked): Answer {
  const [best] = claims;
  const meant = heard.find(({ share }) => share >= meantFrom);
  const gap = meant?.gap && !isToldElsewhere(meant, heard) ? meant.gap : undefined;
  const asks = meant && !exclaims(meant.reading);
  const isSurest = asks && best && best === meant.claims[0] && isSure(best.score, meant);
  if (isSurest && best.score >= (gap?.probability ?? 0)) {
    const related = claims
      .slice(1, 1 + relatedAtMost)
      .filter(({ score }, place) => place < relatedAtLeast || score >= relatedFrom);
    return { ...frame, outcome: 'answered', claims: [best], related };
  }
  const near = claims.slice(0, offered);
  const isMeant = asks && (meant.named === 'said' || meant.share >= meantUnnamedFrom);
  if (isMeant && gap && gap.probability >= sureFrom.gap)
    return { ...frame, outcome: 'unknown', gap: gap.gap, nearest: ofTheSame(gap.gap, near) };
  const offeredGap = gap && gap.probability >= gapOfferedFrom ? gap.gap : null;
  const isLikely = heard.reduce((sum, { share, onRecord }) => sum + share * onRecord, 0) >= offeredFrom;
  const choices = isLikely || offeredGap ? choicesOf(near, offeredGap, frame) : undefined;
  return choices ?? { ...frame, outcome: 'unknown', gap: null, nearest: near };
}

function choicesOf(
  [first, second, third]: readonly Scored[],
  gap: Gap | null,
  frame: Asked,
): Choices | undefined {
  if (!first || !second) return undefined;
  return { ...frame, outcome: 'choices', claims: third ? [first, second, third] : [first, second], gap };
}

/** Beside what one story leaves open another's claims say nothing. */
function ofTheSame({ briefing }: Gap, near: readonly Scored[]): readonly Scored[] {
  return near.filter(({ claim }) => claim.briefing === briefing);
}

/** What one leaves open another may tell, but not of whom the first alone knows. */
function isToldElsewhere(one: Heard, heard: readonly Heard[]): boolean {
  const mayTell = heard.filter(({ named }) => named === 'said' || one.named !== 'said');
  return mayTell.some((other) => other !== one && other.onRecord >= toldFrom);
}

function exampleOf(wording: string, index: BriefingIndex, toldElsewhere: boolean): Claim | Gap | undefined {
  const subject = index.examples.get(wording);
  if (subject?.kind === 'claim') return index.claims.get(subject.id);
  return subject && !toldElsewhere ? index.gaps.get(subject.id) : undefined;
}

/** An example of several briefings may mean the claim of any. */
function choicesOfExamples(examples: readonly (Claim | Gap)[], frame: Asked): Choices | undefined {
  const claims = examples.flatMap((one) => ('basis' in one ? { claim: one, score: 1 } : []));
  const gap = examples.find((one): one is Gap => !('basis' in one)) ?? null;
  return choicesOf(claims, gap, frame);
}

/** What is asked in the very words of an example is answered by its record. */
function answerWith(record: Claim | Gap, near: readonly Scored[], frame: Asked, related: number): Answer {
  if (!('basis' in record))
    return { ...frame, outcome: 'unknown', gap: record, nearest: ofTheSame(record, near).slice(0, offered) };
  const others = near
    .filter(({ claim, score }) => claim !== record && score >= relatedFrom)
    .slice(0, related);
  return { ...frame, outcome: 'answered', claims: [{ claim: record, score: 1 }], related: others };
}
