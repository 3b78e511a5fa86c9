/** What is kept of a question: its words in one spelling, without what may lead to a person. */
import { foldWord } from '../reading/clean.ts';

/** Characters; what is behind is not kept. */
const longest = 200;

/** Discord's mentions, emoji, timestamps and command links, whole or broken off. */
const references = /<(?:[@#:/]|a:|t:|id:)[^>\s]*>?/giu;
const addresses = /[a-z][a-z\d+.-]*:\/\/\S*/giu;
/** E-mail addresses, @names, and names such as somebody#1234. */
const people = /\S*(?:@|\p{L}#\p{N})\S*/gu;
/** Links that are written without https: a name with a point, and what may come behind it. */
const sites = /(?:[\p{Script=Latin}\p{N}_-]+\.)+\p{Script=Latin}{2,}(?:[/?#:]\S*)?/gu;
const internetAddresses = /\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}/gu;
/** Seven figures or more, written together or apart, in whatever script: a telephone number or an id. */
const numbers = /[\p{Nd}〇零一二三四五六七八九](?:[^\p{L}\p{Nd}]{0,3}[\p{Nd}〇零一二三四五六七八九]){6,}/gu;
/** Such as 13,700,000,000: an amount, which leads to nobody. */
const amount = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+$/u;
const words = /(?:[\p{L}\p{M}\p{N}%$€£¥]|(?<=\p{N})[.,](?=\p{N}))+/gu;

/**
 * Words alone, so that nothing in it can be a link, a mention or markdown. Empty: nothing is left to keep.
 * A name that stands in a question as a plain word stays: it cannot be told from the names that a briefing is about.
 */
export function wordingOf(question: string): string {
  // Twice: full-width and invisible characters may hide from the first time what they are.
  const bare = withoutTraces(folded(withoutTraces(question)));
  const plain = [...bare.matchAll(words)].map(([word]) => word).join(' ');
  return [...plain].slice(0, longest).join('').trimEnd();
}

/** Invisible characters, which hide what they stand in. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu;
const apostrophes = /[’'`´]/g;

function folded(text: string): string {
  return foldWord(text.replace(invisible, '').normalize('NFKC')).replace(apostrophes, ' ');
}

function withoutTraces(text: string): string {
  return [references, addresses, people, sites, internetAddresses]
    .reduce((kept, trace) => kept.replace(trace, ' '), text.normalize('NFKC'))
    .replace(numbers, (found) => (amount.test(found) ? found : ' '));
}
