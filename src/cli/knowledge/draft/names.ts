/** What a text seems to name: words with a capital letter, or in quotation marks, that stand in it more than once. */
import { idFrom } from '../../../knowledge/remedies.ts';
import { bareWords } from '../../../knowledge/texts.ts';

export interface FoundName {
  readonly id: string;
  readonly name: string;
}

const capitalised = /\p{Lu}[\p{L}\p{N}&-]*(?: (?:(?:of|de|du|des|d'|the) )?\p{Lu}[\p{L}\p{N}&-]*)*/gu;
const quoted = /[“«‘《「](\s*[^”»’》」]{2,30}?\s*)[”»’》」]/gu;
const sentenceStart = /(?:^|[.!?…:]["”»')\]]*\s+|\n)["“«'(]*$/u;

/** The most frequent first. */
export function namesIn(text: string): readonly FoundName[] {
  const found = new Map<string, number>();
  const add = (name: string) => found.set(name, (found.get(name) ?? 0) + 1);
  for (const match of text.matchAll(capitalised)) {
    const name = sentenceStart.test(text.slice(0, match.index)) ? withoutFirst(match[0], text) : match[0];
    if (name.length > 1) add(name);
  }
  for (const [, inside = ''] of text.matchAll(quoted)) {
    if (inside.trim().split(/\s+/).length <= 4) add(inside.trim());
  }
  const ids = new Set<string>();
  return [...found]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([name], index) => ({ id: idFrom(name) || `name-${index + 1}`, name }))
    .filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** The first word of a sentence has a capital letter anyway: it is part of a name where it is never written without. */
function withoutFirst(name: string, text: string): string {
  const [first = '', ...rest] = name.split(' ');
  const words = ` ${bareWords(text)} `;
  const isCommon = new RegExp(`(?<![\\p{L}])${first.toLowerCase()}(?![\\p{L}])`, 'u').test(text);
  const isRepeated = words.split(` ${first.toLowerCase()} `).length > 2;
  return !isCommon && (rest.length > 0 || isRepeated) ? name : rest.join(' ');
}
