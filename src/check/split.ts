/** Cuts a text into sentences, and a sentence into clauses. */
import type { Span } from './reading.ts';

/** A point inside a number or behind an abbreviation ends nothing. */
export const sentenceEnd =
  /[!?。！？;；\n]+|…+(?!\s*[),，])|(?<!(?<!')\b(?:u\.s|u\.k|vs|approx|incl|est|no(?=\. ?\d)|art|st|[a-z]))\.(?!\.*\s*[),])(?=\s|["”»')]|$)/gu;
export const clauseEnd =
  /[,，#:：()（）«»"“”「」『』[\]]|[—–]| - |(?<![\p{L}])(?:but|while|whereas|although|though|however|mais|alors que|tandis que|et non|(?:and|et)(?= (?:you|you're|ur|i|i'm|we|my|your|je|j'|tu|vous|nous|moi|toi)(?![\p{L}])))(?![\p{L}])|但|却|而(?!且)|然而|不过/gu;

/** The parts of `span` between the separators. A comma between digits separates nothing. */
export function split(text: string, span: Span, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(separator)) {
    const at = span.start + match.index;
    if (/[,，]/.test(match[0]) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) continue;
    spans.push({ start, end: at });
    start = at + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  }
  spans.push({ start, end: span.end });
  return spans.filter((one) => text.slice(one.start, one.end).trim() !== '');
}

/** "ByteDance “never” sold any": a word or two between quotation marks is no clause of its own. */
export function withoutScareQuotes(text: string): string {
  return text.replace(scareQuotes, (quoted) => ` ${quoted.slice(1, -1)} `);
}

const scareQuotes =
  /["“«「『] ?(?:[\p{sc=Latin}']{1,14}(?: [\p{sc=Latin}']{1,14})?|\p{sc=Han}{1,4}) ?["”»」』]/gu;
