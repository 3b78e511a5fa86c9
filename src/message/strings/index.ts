/**
 * The words for each locale. Add a key to the English file first: the compiler then asks for it in the others.
 * What belongs to one feature stands in a file of its own, such as `commands.ts`.
 */
import type { Locale } from '../../knowledge/locale.ts';
import { en, type Strings } from './en/index.ts';
import { fr } from './fr/index.ts';
import { zhCN } from './zh-CN/index.ts';

export type { Strings } from './en/index.ts';

const byLocale = { en, fr, 'zh-CN': zhCN } satisfies Record<Locale, Strings>;

export function stringsFor(locale: Locale): Strings {
  return byLocale[locale];
}
