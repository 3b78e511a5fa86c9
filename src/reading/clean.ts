/** One spelling for all ways to write the same letters, and only what a reader sees of a chat message. */
import { Converter } from 'opencc-js/t2cn';
import { shownText } from './markdown.ts';
import { remembered } from './remembered.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Zero-width and direction marks, soft hyphens, variation selectors: invisible, so nobody means them. */
const invisible = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5/gu;
/** An address ends where the characters end that may stand in one: Chinese text behind a link is no part of it, but a name of its host may be Chinese. */
const address =
  /(?:https?:\/\/|(?<![\w.])www\.)(?:[\p{L}\p{N}-]{1,63}\.){0,20}[\w\-.~:/?#[\]@!$&'()*+,;=%]+/giu;
/** Discord's mentions, custom emoji and timestamps. */
const mention = /<(?:[@#][!&]?|a?:\w+:|t:|\/)[^>\s]*>/g;

/** A link with words of its own: the words are read. */
const maskedLink = /\[([^[\]\n]{1,200})\]\(<?https?:[^\s)]{1,2000}\)/g;

/** Letters and points that all of that leaves as they are: most texts hold nothing else. */
const plain = /^[a-zA-Z0-9À-ÖØ-öø-ÿ\u4e00-\u9fff ,.?!'’"«»%€$-]*$/;

/**
 * What a reader sees, in plain characters: no links, mentions or marks of markdown, nothing struck out or quoted,
 * nothing invisible; compatibility characters (full-width forms) become plain ones.
 */
export function cleanText(text: string): string {
  if (plain.test(text) && !text.includes('www.')) return text;
  const seen = text
    .replace(invisible, '')
    .replace(maskedLink, '$1 ')
    .replace(address, ' ')
    .replace(mention, ' ');
  return shownText(seen).normalize('NFKC');
}

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

const foldOther = remembered(foldAnew);

/** A word as it is compared: lower case, no accents on Latin letters, simplified Han characters. */
export function foldWord(word: string): string {
  return /^[a-z0-9]*$/.test(word) ? word : foldOther(word);
}

function foldAnew(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[œæß]/g, (found) => ligatures[found] ?? found)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return /\p{Script=Han}/u.test(plain) ? toSimplified(plain) : plain;
}
