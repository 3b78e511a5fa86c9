/**
 * Asks every example question as somebody would who words it otherwise. In its own words its record answers, whatever
 * else comes near; so a question in four is left out in turn, and asked of what is left.
 */
import { indexBriefing, subjectsOf } from '../../../answer/briefing-index.ts';
import {
  buildIndexes,
  type Index,
  type ReadSubjects,
  readSubjects,
  type Subject,
} from '../../../answer/find.ts';
import { type Shared, sharedBetween } from '../../../answer/shared.ts';
import { type Candidate, candidatesFor } from '../../../answer/weigh.ts';
import type { Path } from '../../../knowledge/file.ts';
import type { Folder, Records } from '../../../knowledge/folder.ts';
import type { Briefing, Knowledge } from '../../../knowledge/knowledge.ts';
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

/** One question in so many is left out at a time; each example is once. */
const share = 4;
/** Only what is plain is told: as likely the other record must be, and no likelier its own. */
const plain = { other: 0.95, own: 0.02 } as const;

export function lostExamples(records: Records, knowledge: Knowledge): readonly LostExample[] {
  return knowledge.briefings.flatMap((briefing) => {
    const folder = records.find(({ name }) => name === briefing.id);
    const others = knowledge.briefings.filter((one) => one !== briefing);
    return folder ? lostIn(folder, briefing, others) : [];
  });
}

function lostIn(folder: Folder, briefing: Briefing, others: readonly Briefing[]): readonly LostExample[] {
  const { languages, names } = briefing;
  const subjects = subjectsOf(briefing);
  const texts = readSubjects(subjects, names, languages);
  const rounds = Array.from({ length: share }, (_, round) =>
    buildIndexes(subjects, names, languages, languages, without(round, texts)),
  );
  return questionsOf(folder.briefing.record).flatMap(({ path, id, kind, questions }) => {
    const at = subjects.findIndex((one) => one.kind === kind && one.id === id);
    return languages.flatMap((locale) =>
      (questions[locale] ?? []).flatMap((question, position): LostExample[] => {
        const home = rounds[position % share]?.get(locale);
        const reading = texts.get(locale)?.texts[at]?.[position + 1]?.reading;
        const rival = home && reading && rivalOf(question, reading, { kind, id }, home, briefing.id, others);
        return rival
          ? [{ folder, path: [...path, locale, position], id, kind, locale, question, ...rival }]
          : [];
      }),
    );
  });
}

/** The texts without the questions of a round; what a subject says itself stands before them. */
function without(round: number, all: ReadonlyMap<Locale, ReadSubjects>): ReadonlyMap<Locale, ReadSubjects> {
  const left = (own: ReadSubjects['texts'][number]) =>
    own.filter((_, at) => at === 0 || (at - 1) % share !== round);
  return new Map([...all].map(([locale, one]) => [locale, { ...one, texts: one.texts.map(left) }]));
}

/** The record that plainly answers in the place of its own. */
function rivalOf(
  question: string,
  reading: Reading,
  own: Pick<Subject, 'kind' | 'id'>,
  home: Index,
  briefing: string,
  others: readonly Briefing[],
): Pick<LostExample, 'winner' | 'shared'> | undefined {
  const isOwn = ({ subject }: Candidate) => subject.kind === own.kind && subject.id === own.id;
  const atHome = allOf(reading, home);
  if (atHome.some((one) => isOwn(one) && one.probability > plain.own)) return undefined;
  // Only who is lost at home is asked elsewhere.
  const rivals = atHome
    .filter((one) => !isOwn(one))
    .map((candidate) => ({ candidate, briefing, index: home }));
  for (const other of others) {
    const index = indexBriefing(other).indexes.get(home.vocabulary.locale);
    const there = index && read(question, index.vocabulary);
    // Between briefings it counts first how many of its names are said.
    if (!there || namesSaid(there) < namesSaid(reading)) continue;
    rivals.push(...allOf(there, index).map((candidate) => ({ candidate, briefing: other.id, index })));
  }
  const best = rivals
    .filter(({ candidate }) => candidate.probability >= plain.other)
    .sort((one, other) => one.candidate.probability - other.candidate.probability)
    .at(-1);
  if (!best) return undefined;
  const { kind, id, texts } = best.candidate.subject;
  const { vocabulary } = best.index;
  const said = texts[vocabulary.locale] ?? Object.values(texts)[0];
  const record = said ? [said.text, ...said.questions].map((text) => read(text, vocabulary)) : [];
  return {
    winner: { briefing: best.briefing, kind, id },
    shared: sharedBetween(read(question, vocabulary), record),
  };
}

function allOf(reading: Reading, index: Index): readonly Candidate[] {
  const { claims, gaps } = candidatesFor(reading, index);
  return [...claims, ...gaps];
}

function namesSaid({ names }: Reading): number {
  return new Set(names.map(({ from }) => from)).size;
}
