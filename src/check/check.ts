/** Holds a chat message against the record: what it speaks of, where it departs, and on what the article is silent. */

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { cleanText } from '../reading/clean.ts';
import { languageOfText } from '../reading/language.ts';
import { wordsOf } from '../reading/words.ts';
import { confirmedDepartures } from './confirmed.ts';
import type { Context, Departing } from './context.ts';
import { figureDepartures } from './figures.ts';
import type { Departure, Finding, Spoken } from './finding.ts';
import { oppositeDepartures } from './opposite.ts';
import { type BriefingRecord, buildRecord } from './record.ts';
import { roleDepartures } from './roles.ts';
import { type Said, saidIn, textOf } from './said.ts';
import { scopeDepartures } from './scope.ts';
import { topicsOf } from './speaks.ts';
import { deniedDepartures } from './told.ts';
import { speaksFrom } from './weights.ts';
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
      const cleaned = cleanText(text.slice(0, longest));
      const spoken = languageOfText(cleaned, wordsOf(cleaned), locale);
      // What is in another language is not guessed at.
      if (!spoken.read) return { text, locale, speaks: [], departs: [], silent: [] };
      const contexts = records.map((record) => contextOf(cleaned, spoken.locale, record));
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

function contextOf(text: string, locale: Locale, record: BriefingRecord): Context {
  const index = record.indexes.get(locale);
  if (!index) return { record, all: [], topics: [] };
  const all = saidIn(text, index, locale);
  const topics = topicsOf(all, record, index).toSorted((one, other) => other.probability - one.probability);
  return { record, all, topics };
}

/** Each sentence speaks of the briefing that it is likeliest meant for. */
function meantAmong(contexts: readonly Context[]): readonly Context[] {
  const best = (context: Context, at: number) =>
    context.topics.find(({ said }) => said === context.all[at])?.probability ?? 0;
  return contexts
    .map((context) => ({
      ...context,
      topics: context.topics.filter(({ said, probability }) => {
        const at = context.all.indexOf(said);
        return probability > 0 && contexts.every((other) => best(other, at) <= best(context, at));
      }),
    }))
    .filter((context) => context.all.some((said) => speaksOfAny(context, said)));
}

/** Of one claim or another: several of one report may be about equally likely. */
function speaksOfAny({ topics }: Context, said: Said): boolean {
  const none = topics.reduce((rest, topic) => rest * (topic.said === said ? 1 - topic.probability : 1), 1);
  return 1 - none >= speaksFrom;
}

/** What it departs from, it speaks of. */
function spokenIn({ topics }: Context, departs: readonly Departure[]): readonly Spoken[] {
  const departed = new Set(departs.map(({ claim }) => claim));
  const sure = topics.filter(
    ({ record, probability }) => probability >= speaksFrom || departed.has(record.claim),
  );
  const claims = [...new Set(sure.map(({ record }) => record.claim))];
  return claims.map((claim) => ({
    claim,
    said: sure.filter(({ record }) => record.claim === claim).map(({ said }) => said.sentence.text.trim()),
  }));
}

function departuresIn(context: Context): readonly Departure[] {
  const confirmed = confirmedDepartures(context);
  const found: readonly Departing[] = [
    ...figureDepartures(context),
    ...roleDepartures(context),
    ...oppositeDepartures(context),
    ...confirmed,
    ...scopeDepartures(context),
    ...timeDepartures(context),
  ];
  // What is said to be confirmed, or turned round, is told as a fact anyway.
  const turned = found.some(({ kind }) => kind === 'roles' || kind === 'confirmed');
  const all = turned ? found : [...found, ...deniedDepartures(context)];
  return all
    .filter(
      (one, at) =>
        all.findIndex(
          (other) =>
            other.kind === one.kind && other.said === one.said && other.stretch.from === one.stretch.from,
        ) === at,
    )
    .map(({ kind, claim, said, stretch, figure, converted }) => ({
      kind,
      claim,
      said: textOf(said, stretch),
      figure: figure ?? null,
      converted: converted ?? null,
    }));
}

/** Sentences with names that speak of no claim, in a message that speaks of some. */
function silencesIn(context: Context): readonly string[] {
  return context.all
    .filter(
      (said) => !context.topics.some((topic) => topic.said === said && topic.probability >= speaksFrom / 2),
    )
    .filter(({ reading }) => reading.meanings.length + reading.names.length >= 2)
    .map(({ sentence }) => sentence.text.trim());
}
