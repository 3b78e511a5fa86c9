/** Completion: example questions of claims and gaps that fit what was typed so far. */
import type { Claim, Gap, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { AskOptions, Suggestion } from './answer.ts';
import { briefingLinked } from './links.ts';
import { normalise, unitsOf } from './text.ts';

interface Entry extends Suggestion {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

interface Texts {
  readonly entries: readonly Entry[];
  /** For each word the entries that hold it. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
  /** In the order of the alphabet, so that words with the same beginning stand together. */
  readonly words: readonly string[];
}

/** What somebody types in the command: `closest` are the claims that would answer it, best first. */
export type Suggest = (
  typed: string,
  options: AskOptions & { readonly limit: number },
  closest: () => readonly Claim[],
) => readonly Suggestion[];

/** How many words a beginning may stand for; one or two letters stand for too many to tell anything. */
const mostCompletions = 50;
/** How many entries are compared: those that hold the rarest words. */
const mostCompared = 500;
/** Of the questions of a record: a list of suggestions is short, and those first written are the plainest. */
const mostOffered = 3;
/** Against the share of the typed words that an entry holds, 0 to 1. */
const forBeginning = 1;
const forRun = 0.3;
const forClosestClaim = 1;

export function buildSuggestions(knowledge: Knowledge): Suggest {
  const built = new Map<Locale, Texts>();
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);

  return (typed, { locale, topic, limit }, closest) => {
    const texts = built.get(locale) ?? textsOf(knowledge, locale);
    built.set(locale, texts);
    const allowed = topic === undefined ? undefined : topics.find((one) => one.id === topic)?.claims;
    const linked = briefingLinked(typed, knowledge);
    const fits = ({ target }: Entry) =>
      (!allowed || allowed.some((claim) => claim === target)) && (!linked || target.briefing === linked.id);
    const plain = normalise(typed).trim();
    if (plain === '') return distinct(starters(texts.entries.filter(fits)), limit);
    const claims = closest();
    const scored = [...compared(plain, texts)]
      .filter(([entry]) => fits(entry))
      .map(([entry, found]) => ({ entry, score: found + bonus(entry, plain, claims) }))
      .sort((one, other) => other.score - one.score)
      .map(({ entry }) => entry);
    const ofClaims = claims.flatMap((claim) => texts.entries.filter((entry) => entry.target === claim));
    return distinct([...scored, ...starters(ofClaims.filter(fits))], limit);
  };
}

function textsOf(knowledge: Knowledge, locale: Locale): Texts {
  const entries = knowledge.briefings
    .flatMap((briefing): readonly (Claim | Gap)[] => [...briefing.claims, ...briefing.gaps])
    .flatMap((target) => target.questions[locale].slice(0, mostOffered).map((text) => entryOf(text, target)));
  const holding = new Map<string, number[]>();
  for (const [position, { words }] of entries.entries()) {
    for (const word of words) {
      const list = holding.get(word);
      if (list) list.push(position);
      else holding.set(word, [position]);
    }
  }
  return { entries, holding, words: [...holding.keys()].sort() };
}

function entryOf(text: string, target: Claim | Gap): Entry {
  const words = new Set(unitsOf(text).map((unit) => unit.text));
  return { text, target, plain: normalise(text).trim(), words };
}

/** The entries that hold some of what was typed, each with the share of it, 0 to 1; rare words count more. */
function compared(plain: string, texts: Texts): ReadonlyMap<Entry, number> {
  const typed = [...new Set(unitsOf(plain).map((unit) => unit.text))];
  const found = typed
    .map((word, position) => {
      const forms = position === typed.length - 1 ? begunBy(word, texts.words) : [word];
      const held = new Set(forms.flatMap((form) => texts.holding.get(form) ?? []));
      return { held, weight: Math.log(1 + texts.entries.length / (1 + held.size)) };
    })
    .sort((one, other) => one.held.size - other.held.size);
  const all = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const scores = new Map<Entry, number>();
  for (const { held, weight } of found) {
    for (const position of held) {
      const entry = texts.entries[position];
      if (!entry || (scores.size >= mostCompared && !scores.has(entry))) continue;
      scores.set(entry, (scores.get(entry) ?? 0) + weight / all);
    }
  }
  return scores;
}

/** The word itself and the known words that begin with it. */
function begunBy(beginning: string, words: readonly string[]): readonly string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < words.length && found.length < mostCompletions; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith(beginning)) break;
    found.push(word);
  }
  return found;
}

function bonus(entry: Entry, plain: string, claims: readonly Claim[]): number {
  const beginning = entry.plain.startsWith(plain) ? forBeginning : 0;
  const run = entry.plain.includes(plain) ? forRun : 0;
  const place = claims.findIndex(
    ({ id, briefing }) => id === entry.target.id && briefing === entry.target.briefing,
  );
  return beginning + run + (place < 0 ? 0 : forClosestClaim / (1 + place));
}

/** The first question of every claim, before the second of any. */
function starters(entries: readonly Entry[]): readonly Entry[] {
  const asked = new Map<Claim | Gap, number>();
  const placed = entries.map((entry) => {
    const place = asked.get(entry.target) ?? 0;
    asked.set(entry.target, place + 1);
    return { entry, place };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ entry }) => entry);
}

function distinct(entries: readonly Entry[], limit: number): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { text, target } of entries) {
    if (found.size >= limit) break;
    if (!found.has(text)) found.set(text, { text, target });
  }
  return [...found.values()];
}
