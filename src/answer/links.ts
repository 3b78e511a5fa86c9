/** Links in what people paste: the address of a source stands for its briefing; all others mean nothing. */
import type { Briefing, Knowledge } from '../knowledge/knowledge.ts';

const link = /https?:\/\/[^\s<>]+/gi;

/** The briefing whose source has an address that stands in the text. */
export function briefingLinked(text: string, knowledge: Knowledge): Briefing | undefined {
  const addresses = new Set([...text.matchAll(link)].map(([found]) => plainAddress(found)));
  if (addresses.size === 0) return undefined;
  return knowledge.briefings.find((briefing) =>
    briefing.sources.some(({ url }) => url !== 'unknown' && addresses.has(plainAddress(url))),
  );
}

/** What differs between two copies of an address that lead to the same page. */
function plainAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/[).,;:!?'"»”]+$/, '')
    .replace(/\/+$/, '');
}
