/** What the answerer says to a question: plain data, claims whole with their denials. */
import type { Claim, Gap, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';

export interface Scored {
  readonly claim: Claim;
  /** 0 to 1: how well the claim fits the question. */
  readonly score: number;
}

interface Asked {
  readonly question: string;
  /** The language to answer in: that of the question where it is plain, else the asker's. */
  readonly locale: Locale;
}

export interface Answered extends Asked {
  readonly outcome: 'answered';
  /** Best first. More than one: the question asked for several things, and each is an answer to one of them. */
  readonly claims: readonly [Scored, ...Scored[]];
  /** Other claims that come close, best first. */
  readonly related: readonly Scored[];
}

export interface Choices extends Asked {
  readonly outcome: 'choices';
  /** Two or three claims about as good: ask which. */
  readonly claims: readonly [Scored, Scored, ...Scored[]];
}

export interface Unknown extends Asked {
  readonly outcome: 'unknown';
  /** The recorded gap that the question falls into, if any. */
  readonly gap: Gap | null;
  /** Topics that come nearest, clearly shown as that. May be empty. */
  readonly nearest: readonly Topic[];
}

export type Answer = Answered | Choices | Unknown;

export interface AskOptions {
  readonly locale: Locale;
  /** A topic id: its claims answer; one from elsewhere only where it fits far better than any of them. */
  readonly topic?: string | undefined;
}

/** From a question to an answer. Built once a reload; pure. */
export interface Answerer {
  ask(question: string, options: AskOptions): Answer;
  /** Example questions and claims that fit what was typed so far, best first; with nothing typed, good starters. */
  suggest(typed: string, options: AskOptions & { readonly limit: number }): readonly Suggestion[];
  /** What a text speaks of, whatever its language, and how much each weighs: texts that are alike share it. */
  concepts(text: string, locale: Locale): ReadonlyMap<string, number>;
}

export interface Suggestion {
  readonly text: string;
  readonly claim: Claim;
}
