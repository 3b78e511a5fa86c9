/**
 * Text on its way into Discord's markdown, and back out of it.
 *
 * Every marker gets a backslash, which Discord takes away again before any character that is no letter, digit or
 * space. discord.js' `escapeMarkdown` is not enough here: it leaves alone what stands in a link or behind `<a:`.
 */

import type { Locale } from '../knowledge/locale.ts';

/** Invisible: controls, format characters (zero-width, bidi), lone surrogates, and letters that show as nothing. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|\u034f|[\u115f\u1160\u3164\uffa0\u2800]/gu;
const markers = /[\\`*_~|<>[\]#@]/g;
/** Where an address would become a link, an invitation a card, or a name between colons an emoji. */
const links = /:(?=\/\/)|:(?=[\w+-]+:)|\.(?=gg\/)|(?<=discord(?:app)?)\.(?=com\/)/gi;
/** At the start of a line these would make a list of it. */
const listMarker = /^(\d*)([-+.)])(?=\s)/;
const linkParts = /[:/.](?=\S)/g;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * One line of visible text, never empty: Discord refuses an empty field. For places that render no markdown.
 * Unbreakable spaces stay: French has them inside « » and before high punctuation.
 */
export function visible(text: string): string {
  const line = text
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(invisible, '')
    .trim();
  return line === '' ? '—' : line;
}

/** A text of the knowledge, shown as it is written: nothing in it is a link, a mention or formatting. */
export function escapeText(text: string): string {
  return visible(text).replace(markers, '\\$&').replace(links, '\\$&').replace(listMarker, '$1\\$2');
}

/** A text that a user typed: also shortened to `limit` characters, and no link or invitation in it stays one. */
export function escapeUserText(text: string, limit: number): string {
  return shorten(visible(text), limit).replace(markers, '\\$&').replace(linkParts, '\\$&');
}

/** At most `limit` UTF-16 units, cut between graphemes, with an ellipsis where something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** What a reader sees of a text in Discord's markdown, for places that show plain text. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^-# /gm, '')
    .replace(/(?<!\\)[*`]/g, '')
    .replace(/^( *)- /gm, '$1• ')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** One below the other, but for those that are empty. */
export function joined(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

/** For the start of a line: “the French article” becomes “The French article”. */
export function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
