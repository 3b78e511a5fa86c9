/** Words, numbers and marks one by one: amounts and times hang on marks that words leave out. */
import type { Locale } from '../knowledge/locale.ts';
import { foldWord } from './clean.ts';

export interface Token {
  /** Folded. */
  readonly text: string;
  readonly kind: 'digits' | 'word' | 'han' | 'mark';
  /** In UTF-16 units of the cleaned text. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** A text by its tokens, and the language that it is read in. */
export interface Written {
  readonly tokens: readonly Token[];
  readonly locale: Locale;
}

/** A number keeps what stands between its digits: 16,000.5 and 20'000. */
const pattern = /\p{Script=Han}|\d+(?:[.,'’]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\S/gu;
/** Currencies that people write against the number: RMB2bn. */
const glued = /^(\p{L}{2,3})(\d.*)$/u;

/** `before`: whether a word may stand against the number that follows it. */
export function tokensOf(text: string, before: (word: string) => boolean = () => false): readonly Token[] {
  let last = 0;
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const spaced = index > last;
    last = index + written.length;
    const [, word = '', rest = ''] = glued.exec(written) ?? [];
    if (rest === '' || !before(word.toLowerCase())) return [tokenOf(written, index, spaced)];
    const from = index + word.length;
    const behind = tokensOf(rest).map((token) => ({
      ...token,
      start: token.start + from,
      end: token.end + from,
    }));
    return [tokenOf(word, index, spaced), ...behind];
  });
}

function tokenOf(written: string, start: number, spaced: boolean): Token {
  const kind = /^\d/.test(written)
    ? 'digits'
    : /^\p{Script=Han}/u.test(written)
      ? 'han'
      : /^[\p{L}\p{M}\p{N}]/u.test(written)
        ? 'word'
        : 'mark';
  const text = kind === 'mark' ? plainMark(written) : kind === 'digits' ? written : foldWord(written);
  return { text, kind, start, end: start + written.length, spaced, capital: /^\p{Lu}/u.test(written) };
}

function plainMark(mark: string): string {
  if (/[–—‐‑−]/.test(mark)) return '-';
  if (/[’‘`´]/.test(mark)) return "'";
  if (/[～∼〜≈]/.test(mark)) return '~';
  return mark === '￥' ? '¥' : mark;
}
