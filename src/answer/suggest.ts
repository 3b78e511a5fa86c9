/** Completion: example questions of claims and gaps that fit what was typed so far. */
import Fuse from 'fuse.js';
import type { Claim, Gap, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { AskOptions, Suggestion } from './answer.ts';
import { briefingLinked } from './links.ts';
import { wordingOf } from './wording.ts';

/** The first questions of a record are shown to people; those behind them only teach. */
const shownOfEach = 3;
/** Characters that Discord shows of a suggestion. */
const longest = 100;
/** How unlike what was typed a question may be, 0 to 1. */
const mostUnlike = 0.45;
/** Beside the likeness, which is 0 to 1. */
const forBeginning = 1;
const forClosest = 1;

interface Entry extends Suggestion {
  readonly wording: string;
}

interface Entries {
  readonly all: readonly Entry[];
  readonly fuse: Fuse<Entry>;
}

/** What somebody types in the command: `closest` are the claims that would answer it, best first. */
export type Suggest = (
  typed: string,
  options: AskOptions & { readonly limit: number },
  closest: () => readonly (Claim | Gap)[],
) => readonly Suggestion[];

export function buildSuggestions(knowledge: Knowledge): Suggest {
  const built = new Map<Locale, Entries>();
  return (typed, { locale, topic, limit }, closest) => {
    const entries = built.get(locale) ?? entriesOf(knowledge, locale);
    built.set(locale, entries);
    const linked = briefingLinked(typed, knowledge);
    const fits = ({ target }: Entry) =>
      (!topic || topic.claims.some((claim) => claim === target)) &&
      (!linked || target.briefing === linked.id);
    // A single character may stand for eighteen, and the likeness to a long text takes long.
    const wording = wordingOf(typed).slice(0, longest);
    if (wording === '') return distinct(starters(entries.all.filter(fits)), limit);
    const claims = closest();
    const scores = new Map(entries.fuse.search(wording).map(({ item, score = 1 }) => [item, 1 - score]));
    const scored = entries.all
      .filter((entry) => fits(entry) && (scores.has(entry) || claims.some((claim) => claim === entry.target)))
      .map((entry) => ({ entry, score: (scores.get(entry) ?? 0) + bonus(entry, wording, claims) }))
      .sort((one, other) => other.score - one.score);
    return distinct(
      scored.map(({ entry }) => entry),
      limit,
    );
  };
}

function entriesOf({ briefings }: Knowledge, locale: Locale): Entries {
  const all = briefings.flatMap((briefing) => {
    const language = briefing.languages.includes(locale) ? locale : (briefing.languages[0] ?? locale);
    return [...briefing.claims, ...briefing.gaps].flatMap((target) =>
      target.questions[language]
        .slice(0, shownOfEach)
        .filter((text) => text.length <= longest)
        .map((text): Entry => ({ text, target, wording: wordingOf(text) })),
    );
  });
  return {
    all,
    fuse: new Fuse(all, {
      keys: ['wording'],
      includeScore: true,
      ignoreLocation: true,
      threshold: mostUnlike,
    }),
  };
}

function bonus({ wording: own, target }: Entry, wording: string, claims: readonly (Claim | Gap)[]): number {
  const place = claims.indexOf(target);
  return (own.startsWith(wording) ? forBeginning : 0) + (place < 0 ? 0 : forClosest / (1 + place));
}

/** The first question of every record, before the second of any. */
function starters(entries: readonly Entry[]): readonly Entry[] {
  const asked = new Map<Claim | Gap, number>();
  return entries
    .map((entry) => {
      const place = asked.get(entry.target) ?? 0;
      asked.set(entry.target, place + 1);
      return { entry, place };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

function distinct(entries: readonly Entry[], limit: number): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { text, target } of entries) {
    if (found.size >= limit) break;
    if (!found.has(text)) found.set(text, { text, target });
  }
  return [...found.values()];
}
