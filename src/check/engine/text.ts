/** From what people type to units: Latin words and single Han characters, each with the clause it stands in. */
import { Converter } from 'opencc-js/t2cn';

export interface Unit {
  /** Normalised: a lower-case Latin word or number without accents, or one simplified Han character. */
  readonly text: string;
  readonly script: 'latin' | 'han';
  /** Which clause of the text it stands in, from 0. */
  readonly clause: number;
}

export const toSimplified = Converter({ from: 't', to: 'cn' });

/** Zero-width and direction marks, soft hyphens, variation selectors: invisible, so nobody means them. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu;
/** Links, and Discord's mentions, custom emoji and timestamps. */
export const references = /https?:\/\/\S+|<(?:[@#][!&]?|a?:\w+:|t:)[^>\s]*>/gi;
const clauseBreak = /[.!?;:,…。！？；：，、\n()[\]"«»“”—]/u;
/** Text that needs no more than lower case: nearly every form of the lexicon and most questions in English. */
const plainText = /^[\x20-\x7e\n]*$/;
/** In plain text, what a link or a mention begins with, and apostrophes. */
const needsCare = /[:<'`]/;
/** Common Han characters and nothing else: most Chinese forms. Compatibility characters are not among them. */
const hanText = /^[\u4e00-\u9fff]+$/;
const plainPattern = /[a-z0-9](?:[a-z0-9]|[.,](?=[0-9]))*|[^ ]/g;
const unitPattern = /\p{Script=Han}|[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,](?=\p{N}))*|\n|[^\s]/gu;

/**
 * One spelling for all ways to write the same letters: NFKC (full-width forms), lower case, no accents on Latin
 * letters, simplified Han characters, nothing invisible, no links and no mentions.
 */
export function normalise(text: string): string {
  if (plainText.test(text)) {
    if (!needsCare.test(text)) return text.toLowerCase();
    return text.replace(references, ' ').toLowerCase().replace(/['`]/g, ' ');
  }
  if (hanText.test(text)) return toSimplified(text);
  const plain = text
    .replace(references, ' ')
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’'`´]/g, ' ');
  const unaccented = plain
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return /\p{Script=Han}/u.test(unaccented) ? toSimplified(unaccented) : unaccented;
}

/** The units of a text, in order. Letters and figures of scripts that have no spaces are kept apart. */
export function unitsOf(text: string): readonly Unit[] {
  const normal = normalise(text);
  if (hanText.test(normal)) return [...normal].map((one) => ({ text: one, script: 'han', clause: 0 }));
  const plain = plainText.test(normal);
  const units: Unit[] = [];
  let clause = 0;
  for (const [piece] of normal.matchAll(plain ? plainPattern : unitPattern)) {
    if (/^[a-z0-9]/.test(piece) && plain) units.push({ text: piece, script: 'latin', clause });
    else if (/^\p{Script=Han}$/u.test(piece)) units.push({ text: piece, script: 'han', clause });
    else if (/^[\p{L}\p{N}]/u.test(piece)) {
      for (const [word] of piece.matchAll(/\p{Script=Han}|[^\p{Script=Han}]+/gu)) {
        units.push({ text: word, script: /^\p{Script=Han}$/u.test(word) ? 'han' : 'latin', clause });
      }
    } else if (clauseBreak.test(piece)) clause++;
  }
  return units;
}
