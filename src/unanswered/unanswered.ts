/** Questions that found no answer, as commands see them. Counted only in servers that have it switched on. */
import type { Unavailable } from '../database/unavailable.ts';
import type { KeptQuestion } from './store.ts';

export interface Unanswered {
  /** Counts a question, if its server has it switched on. Nobody waits for it, and it never fails. */
  count(guild: string, question: string): void;
  switchOn(guild: string): Promise<{ readonly kind: 'on' } | Unavailable>;
  /** Deletes what was counted. `count`: how many questions that were. */
  switchOff(guild: string): Promise<{ readonly kind: 'off'; readonly count: number } | Unavailable>;
  list(guild: string): Promise<UnansweredList | Unavailable>;
}

export interface UnansweredList {
  readonly kind: 'list';
  readonly on: boolean;
  /** Most often asked first. */
  readonly questions: readonly KeptQuestion[];
}
