/**
 * A message before it is fitted to Discord's limits: what belongs together, and what may go first.
 * A unit is shown whole or not at all, so a claim cannot come apart from its attribution, place and denials.
 */
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Locale } from '../knowledge/locale.ts';

export interface Draft {
  readonly locale: Locale;
  readonly units: readonly Unit[];
  /** Lines at the end of the content; left out where they do not fit, last first. */
  readonly trail: readonly string[];
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
}

export interface Unit {
  /** Its part of the content; empty for none. */
  readonly lead: string;
  /** Its embed. */
  readonly card: Card | null;
}

export interface Card {
  /** Plain text: Discord renders no markdown here. */
  readonly title: string;
  readonly disputed: boolean;
  readonly sections: readonly Section[];
  /** Plain text. */
  readonly footer: string;
}

/** A heading with lines under it: one field of an embed, or several where it is long. */
export interface Section {
  /** Plain text: Discord renders no markdown in the name of a field. */
  readonly heading: string;
  readonly groups: readonly Group[];
  /** 0: never cut. Otherwise the section with the highest rank loses its last line first. */
  readonly rank: number;
  /** What stands for lines that were cut; null: nothing does. */
  readonly more: ((cut: number) => string) | null;
  /** Lose all lines at once: half a topic reads as though it were the whole. */
  readonly whole?: boolean;
  /** How many lines were cut so far; set while fitting. */
  readonly cut?: number;
}

/** Lines under a head that belongs to each of them, such as who says so and who denies it. */
export interface Group {
  /** Repeated wherever the lines go on in another field; null: none. */
  readonly head: string | null;
  readonly lines: readonly string[];
}

/** A section that is never cut. */
export function required(heading: string, ...lines: readonly string[]): Section {
  return { heading, groups: [{ head: null, lines }], rank: 0, more: null };
}

/** A section whose lines go, last first, when the message is too long. */
export function optional(rank: number, heading: string, lines: readonly string[]): Section {
  return { heading, groups: lines.length > 0 ? [{ head: null, lines }] : [], rank, more: null };
}
