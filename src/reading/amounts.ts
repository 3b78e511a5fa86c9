/** Finds amounts as people write them: 2bn, ¥2 billion, 2 Md€, 1.9-2.1bn, 20亿元, 几十亿, a few billion, 不到10%, half of. */
import type { Locale } from '../knowledge/locale.ts';
import { phraseAt, phrasesByEnd, phrasesOf } from './lists.ts';
import {
  isOfTime,
  negationBefore,
  type Qualifier,
  qualifierBefore,
  qualifierBehind,
  qualifierWithin,
} from './qualifiers.ts';
import { fractionAt, type Measure, quantityAt } from './quantities.ts';
import { placed, type Time, timesIn } from './times.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Amount extends Measure {
  /** null: none was said. */
  readonly qualifier: Qualifier | null;
  /** "Not 20 billion". */
  readonly negated: boolean;
  /** The folded words behind the number: what is counted, or the unit. */
  readonly noun: readonly string[];
  /** In UTF-16 units of the cleaned text, the qualifier before it left out. */
  readonly start: number;
  readonly end: number;
}

const nounLength = 5;

/** Every amount in a cleaned text, in its order. Numbers that belong to dates are none. */
export function amountsOf(text: string, locale: Locale): readonly Amount[] {
  return measuresOf(text, locale).amounts;
}

/** The amounts and the times of a cleaned text, of each the first `most`. */
export function measuresOf(
  text: string,
  locale: Locale,
  most = Number.POSITIVE_INFINITY,
): { readonly amounts: readonly Amount[]; readonly times: readonly Time[] } {
  const currencies = phrasesOf('currencies', 'all');
  const tokens = tokensOf(text, (word) => (currencies.next.get(word)?.ids.length ?? 0) > 0);
  const times = timesIn(tokens, locale);
  const dated = new Set(times.flatMap(({ from, to }) => span(from, to)));
  return {
    amounts: amountsIn(tokens, dated, locale, most),
    times: placed(times.slice(0, most), tokens),
  };
}

function amountsIn(
  tokens: readonly Token[],
  dated: ReadonlySet<number>,
  locale: Locale,
  most: number,
): readonly Amount[] {
  const before = phrasesByEnd(phrasesOf('qualifiers-before', locale), tokens);
  const negations = phrasesByEnd(phrasesOf('telling.negation', locale), tokens);
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length && found.length < most; ) {
    const one = dated.has(at)
      ? undefined
      : (fractionAt(tokens, at, locale) ?? quantityAt(tokens, at, locale));
    if (!one) {
      at++;
      continue;
    }
    const near = qualifierBefore(tokens, at, before, locale);
    const ahead = near && isOfTime(tokens, near.from, one.unit, locale) ? undefined : near;
    const denied = negationBefore(tokens, ahead?.from ?? at, negations);
    const behind = qualifierBehind(tokens, one.to, locale);
    const first = tokens[at];
    const last = tokens[one.to - 1];
    if (first && last)
      found.push({
        readings: one.readings,
        unit: one.unit,
        currency: one.currency,
        indefinite: one.indefinite,
        large: one.large,
        qualifier: ahead?.qualifier ?? behind ?? qualifierWithin(tokens, at, one.to, locale) ?? null,
        negated: denied,
        noun: nounBehind(tokens, one.behind ?? one.to, locale),
        start: first.start,
        end: last.end,
      });
    at = Math.max(one.to, at + 1);
  }
  return found;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function nounBehind(tokens: readonly Token[], to: number, locale: Locale): readonly string[] {
  const links = phrasesOf('amount-links.noun', locale);
  let at = to;
  for (
    let link = phraseAt(links, tokens, at);
    link && at < to + nounLength;
    link = phraseAt(links, tokens, at)
  )
    at = link.to;
  const words = tokens.slice(at, at + nounLength);
  const stop = words.findIndex(
    ({ kind, text }) => kind === 'digits' || (kind === 'mark' && text !== '-' && text !== "'"),
  );
  return words.slice(0, stop < 0 ? undefined : stop).map(({ text }) => text);
}
