/** What the check knows of each claim: read from the claim's own words in the way in which messages are read. */

import type { Briefing, Claim, DerivedFigure, Figure, Knowledge } from '../knowledge/knowledge.ts';
import { locales } from '../knowledge/locale.ts';
import { type LexiconEntry, lexiconOf } from './engine/lexicon-from-names.ts';
import { timesOf } from './engine/time.ts';
import { groupsOf } from './groups.ts';
import { isAct, type Pole, polesOf } from './poles.ts';
import { type Proportion, proportionOf } from './proportion.ts';
import { type Reader, readText, type Sentence } from './reading.ts';
import { type Transfer, transfersOf } from './transfer.ts';
import type { Word } from './vocabulary/vocabulary.ts';

export interface ClaimReading {
  readonly claim: Claim;
  readonly briefing: BriefingReading;
  /** A sentence speaks of the claim when it names one of each line; see `cues` in the schema. */
  readonly cues: readonly (readonly string[])[];
  readonly figures: readonly Figure[];
  /** Figures worked out from this claim's: a message may say them. */
  readonly derived: readonly DerivedFigure[];
  /** Who hands what to whom, where it tells of that. */
  readonly transfer: Transfer | null;
  readonly poles: readonly Pole[];
  readonly proportion: Proportion | null;
  /** The parties that its text begins with: who does what it tells. */
  readonly subject: readonly string[];
  /** The quarter that it speaks of. */
  readonly quarter: number | null;
  /** Lexicon ids of those who say it: publications and parties. */
  readonly sayers: ReadonlySet<string>;
}

export interface BriefingReading {
  readonly briefing: Briefing;
  /** Lexicon ids of publications that stand in the chain of sources. */
  readonly publications: ReadonlySet<string>;
  /** Lexicon ids of the parties that its claims name. */
  readonly parties: ReadonlySet<string>;
  /** What it is about: the thing that most of its claims name, with what that is a kind of. */
  readonly about: ReadonlySet<string>;
  /** The quarters of the year that its claims give. */
  readonly quarters: ReadonlySet<number>;
}

export interface Record {
  readonly reader: Reader;
  readonly claims: readonly ClaimReading[];
  /** Lexicon ids of those who can sell, buy, deny or confirm. */
  readonly parties: ReadonlySet<string>;
}

const publicationKinds = new Set(['magazine', 'newspaper', 'article']);

export function buildRecord(knowledge: Knowledge, reader: Reader): Record {
  const parties = new Set(
    lexiconOf(knowledge)
      .entries.filter(isParty)
      .map((entry) => entry.id),
  );
  const claims = knowledge.briefings.flatMap((briefing) => {
    const publications = new Set(
      briefing.sources
        .filter((source) => publicationKinds.has(source.kind))
        .flatMap((source) => idsIn(source.publisher.en, reader)),
    );
    for (const source of briefing.sources.filter((one) => !publicationKinds.has(one.kind))) {
      for (const id of idsIn(source.publisher.en, reader)) parties.add(id);
    }
    const named = briefing.claims.flatMap((claim) => [...new Set(idsIn(claim.text.en, reader))]);
    const read = {
      briefing,
      publications,
      parties: new Set(named.filter((id) => parties.has(id))),
      quarters: new Set(
        briefing.claims.flatMap(({ text }) => timesOf(text.en).flatMap(({ quarter }) => quarter ?? [])),
      ),
      about: aboutOf(
        named.filter((id) => !parties.has(id)),
        reader,
      ),
    };
    return briefing.claims.map((claim) => readClaim(claim, read, reader, parties));
  });
  return { reader, claims, parties };
}

function aboutOf(named: readonly string[], reader: Reader): ReadonlySet<string> {
  const count = (id: string) => named.filter((one) => one === id).length;
  const [most] = [...new Set(named)].sort((one, other) => count(other) - count(one));
  return most === undefined ? new Set() : new Set([most, ...(reader.names.entries.get(most)?.implies ?? [])]);
}

