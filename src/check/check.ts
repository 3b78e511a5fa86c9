/** Holds a chat message against the record: what it speaks of, where it departs, and on what the article is silent. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { figureDepartures } from './figures.ts';
import type { Departure, DepartureKind, Finding, Spoken } from './finding.ts';
import { opposites } from './opposite.ts';
import { buildReader, type Reading, readText, type Span } from './reading.ts';
import { buildRecord, type Record } from './record.ts';
import { roleDepartures } from './roles.ts';
import { scopeDepartures } from './scope.ts';
import { type Topic, topicsOf } from './speaks.ts';
import { confirmations, isToldAsFact, isVouched } from './told.ts';
import { unsaidTimes } from './when.ts';

/** Discord's longest message is 4,000 characters; what is behind is not read. */
const longest = 4000;

export interface Checker {
  /** `locale`: the language of whoever asks, for a message that does not show its own. */
  check(text: string, locale: Locale): Finding;
}

/** Reads the claims once; after that a check costs in proportion to the message. */
export function createChecker(knowledge: Knowledge): Checker {
  const record = buildRecord(knowledge, buildReader(knowledge.lexicon));
  return {
    check(text, locale) {
      const reading = readText(text.slice(0, longest), locale, record.reader);
      const topics = topicsOf(reading, record);
      return {
        text,
        locale: reading.language,
        speaks: spoken(topics, reading),
        departs: departures(topics, reading, record),
        silent: [],
      };
    },
  };
}

function spoken(topics: readonly Topic[], reading: Reading): readonly Spoken[] {
  const claims = [...new Set(topics.map((topic) => topic.reading.claim))];
  return claims.map((claim) => ({
    claim,
    said: topics
      .filter((topic) => topic.reading.claim === claim)
      .map(({ sentence }) => reading.text.slice(sentence.start, sentence.end).trim()),
  }));
}

function departures(topics: readonly Topic[], reading: Reading, record: Record): readonly Departure[] {
  const found: Departure[] = [];
  const add = (
    kind: DepartureKind,
    topic: Topic,
    span: Span,
    figure: Pick<Departure, 'figure' | 'converted'> | null,
  ) => {
    // One departure of a kind for what is said in one place: the claim that shows it best stands first.
    const said = reading.text.slice(span.start, span.end);
    if (found.some((one) => one.kind === kind)) return;
    found.push({
      kind,
      claim: topic.reading.claim,
      said,
      figure: figure?.figure ?? null,
      converted: figure?.converted ?? null,
    });
  };
  // What is asked or taken back is not told.
  const told = topics.filter(({ sentence }) => !sentence.asks && !sentence.refutes);
  for (const topic of told) {
    for (const one of figureDepartures(topic)) add(one.kind, topic, one, one);
    for (const span of roleDepartures(topic, record)) add('roles', topic, span, null);
    for (const span of confirmations(topic, record)) add('confirmed', topic, span, null);
    for (const span of opposites(topic)) add('negated', topic, span, null);
    for (const span of unsaidTimes(topic)) add('time', topic, span, null);
  }
  for (const sentence of reading.sentences) {
    const here = told.filter((topic) => topic.sentence === sentence);
    for (const one of scopeDepartures(sentence, here)) add('scope', one.topic, one, null);
  }
  if (!isVouched(reading, topics) && !found.some(({ kind }) => kind === 'roles' || kind === 'confirmed')) {
    for (const topic of told.filter(isToldAsFact)) add('denied', topic, topic.sentence, null);
  }
  return found;
}
