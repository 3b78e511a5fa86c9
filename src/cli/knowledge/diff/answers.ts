/** Which questions are answered differently by two states of the knowledge. */

import { z } from 'zod';
import { type Answer, claimsOf } from '../../../answer/answer.ts';
import { createExaminers } from '../../../answer/answerer.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { type Locale, localeOf, locales } from '../../../knowledge/locale.ts';

export interface Asked {
  readonly question: string;
  readonly locale: Locale;
  readonly topic?: string | undefined;
  /** Claim ids that answer it; empty: the article does not say. Undefined: nobody has said what is right. */
  readonly accept?: readonly string[] | undefined;
}

export interface ChangedAnswer extends Asked {
  readonly before: Answer;
  readonly after: Answer;
}

export interface Accuracy {
  readonly asked: number;
  readonly before: number;
  readonly after: number;
}

export interface AnswerChanges {
  readonly asked: number;
  readonly changed: readonly ChangedAnswer[];
  /** Over the questions of which it is known what is right. */
  readonly accuracy: Accuracy;
}

const lineSchema = z.object({
  q: z.string(),
  accept: z.array(z.string()),
  locale: z.string(),
  topic: z.string().optional(),
});

/** Questions with their right answers: JSON lines of `{"q", "accept", "locale", "topic"}`. */
export function questionsFrom(lines: string): readonly Asked[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { q, accept, locale, topic } = lineSchema.parse(JSON.parse(line));
      return { question: q, accept, locale: localeOf(locale), topic };
    });
}

/** All example questions, those that are gone as well, each once. */
export function examplesOf(...states: readonly Knowledge[]): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { claims, gaps } of states.flatMap((state) => state.briefings)) {
    for (const { questions } of [...claims, ...gaps]) {
      for (const locale of locales) {
        for (const question of questions[locale]) found.set(`${locale} ${question}`, { question, locale });
      }
    }
  }
  return [...found.values()];
}

export function compareAnswers(
  before: Knowledge,
  after: Knowledge,
  questions: readonly Asked[],
): AnswerChanges {
  const [earlier, later] = createExaminers(before, after).map((answerer) =>
    questions.map((one) => answerer.ask(one.question, one)),
  );
  const changed: ChangedAnswer[] = [];
  const right = { asked: 0, before: 0, after: 0 };
  for (const [place, asked] of questions.entries()) {
    const [was, is] = [earlier?.[place], later?.[place]];
    if (!was || !is) continue;
    if (signature(was) !== signature(is)) changed.push({ ...asked, before: was, after: is });
    if (!asked.accept) continue;
    right.asked++;
    if (isRight(was, asked.accept)) right.before++;
    if (isRight(is, asked.accept)) right.after++;
  }
  return { asked: questions.length, changed, accuracy: right };
}

/** What an answer comes to, whatever its wording and scores. */
function signature(answer: Answer): string {
  if (answer.outcome === 'unknown') return `unknown ${answer.gap?.id ?? ''}`;
  return [answer.outcome, ...claimsOf(answer).map((claim) => `${claim.briefing}/${claim.id}`)].join(' ');
}

/** Whether the first claim is one of those that answer; with none of those, whether it is left open. */
export function isRight(answer: Answer, accept: readonly string[]): boolean {
  const [first] = claimsOf(answer);
  return first ? accept.includes(first.id) : accept.length === 0;
}
