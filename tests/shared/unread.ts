/** Languages that are not read, whichever are: tests that need one hold when another is added. */
import { languageOfTag, locales } from '../../src/knowledge/locale.ts';
import { everyday } from '../../src/language/unread.ts';

/** Klingon: a tag that nobody writes briefings in. */
export const noLocale = 'tlh';

export function isUnread(tag: string): boolean {
  return !locales.some((locale) => languageOfTag(locale) === tag);
}

/** One that is told by name, and words of it. */
export function unreadLanguage(): { readonly tag: string; readonly words: string } {
  const [tag = '', words = ''] = Object.entries(everyday).find(([one]) => isUnread(one)) ?? [];
  return { tag, words };
}
