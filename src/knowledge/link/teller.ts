/** Makes whole for the readers of all languages what a briefing tells in some. */
import type { Status, Told } from '../knowledge.ts';
import { byLocale, type Locale, type Localized, type LocalizedList } from '../locale.ts';
import type { StatusRecord, Texts } from '../schema.ts';

export type Teller = ReturnType<typeof tellerFor>;

export function tellerFor(languages: readonly Locale[]) {
  const text = (texts: Texts): Localized => {
    const first = languages.map((language) => texts[language]).find(Boolean) ?? '';
    return byLocale((locale) => texts[locale] || first);
  };
  return {
    text,
    optional: (texts: Texts | undefined): Localized | undefined => texts && text(texts),
    lists: (lists: Partial<Record<Locale, readonly string[] | undefined>>): LocalizedList =>
      byLocale((locale) => lists[locale] ?? []),
    /** A record with its texts, which stand under these keys, behind the rest. */
    record<Key extends string, Written extends { readonly [K in Key]?: Texts | undefined }>(
      written: Written,
      ...keys: readonly Key[]
    ): Told<Written, Key> {
      const others = Object.entries(written).filter(([key]) => !keys.some((one) => one === key));
      const told = keys.map((key) => [key, written[key] && text(written[key])]);
      return withoutMissing(Object.fromEntries([...others, ...told])) as Told<Written, Key>;
    },
  };
}

export function linkStatus(status: StatusRecord, telling: Teller): Status {
  return status.state === 'published' ? status : { ...status, reason: telling.text(status.reason) };
}

/** A key without a value is no key: two states of a record are compared key by key. */
export function withoutMissing<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
