/** What `npm run bench -- fit` fits of several briefings: which of them is asked (`briefingWeights`). */
import { indexBriefing } from '../src/answer/briefing-index.ts';
import type { BriefingEvidence } from '../src/answer/evidence.ts';
import { briefingEvidence, hearBriefing } from '../src/answer/hear.ts';
import { briefingWeights } from '../src/answer/weights.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { cleanText } from '../src/reading/clean.ts';
import { wordsOf } from '../src/reading/words.ts';
import { fitLogit, type Option, type Weighing } from './logit.ts';
import type { Story } from './stories.ts';

/** On the questions that a claim or a gap answers, each heard by the briefings of all stories. */
export function fitBriefings(stories: readonly Story[]): Weighing<keyof BriefingEvidence> {
  const indexes = stories.flatMap(({ knowledge }) => knowledge.briefings.map(indexBriefing));
  const cases = stories.flatMap(({ questions, knowledge: { briefings } }) =>
    questions
      .filter(({ accept, gap }) => accept.length > 0 || gap !== undefined)
      .map(({ q, locale }): readonly Option<keyof BriefingEvidence>[] => {
        const text = cleanText(q);
        const words = wordsOf(text);
        return indexes.flatMap((index) => {
          const heard = hearBriefing(text, words, localeOf(locale), index);
          if (!heard) return [];
          return { evidence: { ...briefingEvidence(heard) }, right: briefings.includes(index.briefing) };
        });
      }),
  );
  return fitLogit(cases, briefingWeights);
}
