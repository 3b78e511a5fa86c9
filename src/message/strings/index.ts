/**
 * The words for each locale. Add a key to the English file first: the compiler then asks for it in the others.
 * What belongs to one feature stands in a folder of its own, such as `commands/`.
 */
import type { Locale } from '../../knowledge/locale.ts';
import { en, type Strings } from './en.ts';
import { fr } from './fr.ts';
import { zhCN } from './zh-CN.ts';

export type { Strings } from './en.ts';

const byLocale = { en, fr, 'zh-CN': zhCN } satisfies Record<Locale, Strings>;

export function stringsFor(locale: Locale): Strings {
  return byLocale[locale];
}