function subjectOf(sentence: Sentence, parties: ReadonlySet<string>): readonly string[] {
  const [first] = groupsOf(sentence, parties);
  return first?.case === 'none' && first.start === sentence.start ? first.ids : [];
}

/** A claim that compares or tells of a change is turned round by that, not by what is sold or ordered in it. */
function mainPoles(poles: readonly Pole[]): readonly Pole[] {
  return poles.every(isAct) ? poles : poles.filter((pole) => !isAct(pole));
}

/** Companies, by name or by kind: whatever the lexicon says implies `company`. */
function isParty({ kind, implies = [] }: LexiconEntry): boolean {
  return (kind === 'entity' || kind === 'thing') && implies.includes('company');
}

function idsIn(text: string, reader: Reader): string[] {
  return readText(text, 'en', reader).sentences.flatMap((sentence) =>
    sentence.marks.filter((mark) => mark.kind === 'entity').map((mark) => mark.key),
  );
}

function readClaim(
  claim: Claim,
  briefing: BriefingReading,
  reader: Reader,
  parties: ReadonlySet<string>,
): ClaimReading {
  const [sentence] = readText(claim.text.en, 'en', reader).sentences;
  const derived = briefing.briefing.derived.filter((one) => one.from[0]?.id === claim.id);
  return {
    claim,
    briefing,
    cues: cuesOf(claim, briefing.briefing, reader),
    figures: claim.figures ?? [],
    derived,
    transfer: sentence ? (transfersOf(sentence, parties).find((one) => one.to.length > 0) ?? null) : null,
    poles: sentence ? mainPoles(polesOf(sentence, null)) : [],
    proportion: sentence ? proportionOf(sentence) : null,
    subject: sentence ? subjectOf(sentence, parties) : [],
    quarter: sentence?.times.find((time) => time.quarter !== null)?.quarter ?? null,
    sayers: new Set(claim.attribution.flatMap((source) => idsIn(source.publisher.en, reader))),
  };
}

/** By these words a sentence speaks of a denial. */
const denials: readonly Word[] = ['deny', 'untrue', 'mute'];

/**
 * For a claim whose curator gave none: the concepts that its text names in at least two languages. Those that fewest
 * claims of the briefing share must stand in the sentence; the names among the others, somewhere in the message.
 */
function cuesOf(claim: Claim, briefing: Briefing, reader: Reader): (readonly string[])[] {
  const spread = (one: Claim) => {
    const counts = new Map<string, number>();
    for (const locale of locales) {
      const sentences = readText(one.text[locale], locale, reader).sentences;
      for (const key of new Set(
        sentences.flatMap((sentence) => sentence.marks.filter(isConcept).map((mark) => mark.key)),
      )) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return [...counts].filter(([, count]) => count >= 2).map(([key]) => key);
  };
  const own = spread(claim);
  const others = briefing.claims.filter((one) => one.id !== claim.id).map(spread);
  const holders = (key: string) => others.filter((keys) => keys.includes(key)).length;
  const sorted = [...own].sort((one, other) => holders(one) - holders(other));
  const rarest = sorted.filter((key) => holders(key) === holders(sorted[0] ?? ''));
  const names = own.filter(
    (key) => reader.names.entries.get(key)?.kind === 'entity' && !rarest.includes(key),
  );
  const first = claim.tells ? denials : rarest;
  return [first, ...(names.length > 0 ? [names] : [])];
}

/** What can tell one claim from another: names, things and acts, not how it is told. */
export function isConcept({ kind, key }: Sentence['marks'][number]): boolean {
  return kind === 'word' ? telling.has(key) : ['entity', 'thing', 'action', 'quality'].includes(kind);
}

const telling: ReadonlySet<string> = new Set<Word>([
  'sell',
  'buy',
  'order',
  'stock',
  'deny',
  'fast',
  'slow',
  'strong',
  'weak',
  'rise',
  'fall',
]);
