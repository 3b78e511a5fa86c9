/** Dates, lists and names of languages as a locale writes them. What writes them is made once a locale: it is slow to make. */
import { type Locale, madeOnce } from '../knowledge/locale.ts';
import { stringsFor } from './strings/index.ts';

const dates = madeOnce(
  (locale) => new Intl.DateTimeFormat(stringsFor(locale).dates.of, { dateStyle: 'long', timeZone: 'UTC' }),
);
const lists = madeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languages = madeOnce((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** A date `YYYY-MM-DD` as the locale writes it in words. */
export function dateText(date: string, locale: Locale): string {
  return stringsFor(locale).dates.written(dates(locale).format(new Date(date)));
}

/** “ByteDance and Tencent”. */
export function listed(items: readonly string[], locale: Locale): string {
  return lists(locale).format(items);
}

/** The name of a language, as the reader's calls it, without the country. `tag` is BCP 47; one that Intl does not know stays. */
export function languageName(tag: string, locale: Locale): string {
  try {
    const { language, script } = new Intl.Locale(tag);
    return languages(locale).of([language, script].filter(Boolean).join('-')) ?? tag;
  } catch {
    return tag;
  }
}
