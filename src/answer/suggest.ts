/** Completion: example questions and claims that fit what was typed so far. */
import Fuse from 'fuse.js';
import type { Claim, Knowledge } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import type { Answerer, Suggestion } from './answer.ts';
import { normalise } from './text.ts';

interface Entry extends Suggestion {
  readonly plain: string;
}

/** Suggestions are looked up among at most this many texts a language: completion has to keep up with typing. */
const mostSearched = 5000;

export function buildSuggestions(knowledge: Knowledge): Answerer['suggest'] {
  const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  const byLocale = new Map<Locale, { entries: readonly Entry[]; fuse?: Fuse<Entry> }>(
    locales.map((locale) => [locale, { entries: entriesOf(claims, locale) }]),
  );

  return (typed, { locale, topic, limit }) => {
    const found = byLocale.get(locale);
    if (!found) return [];
    const allowed = topic === undefined ? undefined : topics.find((one) => one.id === topic)?.claims;
    const fits = (entry: Entry) => !allowed || allowed.some((claim) => claim === entry.claim);
    const plain = normalise(typed).trim();
    if (plain === '') return starters(found.entries.filter(fits)).slice(0, limit);
    found.fuse ??= new Fuse(found.entries.slice(0, mostSearched), {
      keys: ['plain'],
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.4,
      useTokenSearch: true,
    });
    const begun = found.entries.filter((entry) => entry.plain.startsWith(plain));
    const matched = found.fuse.search(plain).map((result) => result.item);
    return distinct([...begun, ...matched].filter(fits)).slice(0, limit);
  };
}

function entriesOf(claims: readonly Claim[], locale: Locale): Entry[] {
  return claims.flatMap((claim) =>
    claim.questions[locale].map((text) => ({ text, claim, plain: normalise(text).trim() })),
  );
}

/** The first question of every claim, before the second of any. */
function starters(entries: readonly Entry[]): Entry[] {
  const position = new Map<Claim, number>();
  const placed = entries.map((entry) => {
    const place = position.get(entry.claim) ?? 0;
    position.set(entry.claim, place + 1);
    return { entry, place };
  });
  return placed.sort((one, other) => one.place - other.place).map((one) => one.entry);
}

function distinct(entries: readonly Entry[]): Suggestion[] {
  return [...new Map(entries.map((entry) => [entry.text, entry])).values()].map(({ text, claim }) => ({
    text,
    claim,
  }));
}
