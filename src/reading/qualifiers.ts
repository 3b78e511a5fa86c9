/** What stands around a number and turns it: about, at least, less than, +, not. */
import type { Figure } from '../knowledge/knowledge.ts';
import { listedAt } from './lists.ts';
import type { Found } from './phrases.ts';
import type { Written } from './tokens.ts';

export type Qualifier = Figure['qualifier'];

const qualifierMarks: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '<': 'less-than',
  '>': 'more-than',
  '≤': 'at-most',
  '≥': 'at-least',
};
/** How many tokens may stand between a qualifier or negation and its amount: "at least the 16bn", "pas moins des 2 Md". */
const between = 2;

/** `ends`: the qualifiers of the text by their ends. */
export function qualifierBefore(
  text: Written,
  at: number,
  ends: ReadonlyMap<number, Found>,
): { readonly qualifier: Qualifier; readonly from: number } | undefined {
  for (let to = at; to >= at - between; to--) {
    const before = text.tokens[to - 1];
    const mark = before && qualifierMarks[before.text];
    if (mark) return { qualifier: mark, from: to - 1 };
    const found = ends.get(to);
    if (found) return { qualifier: found.id as Qualifier, from: found.from };
    if (before?.text !== "'" && !listedAt(text, 'amount-links.filler', to - 1)) return undefined;
  }
  return undefined;
}

export function qualifierBehind(text: Written, to: number): Qualifier | undefined {
  const next = text.tokens[to]?.text ?? '';
  if (next === '+') return 'at-least';
  return listedAt(text, 'qualifiers-after', /^[,(的]$/.test(next) ? to + 1 : to)?.id as Qualifier | undefined;
}

/** In a number, or between it and its magnitude or unit: une vingtaine, 600多万, 40余吨. */
export function qualifierWithin(text: Written, from: number, to: number): Qualifier | undefined {
  for (let at = from; at < to; at++) {
    const found = listedAt(text, 'qualifiers-within', at);
    if (found) return found.id as Qualifier;
  }
  return undefined;
}

const timeUnits: ReadonlySet<string | null> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
]);

/** "Over two years" is how long it takes. */
export function isOfTime(text: Written, from: number, unit: string | null): boolean {
  return timeUnits.has(unit) && listedAt(text, 'amount-links.not-of-time', from) !== undefined;
}

/** `ends`: the negations of the text by their ends. */
export function negationBefore({ tokens }: Written, at: number, ends: ReadonlyMap<number, Found>): boolean {
  for (let to = at; to >= at - between; to--) {
    const found = ends.get(to);
    // 不 is part of many words; 不是 and 并非 are not.
    if (found && (tokens[found.from]?.kind !== 'han' || found.to - found.from > 1)) return true;
    if (/[.,;:!?。]/.test(tokens[to - 1]?.text ?? '.')) return false;
  }
  return false;
}
