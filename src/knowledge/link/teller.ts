/** Makes whole for the readers of all languages what a briefing tells in some. */

import type { Status } from '../knowledge.ts';
import { type Locale, type Localized, type LocalizedList, locales } from '../locale.ts';
import type { StatusRecord, Texts } from '../schema.ts';

export interface Teller {
  text(texts: Texts): Localized;
  optional(texts: Texts | undefined): Localized | undefined;
  lists(lists: Partial<Record<Locale, readonly string[] | undefined>>): LocalizedList;
}

export function tellerFor(languages: readonly Locale[]): Teller {
  const text = (texts: Texts): Localized => {
    const first = languages.map((language) => texts[language]).find(Boolean) ?? '';
    return forEach((locale) => texts[locale] || first);
  };
  return {
    text,
    optional: (texts) => texts && text(texts),
    lists: (lists) => forEach((locale) => lists[locale] ?? []),
  };
}

function forEach<T>(value: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
}

export function linkStatus(status: StatusRecord, telling: Teller): Status {
  return status.state === 'published' ? status : { ...status, reason: telling.text(status.reason) };
}

/** A key without a value is no key: two states of a record are compared key by key. */
export function withoutMissing<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
