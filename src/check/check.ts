/** Holds a chat message against the record: what it speaks of, where it departs, and on what the article is silent. */

import type { Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { languageOfText } from '../reading/language.ts';
import { wordsOf } from '../reading/words.ts';
import { confirmedDepartures } from './confirmed.ts';
import { anyOf, type Context, type Rule } from './context.ts';
import { denierDepartures } from './denier.ts';
import { amountDepartures, proportionDepartures } from './figures.ts';
import type { Departure, Finding } from './finding.ts';
import { oppositeDepartures } from './opposite.ts';
import { buildRecord } from './record.ts';
import { transferDepartures } from './roles.ts';
import { isRejected, toldIn } from './said.ts';
import { scopeDepartures } from './scope.ts';
import { saidIn } from './speaks.ts';
import { deniedDepartures } from './told.ts';
import { meantFrom, speaksFrom } from './weights.ts';
import { timeDepartures } from './when.ts';

/** Discord's longest message is 4,000 characters; what is behind is not read. */
const longest = 4000;

export interface Checker {
  /** `locale`: the language of whoever asks, for a message that does not show its own. */
  check(text: string, locale: Locale): Finding;
}

/** Reads the claims once; after that a check costs in proportion to the message. */
export function createChecker(knowledge: Knowledge): Checker {
  const records = buildRecord(knowledge);
  return {
    check(text, locale) {
      // Cleaning makes three characters of ½.
      const cleaned = cleanText(text.slice(0, longest)).slice(0, longest);
      const spoken = languageOfText(cleaned, wordsOf(cleaned), locale);
      // What is in another language is not guessed at.
      if (!spoken.read) return { text, locale, speaks: [], departs: [], silent: [] };
      const told = toldIn(cleaned, spoken.locale);
      const contexts = records.flatMap((record): readonly Context[] => {
        const index = record.indexes.get(spoken.locale);
        return index ? [{ record, all: saidIn(told, record, index) }] : [];
      });
      const meant = meantAmong(contexts);
      const departs = meant.map(departuresIn);
      return {
        text,
        locale: spoken.locale,
        speaks: meant.flatMap((context, at) => spokenIn(context, departs[at] ?? [])),
        departs: departs.flat(),
        silent: meant.flatMap(silencesIn),
      };
    },
  };
}

/** Each sentence speaks of the briefing that it is likeliest meant for. */
function meantAmong(contexts: readonly Context[]): readonly Context[] {
  const best = ({ all }: Context, at: number) => all[at]?.topics[0]?.probability ?? 0;
  return contexts
    .map((context) => ({
      ...context,
      all: context.all.map((said, at) =>
        contexts.every((other) => best(other, at) <= best(context, at))
          ? said
          : { ...said, topics: [], objects: [] },
      ),
    }))
    .filter(({ all }) => all.some(({ topics }) => anyOf(topics) >= meantFrom));
}

/** What it departs from, it speaks of; the surest first. */
function spokenIn({ all }: Context, departs: readonly Departure[]): readonly Claim[] {
  const departed = new Set(departs.map(({ claim }) => claim));
  const spoken = all
    .flatMap(({ topics }) => topics)
    .filter(({ record, probability }) => probability >= speaksFrom || departed.has(record.claim))
    .toSorted((one, other) => other.probability - one.probability);
  return [...new Set(spoken.map(({ record }) => record.claim))];
}

/** These look themselves at what a sentence takes back; the others leave it alone. */
const evenRejected: ReadonlySet<Rule> = new Set([amountDepartures, scopeDepartures]);
const rules: readonly Rule[] = [
  proportionDepartures,
  amountDepartures,
  transferDepartures,
  denierDepartures,
  oppositeDepartures,
  confirmedDepartures,
  scopeDepartures,
  timeDepartures,
];

function departuresIn(context: Context): readonly Departure[] {
  const found = context.all
    .filter(({ asks }) => !asks)
    .flatMap((said) =>
      rules
        .filter((rule) => evenRejected.has(rule) || !isRejected(said))
        .flatMap((rule) => rule(said, context)),
    );
  // What is said to be confirmed, or turned round, is told as a fact anyway.
  const isTurned = found.some(({ kind }) => kind === 'roles' || kind === 'confirmed');
  return isTurned ? found : [...found, ...deniedDepartures(context)];
}

/** Sentences with names that speak of no claim, in a message that speaks of some. */
function silencesIn({ all }: Context): readonly string[] {
  return all
    .filter(({ topics }) => (topics[0]?.probability ?? 0) < speaksFrom / 2)
    .filter(({ reading }) => reading.meanings.length + reading.names.length >= 2)
    .map(({ text }) => text.trim());
}
