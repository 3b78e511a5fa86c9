/**
 * Asks every example question as somebody would who words it otherwise. In its own words its record answers, whatever
 * else comes near; so a question in four is left out in turn, and asked of what is left.
 */
import { type BriefingIndex, indexBriefing, subjectsOf } from '../../../answer/briefing-index.ts';
import { type Candidate, candidatesFor } from '../../../answer/decide.ts';
import { buildIndexes, type Index, type Subject } from '../../../answer/find.ts';
import { type Shared, sharedBetween } from '../../../answer/shared.ts';
import type { Path } from '../../../knowledge/file.ts';
import type { Briefing, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Folder, Records } from '../../../knowledge/load.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import { questionsOf } from '../../../knowledge/texts.ts';
import { type Reading, read } from '../../../reading/reader.ts';

/** An example question, and the other record that answers it in other words. */
export interface LostExample {
  readonly folder: Folder;
  readonly path: Path;
  readonly id: string;
  readonly kind: Subject['kind'];
  readonly locale: Locale;
  readonly question: string;
  readonly winner: { readonly briefing: string; readonly kind: Subject['kind']; readonly id: string };
  readonly shared: Shared;
}

/** How many times it is asked: each example is left out once. */
const rounds = 4;
/** Only what is plain is told: as likely the other record must be, and no likelier its own. */
const plain = { other: 0.95, own: 0.02 } as const;

export function lostExamples(records: Records, knowledge: Knowledge): readonly LostExample[] {
  return knowledge.briefings.flatMap((briefing) => {
    const folder = records.find(({ name }) => name === briefing.id);
    if (!folder) return [];
    const others = knowledge.briefings.filter((one) => one !== briefing).map(indexBriefing);
    return Array.from({ length: rounds }, (_, round) => lostIn(round, folder, briefing, others)).flat();
  });
}

function lostIn(
  round: number,
  folder: Folder,
  briefing: Briefing,
  others: readonly BriefingIndex[],
): readonly LostExample[] {
  const subjects = subjectsOf(briefing).map((subject) => without(round, subject));
  const indexes = buildIndexes(subjects, briefing.names, briefing.languages);
  const shown = new Set(subjects.map((one) => `${one.kind} ${one.id}`));
  return questionsOf(folder.briefing.record).flatMap(({ path, id, kind, questions }) =>
    briefing.languages.flatMap((locale) =>
      (questions[locale] ?? []).flatMap((question, position): LostExample[] => {
        const index = indexes.get(locale);
        if (!index || !shown.has(`${kind} ${id}`) || position % rounds !== round) return [];
        const rival = rivalOf(question, { kind, id }, [
          { name: briefing.id, index },
          ...others.flatMap(({ briefing: { id: name }, indexes: own }) => {
            const other = own.get(locale);
            return other ? [{ name, index: other }] : [];
          }),
        ]);
        if (!rival) return [];
        return [{ folder, path: [...path, locale, position], id, kind, locale, question, ...rival }];
      }),
    ),
  );
}

function without(round: number, subject: Subject): Subject {
  const texts = Object.entries(subject.texts).map(([locale, { text, questions }]) => [
    locale,
    { text, questions: questions.filter((_, position) => position % rounds !== round) },
  ]);
  return { ...subject, texts: Object.fromEntries(texts) };
}

interface NamedIndex {
  readonly name: string;
  readonly index: Index;
}

/** The record that plainly answers in the place of its own. `asked`: its own briefing first. */
function rivalOf(
  question: string,
  own: Pick<Subject, 'kind' | 'id'>,
  asked: readonly NamedIndex[],
): Pick<LostExample, 'winner' | 'shared'> | undefined {
  let best: { readonly name: string; readonly index: Index; readonly candidate: Candidate } | undefined;
  const readings = asked.map((one) => ({ ...one, reading: read(question, one.index.vocabulary) }));
  const [home] = readings;
  for (const { name, index, reading } of readings) {
    // Between briefings it counts first how many of its names are said.
    if (home && namesSaid(reading) < namesSaid(home.reading)) continue;
    const { claims, gaps } = candidatesFor(reading, index);
    for (const candidate of [...claims, ...gaps]) {
      const { subject, probability } = candidate;
      if (index === home?.index && subject.kind === own.kind && subject.id === own.id) {
        if (probability > plain.own) return undefined;
      } else if (probability >= Math.max(plain.other, best?.candidate.probability ?? 0))
        best = { name, index, candidate };
    }
  }
  if (!best) return undefined;
  const { kind, id, texts } = best.candidate.subject;
  const { vocabulary } = best.index;
  const said = texts[vocabulary.locale] ?? Object.values(texts)[0];
  const record = said ? [said.text, ...said.questions].map((text) => read(text, vocabulary)) : [];
  return {
    winner: { briefing: best.name, kind, id },
    shared: sharedBetween(read(question, vocabulary), record),
  };
}

function namesSaid({ names }: Reading): number {
  return new Set(names.map(({ from }) => from)).size;
}
