/** How old what is shown is: the article's own date, if it has one, and when a person last checked the file. */
import type { Briefing } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { stringsFor } from './strings/index.ts';

/** Plain text for the foot of an embed. */
export function freshness({ article, updated }: Briefing, locale: Locale): string {
  const published = article.published === 'unknown' ? null : dateText(article.published, locale);
  return stringsFor(locale).freshness(published, dateText(updated, locale));
}

/** A date `YYYY-MM-DD` as the locale writes it in words. */
export function dateText(date: string, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const text = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  // Intl writes “1 janvier”; French wants an ordinal there, and nowhere else.
  return locale === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text;
}
