/** How a chat message stands to the record: plain data, from which a message, a line of text or a line of JSON is made. */
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { departsFrom } from './weights.ts';

/** Where the message leaves the record; what each means stands in docs/machine-forms.md. */
export type DepartureKind = keyof typeof departsFrom;
/** Shared findings hold their places: a new one goes to the end. */
export const departureKinds = Object.keys(departsFrom) as readonly DepartureKind[];

export interface Departure {
  readonly kind: DepartureKind;
  /** The claim that it departs from, with its denials. */
  readonly claim: Claim;
  /** The words of the message. Text of a user: escape it. */
  readonly said: string;
  /** The figure of the record that was compared, where one was. */
  readonly figure: Figure | null;
  /** The amount said, in the currency of `figure` at the article's own rate, where that could be worked out. */
  readonly converted: number | null;
}

export interface Finding {
  readonly text: string;
  readonly locale: Locale;
  /** The claims that it speaks of, the surest first. */
  readonly speaks: readonly Claim[];
  readonly departs: readonly Departure[];
  /** Its sentences of the story that no claim comes near: not checked. */
  readonly silent: readonly string[];
}
