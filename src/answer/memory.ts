/** What is asked again in the same words is answered from memory: a channel that speaks of a story asks alike. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Answer, Answerer } from './answer.ts';

/**
 * The same answerer. Its answers are kept under a digest of what was asked, for as long as the answerer is, so one
 * knowledge long; the questions are not. `most`: so many, since whoever types at random must not fill the memory.
 */
export function withMemory(answerer: Answerer, most = 1_000): Answerer {
  const known = new Map<string, Answer>();
  // Nobody can try out whether a question was asked.
  const secret = randomBytes(16);
  return {
    ...answerer,
    ask(question, options) {
      const { locale, topic } = options;
      const asked = JSON.stringify([locale, topic?.briefing, topic?.id, question]);
      const key = createHmac('sha256', secret).update(asked).digest('base64');
      const earlier = known.get(key);
      if (earlier) return { ...earlier, question };
      const answer = answerer.ask(question, options);
      if (known.size >= most) known.clear();
      known.set(key, { ...answer, question: '' });
      return answer;
    },
  };
}
