/** What the answerer says to a question: plain data, claims whole with their denials. */
import type { Briefing, Claim, DerivedFigure, Gap, Topic } from '../knowledge/knowledge.ts';
import type { Locale, Localized } from '../knowledge/locale.ts';

export interface Scored {
  readonly claim: Claim;
  /** 0 to 1: how well the claim fits the question. */
  readonly score: number;
}

export interface Asked {
  readonly question: string;
  /** The language to answer in: that of the question where it is plain, else the asker's. */
  readonly locale: Locale;
  /** Whether a yes or a no was asked for. */
  readonly asksYesNo: boolean;
}

export interface Answered extends Asked {
  readonly outcome: 'answered';
  /** Best first. More than one: the question asked for several things, and each is an answer to one of them. */
  readonly claims: readonly [Scored, ...Scored[]];
  /** Other claims that come close, best first. */
  readonly related: readonly Scored[];
  /** What is worked out from the only claim, where the question asks for that. */
  readonly workedOut?: DerivedFigure | undefined;
}

export interface Choices extends Asked {
  readonly outcome: 'choices';
  /** Not sure: the nearest two or three, to choose from. */
  readonly claims: readonly [Scored, Scored] | readonly [Scored, Scored, Scored];
  /** A recorded gap that may be meant as well. */
  readonly gap: Gap | null;
}

export interface Unknown extends Asked {
  readonly outcome: 'unknown';
  /** The recorded gap that the question falls into, if any. */
  readonly gap: Gap | null;
  /** The withdrawn claim that is asked for. */
  readonly withdrawn?: Claim;
  /** The nearest claims, at most three, clearly shown as that. May be empty. */
  readonly nearest: readonly Scored[];
}

/** What every briefing is asked, whatever it is about. `language`: in one that Dossier does not read. */
export const generalQuestions = [
  'about',
  'truth',
  'speaker',
  'who',
  'source',
  'date',
  'link',
  'changes',
  'gaps',
  'help',
  'hello',
  'thanks',
  'bye',
  'language',
] as const;
export type GeneralQuestion = (typeof generalQuestions)[number];

export interface General extends Omit<Asked, 'asksYesNo'> {
  readonly outcome: 'general';
  readonly asks: GeneralQuestion;
  /** The briefing that is asked about; null: all of them, or none. */
  readonly briefing: Briefing | null;
  /** Claims that answer it, best first. May be empty. */
  readonly claims: readonly Claim[];
  /** Who is asked for: whose words, where none are on record, or who it is. */
  readonly party: Localized | null;
}

export type Answer = Answered | Choices | Unknown | General;

export interface AskOptions {
  readonly locale: Locale;
  /** Its claims answer; one from elsewhere only where it fits far better than any of them. */
  readonly topic?: Topic | undefined;
}

/** From a question to an answer. Built once a reload; pure. */
export interface Answerer {
  ask(question: string, options: AskOptions): Answer;
  /** Example questions of claims and gaps that fit what was typed so far, best first; with nothing typed, good starters. */
  suggest(typed: string, options: AskOptions & { readonly limit: number }): readonly Suggestion[];
  /** What a text speaks of, whatever its language, and how much each weighs: texts that are alike share it. */
  concepts(text: string, locale: Locale): ReadonlyMap<string, number>;
}

export interface Suggestion {
  /** An example question of the target, as its briefing writes it. */
  readonly text: string;
  readonly target: Claim | Gap;
}
