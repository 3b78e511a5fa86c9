/** One spelling for matching patterns, with every character in its place, so that what is found can be quoted. */
import { references, toSimplified } from './text.ts';

/**
 * Lower case, full-width forms narrowed, Latin letters without accents, Han characters simplified; links and mentions
 * blanked out. Give it text in NFC: the result then has the same length, and offsets hold for both.
 */
export function fold(text: string): string {
  const visible = text.replace(references, (found) => ' '.repeat(found.length));
  return foldHan([...visible].map(foldCharacter).join(''));
}

/** A character whose folded form has another length stays as it is. */
function foldCharacter(character: string): string {
  if (/[’‘ʼ`´]/.test(character)) return "'";
  const bare = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/u, '$1')
    .normalize('NFC');
  return bare.length === character.length ? bare : character;
}

function foldHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const simplified = toSimplified(text);
  return simplified.length === text.length ? simplified : text;
}
