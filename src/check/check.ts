/** Holds a chat message against the record: what it speaks of, where it departs, and on what the article is silent. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { figureDepartures } from './figures.ts';
import type { Departure, DepartureKind, Finding, Spoken } from './finding.ts';
import { opposites } from './opposite.ts';
import { buildReader, type Reading, readText, type Sentence, type Span } from './reading.ts';
import { buildRecord, isConcept, type Record } from './record.ts';
import { roleDepartures } from './roles.ts';
import { scopeDepartures, tellsOfDenial } from './scope.ts';
import { type Topic, topicsOf } from './speaks.ts';
import { confirmations, isTakenBack, isToldAsFact, isVouched } from './told.ts';
import { unsaidTimes } from './when.ts';

/** Discord's longest message is 4,000 characters; what is behind is not read. */
const longest = 4000;

export interface Checker {
  /** `locale`: the language of whoever asks, for a message that does not show its own. */
  check(text: string, locale: Locale): Finding;
}

/** Reads the claims once; after that a check costs in proportion to the message. */
export function createChecker(knowledge: Knowledge): Checker {
  const record = buildRecord(knowledge, buildReader(knowledge));
  return {
    check(text, locale) {
      const reading = readText(text.slice(0, longest), locale, record.reader);
      const topics = topicsOf(reading, record);
      const departs = departures(topics, reading, record);
      return {
        text,
        locale: reading.language,
        speaks: spoken(topics, reading),
        departs,
        silent: silences(topics, reading, departs),
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
  // What is asked or taken back is not told.
  const told = topics.filter(({ sentence }) => !sentence.asks && !sentence.refutes);
  const found = told.flatMap((topic) => [
    ...figureDepartures(topic).map(({ kind, ...one }) => departure(kind, topic, one, reading, one)),
    ...roleDepartures(topic, record).map((span) => departure('roles', topic, span, reading)),
    ...(isTakenBack(topic.sentence, reading, record) ? [] : confirmations(topic, record)).map((span) =>
      departure('confirmed', topic, span, reading),
    ),
    ...unsaidTimes(topic, told).map((span) => departure('time', topic, span, reading)),
  ]);
  const scopes = reading.sentences.flatMap((sentence) => {
    const here = [
      ...told.filter((topic) => topic.sentence === sentence),
      ...meantBy(sentence, reading, topics),
    ];
    const elsewhere = topics.some((topic) => topic.sentence !== sentence && tellsOfDenial(topic));
    return scopeDepartures(sentence, here, elsewhere);
  });
  found.push(...scopes.map(({ topic, ...span }) => departure('scope', topic, span, reading)));
  for (const topic of told) {
    // What a denial is stretched to, or taken from, is not turned round by the message itself.
    const isScope = scopes.some(
      (one) => one.topic.sentence === topic.sentence || one.topic.reading === topic.reading,
    );
    // "The orders? They did not deny them": the question says what it is about.
    const before = reading.sentences[reading.sentences.indexOf(topic.sentence) - 1];
    const asked = topics.filter(({ sentence }) => sentence === before && sentence.asks);
    const here = [...told.filter((one) => one.sentence === topic.sentence), ...asked];
    const turned = isScope ? [] : opposites(topic, here, record);
    found.push(...turned.map((span) => departure('negated', topic, span, reading)));
  }
  const turned = found.some(({ kind }) => kind === 'roles' || kind === 'confirmed');
  if (!turned && !isVouched(reading, topics)) {
    found.push(
      ...told
        .filter((topic) => isToldAsFact(topic, told))
        .map((topic) => departure('denied', topic, topic.sentence, reading)),
    );
  }
  const nearest = [...found]
    .sort((one, other) => one.distance - other.distance || other.named - one.named)
    .map(({ distance: _, named: __, ...one }) => one);
  return nearest.filter((one, index) => nearest.findIndex((other) => isSame(one, other)) === index);
}

/** "The orders? They denied those too": what the sentence before speaks of. */
function meantBy(sentence: Sentence, { sentences }: Reading, topics: readonly Topic[]): readonly Topic[] {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const own = topics.filter((topic) => topic.sentence === sentence);
  if (!before || !pointsBack.test(sentence.text) || own.some(({ reading }) => !reading.claim.tells))
    return [];
  return topics.filter((topic) => topic.sentence === before && !topic.reading.claim.tells);
}

const pointsBack =
  /(?<![a-z])(?:that|those|these|this|it)(?:'s)?(?: \w+){0,2} (?:too|as well|also)(?![a-z])|(?<![a-z])(?:ca|cela|ceux-la|celui-la|celle-la|celles-la) (?:aussi|egalement)(?![a-z])|[这那][个条点句]?[^,，]{0,4}也/u;

/** One thing said departs once, from the claim whose words stand nearest, though it may touch several. */
function isSame(one: Departure, other: Departure): boolean {
  return one.kind === other.kind && (one.said === other.said || one.kind === 'denied');
}

function departure(
  kind: DepartureKind,
  topic: Topic,
  span: Span,
  reading: Reading,
  compared: Pick<Departure, 'figure' | 'converted'> = { figure: null, converted: null },
): Departure & { readonly distance: number; readonly named: number } {
  const said = reading.text.slice(span.start, span.end).trim();
  const distance = Math.min(...topic.at.map((place) => Math.abs(place - span.start)));
  return {
    distance,
    named: topic.at.length,
    kind,
    claim: topic.reading.claim,
    said,
    figure: compared.figure,
    converted: compared.converted,
  };
}

/**
 * Sentences that speak of no claim, in a message that does speak of some; and the times that the article does not give.
 * "Lol" is nothing to be silent about: a sentence counts from two names or concepts on.
 */
function silences(
  topics: readonly Topic[],
  reading: Reading,
  departs: readonly Departure[],
): readonly string[] {
  if (topics.length === 0) return [];
  const sentences = reading.sentences
    .filter((sentence) => !topics.some((topic) => topic.sentence === sentence))
    .filter((sentence) => new Set(sentence.marks.filter(isConcept).map((mark) => mark.key)).size >= 2)
    .map((sentence) => reading.text.slice(sentence.start, sentence.end).trim());
  return [...sentences, ...departs.filter(({ kind }) => kind === 'time').map(({ said }) => said)];
}
