/** Which questions are answered differently by two states of the knowledge, and what a new briefing answers. */
import { z } from 'zod';
import type { Answer, Scored } from '../../../answer/answer.ts';
import { createAnswerer } from '../../../answer/answerer.ts';
import { type Claim, type Gap, type Knowledge, keyOf } from '../../../knowledge/knowledge.ts';
import { type Locale, localeOf, locales } from '../../../knowledge/locale.ts';
import { jsonOf } from '../../json.ts';

export interface Asked {
  readonly question: string;
  readonly locale: Locale;
  /** Claim ids that answer it; empty: the article does not say. Undefined: nobody has said what is right. */
  readonly accept?: readonly string[] | undefined;
}

export interface ChangedAnswer extends Asked {
  readonly before: Answer;
  readonly after: Answer;
}

/** How many of the questions of one briefing, of which it is known what is right, are answered so. */
export interface Accuracy {
  /** `null`: questions that no briefing answers. */
  readonly briefing: string | null;
  readonly asked: number;
  readonly before: number;
  readonly after: number;
}

export interface AnswerChanges {
  readonly asked: number;
  /** Those that are right now, or were, before all others; those that ask back with another second choice at the end. */
  readonly changed: readonly ChangedAnswer[];
  readonly accuracy: readonly Accuracy[];
  /** Example questions of briefings that are new. */
  readonly added: readonly (Asked & { readonly answer: Answer })[];
}

const lineSchema = z.object({ q: z.string(), accept: z.array(z.string()), locale: z.string() });

/** Questions with their right answers: JSON lines of `{"q", "accept", "locale"}`. `strange`: numbers of lines that are not. */
export function questionsFrom(text: string): {
  readonly asked: readonly Asked[];
  readonly strange: readonly number[];
} {
  const asked: Asked[] = [];
  const strange: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { data } = lineSchema.safeParse(jsonOf(line));
    if (data) asked.push({ question: data.q, accept: data.accept, locale: localeOf(data.locale) });
    else strange.push(index + 1);
  }
  return { asked, strange };
}

export function compareAnswers(before: Knowledge, after: Knowledge, known: readonly Asked[]): AnswerChanges {
  const isNew = (id: string) => !before.briefings.some((briefing) => briefing.id === id);
  const old = { ...after, briefings: after.briefings.filter(({ id }) => !isNew(id)) };
  const fresh = { ...after, briefings: after.briefings.filter(({ id }) => isNew(id)) };
  const [earlier, later] = [answersOf(before), answersOf(after)];
  const questions = [...examplesOf(before, old), ...known];
  const both = questions.map((one): ChangedAnswer => ({ ...one, before: earlier(one), after: later(one) }));
  return {
    asked: questions.length,
    changed: both
      .filter((one) => signature(one.before) !== signature(one.after))
      .sort((one, other) => weightOf(other) - weightOf(one)),
    accuracy: accuracyOf(both, after),
    added: examplesOf(fresh).map((one) => ({ ...one, answer: later(one) })),
  };
}

function answersOf(knowledge: Knowledge): (asked: Asked) => Answer {
  const answerer = createAnswerer(knowledge);
  return ({ question, locale }) => answerer.ask(question, { locale });
}

/** All example questions, those that are gone as well, each once. */
function examplesOf(...states: readonly Knowledge[]): readonly Asked[] {
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

/** Briefing by briefing: a question belongs to the one that holds a claim which answers it. */
function accuracyOf(answers: readonly ChangedAnswer[], { briefings }: Knowledge): readonly Accuracy[] {
  const known = answers.filter((one) => one.accept !== undefined);
  const briefingOf = ({ accept = [] }: Asked) =>
    briefings.find(({ claims }) => claims.some(({ id }) => accept.includes(id)))?.id ?? null;
  const count = (own: readonly ChangedAnswer[], side: 'before' | 'after') =>
    own.filter((one) => isRight(one[side], one.accept ?? [])).length;
  return [...new Set(known.map(briefingOf))].map((briefing) => {
    const own = known.filter((one) => briefingOf(one) === briefing);
    return { briefing, asked: own.length, before: count(own, 'before'), after: count(own, 'after') };
  });
}

/** What an answer comes to, whatever its wording and scores. */
function signature(answer: Answer): string {
  const claims = [withdrawnIn(answer) ?? [], ...claimsIn(answer)].flat();
  return [answer.outcome, gapIn(answer)?.id ?? '', ...claims.map(keyOf)].join(' ');
}

function weightOf({ accept, before, after }: ChangedAnswer): number {
  if (accept && isRight(before, accept) !== isRight(after, accept)) return 2;
  return before.outcome !== after.outcome || claimsIn(before)[0]?.id !== claimsIn(after)[0]?.id ? 1 : 0;
}

/** Whether the first claim, or the one that is told as withdrawn, is one of those that answer; with none, whether it is left open. */
export function isRight(answer: Answer, accept: readonly string[]): boolean {
  const first = withdrawnIn(answer) ?? claimsIn(answer)[0];
  return first ? accept.includes(first.id) : accept.length === 0;
}

/** The claims that it answers with, or offers to choose from; best first. */
export function claimsIn(answer: Answer): readonly Claim[] {
  if (!('claims' in answer)) return [];
  return answer.claims.map((one: Scored | Claim) => ('claim' in one ? one.claim : one));
}

export function gapIn(answer: Answer): Gap | null {
  return answer.outcome === 'unknown' ? answer.gap : null;
}

export function withdrawnIn(answer: Answer): Claim | undefined {
  return answer.outcome === 'unknown' ? answer.withdrawn : undefined;
}
