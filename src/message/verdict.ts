/** The line that says what is claimed, by whom, and who denies it: it can stand alone in a notification. */
import type { Claim, Denial } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { escapeText } from './markdown.ts';
import { stringsFor } from './strings/index.ts';

/** The claim behind its attribution and denials, which come first so that no cut-off preview can lose them. */
export function verdictLine(claim: Claim, locale: Locale): string {
  return stringsFor(locale).heading(`**${verdictHead(claim, locale)}**`, escapeText(claim.text[locale]));
}

/** “Reported by Caijing, via SCMP; denied by ByteDance (“fausses”)”. */
export function verdictHead(claim: Claim, locale: Locale): string {
  const denials = claim.denials.map((denial) => denialPhrase(denial, locale));
  return stringsFor(locale).join([basisPhrase(claim, locale), ...denials]);
}

/** “denied by ByteDance (“fausses”, that is, “false”)”. */
export function denialPhrase(denial: Denial, locale: Locale): string {
  const { verdict } = stringsFor(locale);
  const by = escapeText(denial.by.publisher[locale]);
  const words = denialWords(denial, locale);
  return verdict.denied(by, words);
}

/** The words of a denial in quotation marks, with their meaning for readers of another language. */
export function denialWords(denial: Denial, locale: Locale): string {
  const { quote, verdict } = stringsFor(locale);
  const words = quote(escapeText(denial.words.text));
  const meaning = denial.words.meaning?.[locale];
  const foreign = denial.words.language.split('-')[0] !== locale.split('-')[0];
  return foreign && meaning ? verdict.meaning(words, quote(escapeText(meaning))) : words;
}

/** Who says so. The last of a chain is the article that was read: it is not named again. */
function basisPhrase(claim: Claim, locale: Locale): string {
  const { verdict } = stringsFor(locale);
  const names = claim.attribution.map((source) => escapeText(source.publisher[locale]));
  const by = names[0] ?? '';
  switch (claim.basis) {
    case 'reported':
      return verdict.reported(by, listed(names.slice(1, -1), locale));
    case 'announced':
      return verdict.announced(by);
    case 'denial':
    case 'response':
      return verdict.denial(by);
    case 'question':
      return verdict.question;
    case 'stated':
      return names.length === 1 ? verdict.stated : verdict.statedBy(by);
  }
}

export function listed(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
