/** Many questions put to one state of the knowledge, here or in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { Answer } from '../../../answer/answer.ts';
import { createExaminer } from '../../../answer/answerer.ts';
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
  const answerer = createExaminer(knowledge);
  return questions.map((one) => answerer.ask(one.question, one));
}

/** Megabytes for what is soon forgotten: with the few that a thread has by itself it collects all the time. */
const youngGeneration = 192;

/** A thread that asks while this one does something else. */
export interface Thread {
  /** Once. The answers hold copies of the claims. */
  ask(questioning: Questioning): Promise<readonly Answer[]>;
}

/** Loads its code at once; if it is never asked, it does not keep the process from ending. */
export function startThread(): Thread {
  // Run from the sources, as tests are, there is no JavaScript that a thread could start with.
  if (import.meta.url.endsWith('.ts')) return { ask: async (questioning) => askAll(questioning) };
  const worker = new Worker(new URL('./ask-worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  worker.unref();
  return {
    ask: (questioning) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () =>
          reject(new Error('the thread that asks the questions ended without a word')),
        );
        worker.postMessage(questioning);
      }),
  };
}
