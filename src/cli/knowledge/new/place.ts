/** Where a new record stands, and who says so. */
import { readFileSync, statSync } from 'node:fs';
import { findSentence, sentencesOf } from '../../../knowledge/article.ts';
import { noPlace, numbersOf } from '../../../knowledge/places.ts';
import { hasText } from '../../../knowledge/schema.ts';
import { type Answers, choice, type Field, listOf, several } from './field.ts';
import type { Form } from './form.ts';

/**
 * It stands in the source that the chain of attribution ends with, where that is known. A call or a post has no text to
 * find a place in: it is one sentence. `several`: it may have several.
 */
export function placeFields(form: Form, several = false): readonly Field[] {
  const { sources, briefing } = form;
  const heard = briefing?.sources.filter((source) => !hasText(source)).map(({ id }) => id);
  const cited = briefing?.sources.filter((one) => one.edition || !hasText(one)).map(({ id }) => id);
  return [
    choice('source', 'In which source does it stand?', sources, {
      proposal: ({ from }) => listOf(from).findLast((id) => cited?.includes(id)) ?? briefing?.article,
    }),
    fileField,
    {
      ...placeField(several, form),
      proposal: ({ source = '' }) => (heard?.includes(source) ? '1.1' : undefined),
    },
  ];
}

const fileField: Field = {
  name: 'article',
  question: 'A file with the text of that source (empty: not at hand)',
  optional: true,
  problem: (value) => (value === '' || isFile(value) ? undefined : 'There is no such file'),
};

/** `form`: undefined where nothing has been read yet. */
function placeField(several: boolean, form?: Form): Field {
  const many = several ? ', several with commas' : '';
  const question = `Where? Paragraph and sentence, such as 3.2${many}; or a few words of the sentence`;
  return { name: 'at', question, problem: (value, answers) => placeProblem(value, answers, several, form) };
}

/** Where it is plain which source it is. */
export const articleFields: readonly Field[] = [fileField, placeField(true)];

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}

function placeProblem(
  value: string,
  { article, source }: Answers,
  several: boolean,
  form?: Form,
): string | undefined {
  if (numbersOf(value) || (several && value !== '' && listOf(value).every(numbersOf))) return undefined;
  const wrong = noPlace(value);
  if (wrong) return wrong.remedy;
  if (!article) return 'Without the text at hand, write paragraph and sentence: 3.2';
  const found = findSentence(
    sentencesOf(readFileSync(article, 'utf8'), form?.normalisationOf(source)),
    value,
  );
  return found.ok ? undefined : `${found.message}. ${found.remedy}`;
}

/** In the article itself a place stands alone; one needs no list. */
export function placeOf({ at = '', source }: Answers, { briefing }: Form): unknown {
  const isElsewhere = briefing && source && source !== briefing.article;
  const places = listOf(at).every(numbersOf) ? listOf(at) : [at];
  const [only, ...others] = places.map((one) => (isElsewhere ? { source, at: one } : one));
  return others.length > 0 ? [only, ...others] : only;
}

/** Where one source alone was read, who responds stands before that, and nobody else. */
export function chainField({ sources, briefing }: Form): Field {
  const question = 'Who says so, from the first who said it to the one that was read';
  const read = briefing?.sources.filter(({ edition }) => edition) ?? [];
  const proposal = ({ by }: Answers) =>
    by && read.length === 1 ? [by, ...read.map(({ id }) => id)].join(', ') : undefined;
  return { ...several('from', question, sources), proposal };
}

/** A source stands before the one that relays it, and the one that was read is the last, however they were chosen. */
export function chainOf({ from, source }: Answers, { briefing }: Form): readonly string[] {
  const relays = new Map(briefing?.sources.map((source) => [source.id, source.relays]));
  const depth = (id: string | undefined, ways = relays.size): number =>
    id === undefined || ways === 0 ? 0 : 1 + depth(relays.get(id), ways - 1);
  const read = source || briefing?.article;
  const last = (id: string) => (id === read ? 1 : 0);
  return listOf(from).toSorted((one, other) => last(one) - last(other) || depth(one) - depth(other));
}
