/** What stands around a number and turns it: about, at least, less than, +, not. */
import type { Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { phraseAt, type phrasesByEnd, phrasesOf } from './lists.ts';
import type { Token } from './tokens.ts';

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

export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  ends: ReturnType<typeof phrasesByEnd>,
  locale: Locale,
) {
  for (let back = 0; back <= between; back++) {
    const mark = tokens[at - back - 1];
    const byMark = mark && qualifierMarks[mark.text];
    if (byMark) return { qualifier: byMark, from: at - back - 1 };
    const found = ends.get(at - back);
    if (found) return { qualifier: found.id as Qualifier, from: found.from };
    if (!mark || !(mark.text === "'" || phrasesOf('amount-links.filler', locale).next.has(mark.text)))
      return undefined;
  }
  return undefined;
}

export function qualifierBehind(tokens: readonly Token[], to: number, locale: Locale): Qualifier | undefined {
  if (tokens[to]?.text === '+') return 'at-least';
  const phrases = phrasesOf('qualifiers-after', locale);
  const skips = /^[,(，（的]$/.test(tokens[to]?.text ?? '') ? 1 : 0;
  return phraseAt(phrases, tokens, to + skips)?.id as Qualifier | undefined;
}

/** Between a number and its magnitude or unit: 600多万, 40余吨. */
export function qualifierWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  locale: Locale,
): Qualifier | undefined {
  const phrases = phrasesOf('qualifiers-within', locale);
  for (let at = from + 1; at < to; at++) {
    const found = phraseAt(phrases, tokens, at);
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
export function isOfTime(
  tokens: readonly Token[],
  from: number,
  unit: string | null,
  locale: Locale,
): boolean {
  return (
    timeUnits.has(unit) && phraseAt(phrasesOf('amount-links.not-of-time', locale), tokens, from) !== undefined
  );
}

export function negationBefore(
  tokens: readonly Token[],
  at: number,
  ends: ReturnType<typeof phrasesByEnd>,
): boolean {
  for (let back = 0; back <= between; back++) {
    const found = ends.get(at - back);
    // 不 is part of many words; 不是 and 并非 are not.
    if (found && (tokens[found.from]?.kind !== 'han' || found.to - found.from > 1)) return true;
    if (/[.,;:!?，。；：！？]/.test(tokens[at - back - 1]?.text ?? '.')) return false;
  }
  return false;
}
