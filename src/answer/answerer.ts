/** From a question to an answer: each briefing reads it by itself, the likeliest of all that they offer answers. */
import { briefingOf, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { languageOfText } from '../reading/language.ts';
import { asksYesNo } from '../reading/whether.ts';
import { wordsOf } from '../reading/words.ts';
import type { Answerer, AskOptions } from './answer.ts';
import { indexBriefing } from './briefing-index.ts';
import { conceptsOf } from './concepts.ts';
import { decide, decideByExample, inUnreadLanguage } from './decide.ts';
import { type Explanation, explain } from './explain.ts';
import { answerLink, generalAnswer } from './general-answer.ts';
import { besideEachOther, compete, type Heard, hearBriefing } from './hear.ts';
import { briefingLinked } from './links.ts';
import { partyAnswer } from './party.ts';
import { severalAnswers } from './several.ts';
import { buildSuggestions } from './suggest.ts';
import { whoAnswer } from './who.ts';
import { wordingIn } from './wording.ts';
import { withWorkedOut } from './worked-out.ts';

/** What stands beyond is not read: nobody asks that long. */
const longestQuestion = 2_000;

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
      const about = options.topic && briefingOf(knowledge, options.topic);
      const answer =
        decideByExample(wordingIn(words), claims, heard, frame) ??
        (spoken.read ? undefined : inUnreadLanguage(heard, frame)) ??
        severalAnswers(heard, claims, frame, (part) => answerer.ask(part, options)) ??
        whoAnswer(heard, frame) ??
        generalAnswer(heard, claims, frame, knowledge, about) ??
        partyAnswer(heard, frame) ??
        (words.length === 0 ? answerLink(question, frame, knowledge) : undefined) ??
        decide(claims, heard, frame);
      return withWorkedOut(answer, heard);
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
