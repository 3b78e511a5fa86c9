/** Finds amounts as people write them: 2bn, ¥2 billion, 2 Md€, 1.9-2.1bn, 20亿元, 几十亿, a few billion, 不到10%, half of. */
import type { Locale } from '../knowledge/locale.ts';
import { listedAt, listedByEnd, phrasesOf } from './lists.ts';
import {
  isOfTime,
  negationBefore,
  type Qualifier,
  qualifierBefore,
  qualifierBehind,
  qualifierWithin,
} from './qualifiers.ts';
import { fractionAt, type Measure, quantityAt } from './quantities.ts';
import { placed, type Time, type TimeFound, timesIn } from './times.ts';
import { type Token, tokensOf, type Written } from './tokens.ts';

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
  const written = { tokens, locale };
  const times = timesIn(written);
  return { amounts: amountsIn(written, times, most), times: placed(times.slice(0, most), tokens) };
}

function amountsIn(text: Written, times: readonly TimeFound[], most: number): readonly Amount[] {
  const dated = new Set(times.flatMap(({ from, to }) => text.tokens.slice(from, to)));
  const qualifiers = listedByEnd(text, 'qualifiers-before');
  const negations = listedByEnd(text, 'telling.negation');
  const found: Amount[] = [];
  for (let at = 0; at < text.tokens.length && found.length < most; ) {
    const first = text.tokens[at];
    const one = first && !dated.has(first) ? (fractionAt(text, at) ?? quantityAt(text, at)) : undefined;
    const last = one && text.tokens[one.to - 1];
    if (!first || !last) {
      at++;
      continue;
    }
    const { to, noun, ...measure } = one;
    const near = qualifierBefore(text, at, qualifiers);
    const ahead = near && isOfTime(text, near.from, measure.unit) ? undefined : near;
    found.push({
      ...measure,
      qualifier: ahead?.qualifier ?? qualifierBehind(text, to) ?? qualifierWithin(text, at, to) ?? null,
      negated: negationBefore(text, ahead?.from ?? at, negations),
      noun: nounBehind(text, noun),
      start: first.start,
      end: last.end,
    });
    at = to;
  }
  return found;
}

function nounBehind(text: Written, to: number): readonly string[] {
  let at = to;
  while (at < to + nounLength) {
    const link = listedAt(text, 'amount-links.noun', at);
    if (!link) break;
    at = link.to;
  }
  const words = text.tokens.slice(at, at + nounLength);
  const isEnd = ({ kind, text }: Token) => kind === 'digits' || (kind === 'mark' && !/^[-']$/.test(text));
  const end = words.findIndex(isEnd);
  return words.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
}
