/** Names of currencies as Unicode has them in a language: forints, Hungarian forints, 匈牙利福林. */
import { type Locale, madeOnce } from '../../knowledge/locale.ts';
import { languageOf } from '../../language/index.ts';
import { cleanText } from '../../reading/clean.ts';
import { listedAt } from '../../reading/lists.ts';
import { addPhrase, findPhrases, noPhrases } from '../../reading/phrases.ts';
import { tokensOf } from '../../reading/tokens.ts';

export interface CurrencyName {
  /** Its code; undefined: several have that name, as dollars do. */
  readonly currency: string | undefined;
  /** As it is written. */
  readonly written: string;
}

/** Names are two or three words long, and few stand between a number and its currency. */
const farthest = 12;

/** What begins a text, or stands behind a word that links it to the number before: "de tugriks", " zlotys". */
export function currencyNamedAt(text: string, locale: Locale): CurrencyName | undefined {
  const tokens = tokensOf(text).slice(0, farthest);
  const from = listedAt({ tokens, locale }, 'amount-links.currency', 0)?.to ?? 0;
  const stems = tokens.slice(from).map((token) => token.text);
  const found = findPhrases(namesIn(locale), stems).filter((one) => one.from === 0);
  const [first, second] = found;
  const [begin, end] = [tokens[from]?.start, tokens[from + (first?.to ?? 0) - 1]?.end];
  if (!first || begin === undefined) return undefined;
  return { currency: second ? undefined : first.id, written: text.slice(begin, end) };
}

const namesIn = madeOnce((locale: Locale) => {
  const phrases = noPhrases();
  const add = (name: string, code: string) =>
    addPhrase(
      phrases,
      tokensOf(cleanText(name)).map((token) => token.text),
      code,
    );
  const all = Intl.supportedValuesOf('currency').flatMap((currency) => {
    const options = { style: 'currency', currency, currencyDisplay: 'name' } as const;
    const format = new Intl.NumberFormat(locale, options);
    const names = [1, 2].map(
      (amount) => format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? currency,
    );
    // Those of the past have their years behind them.
    return names.filter((name) => !/\d/.test(name)).map((name) => ({ currency, name }));
  });
  const nouns = new Set(all.map(({ currency, name }) => nounOf(name, currency, locale) ?? name));
  for (const { currency, name } of all) {
    add(name, currency);
    for (const noun of nouns) if (isNounOf(name, noun, locale)) add(noun, currency);
  }
  return phrases;
});

function isNounOf(name: string, noun: string, locale: Locale): boolean {
  if (languageOf(locale).withoutSpaces) return name.endsWith(noun);
  return name.split(' ').includes(noun);
}

/** Without the country: forints of "Hungarian forints" and "forints hongrois". What several countries share has no noun of its own. */
function nounOf(name: string, code: string, locale: Locale): string | undefined {
  if (code.startsWith('X')) return undefined;
  const { withoutSpaces, lists } = languageOf(locale);
  if (withoutSpaces) {
    const country = new Intl.DisplayNames(locale, { type: 'region' }).of(code.slice(0, 2)) ?? '';
    const rest = name.startsWith(country) ? name.slice(country.length) : '';
    // A single character is a part of many words.
    return rest.length > 1 ? rest : undefined;
  }
  const passed = lists('amount-links').get('noun') ?? [];
  const words = name
    .split(' ')
    .filter((word) => !passed.some((one) => word.startsWith(one.replace(/s$/, ''))));
  return words.at(isCountryFirst(locale) ? -1 : 0);
}

/** Whether "dollar" stands behind its country: at the end where names differ less. */
const isCountryFirst = madeOnce((locale: Locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const all = Intl.supportedValuesOf('currency').map((code) =>
    (names.of(code) ?? code).toLowerCase().split(' '),
  );
  const different = (at: number) => new Set(all.map((words) => words.at(at))).size;
  return different(-1) < different(0);
});
