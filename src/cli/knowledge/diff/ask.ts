/** Many questions put to one state of the knowledge, here or in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../answer/answer.ts';
import { createAnswerer } from '../../../answer/answerer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Locale } from '../../../knowledge/locale.ts';

export interface Question {
  readonly question: string;
  readonly locale: Locale;
  readonly topic?: string | undefined;
}

/** What a thread is given; it gives back the answers in the order of the questions. */
export interface Questioning {
  readonly knowledge: Knowledge;
  readonly questions: readonly Question[];
}

export function askAll({ knowledge, questions }: Questioning): readonly Answer[] {
  const answerer = createAnswerer(knowledge);
  return questions.map((one) => answerer.ask(one.question, one));
}

/** Megabytes for what is soon forgotten: with the few that a thread has by itself it collects all the time. */
const youngGeneration = 192;

/** The same while this thread does something else. The answers hold copies of the claims. */
export async function askAllApart(questioning: Questioning): Promise<readonly Answer[]> {
  // Run from the sources, as tests are, there is no JavaScript that a thread could start with.
  if (import.meta.url.endsWith('.ts')) return askAll(questioning);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ask-worker.js', import.meta.url), {
      workerData: questioning,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that asks the questions ended without a word')));
  });
}
