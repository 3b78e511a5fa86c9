/** The name of a language, as the reader's language calls it. */
import type { Locale } from '../knowledge/locale.ts';

/** `tag` is BCP 47; one that Intl does not know is shown as it is. */
export function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
