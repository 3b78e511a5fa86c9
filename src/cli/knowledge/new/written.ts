/** The files of the knowledge with a new record in them. */

import type { Folder } from '../../../knowledge/folder.ts';
import { appendId, appendRecord } from '../../../knowledge/insert.ts';
import { noNames, parseKnowledge } from '../../../knowledge/load.ts';
import { placeFolder } from '../../../knowledge/placing.ts';
import { fileText } from '../../../knowledge/write.ts';
import { UsageError } from '../subcommand.ts';
import { briefingRecord } from './briefing.ts';
import { type Answers, listOf } from './field.ts';
import type { Form, RecordKind } from './form.ts';
import { name } from './name.ts';

type WrittenFile = readonly [name: string, text: string];

export function newBriefing(answers: Answers, form: Form): WrittenFile {
  return [`${answers.briefing}/briefing.yaml`, fileText(briefingRecord(answers, form), 'briefing')];
}

export function withRecords(kind: RecordKind, answers: Answers, form: Form, folder: Folder): WrittenFile {
  const records = kind.records(answers, form);
  const put = (text: string) =>
    records.reduce((all, { list, record }) => appendRecord(all, list, record), text);
  if (kind === name) {
    const text = folder.names?.file.text ?? fileText(noNames, 'names');
    return [folder.names?.file.name ?? `${folder.name}/names.yaml`, put(text)];
  }
  const made = records.find(({ list }) => list.length === 1 && list[0] === 'claims')?.record.id;
  const topics = folder.briefing.record.topics.map(({ id }) => id);
  const text = listOf(answers.topic).reduce(
    (all, id) => appendId(all, ['topics', topics.indexOf(id), 'claims'], String(made)),
    put(folder.briefing.file.text),
  );
  return [folder.briefing.file.name, text];
}

/** Words become a place, and the place is proved, where the text of the source was given. */
export function withPlaces(
  texts: ReadonlyMap<string, string>,
  own: string,
  { at, source }: Answers,
  article: string | undefined,
): ReadonlyMap<string, string> {
  if (article === undefined || !at) return texts;
  const folder = parseKnowledge(texts).records.find((one) => one.name === own);
  if (!folder) return texts;
  const cited = source || folder.briefing.record.article;
  const { briefing, places, faults, strange } = placeFolder(
    folder,
    (id) => (id === cited ? article : undefined),
    false,
  );
  const [fault] = faults.filter(({ message }) => message.includes(at));
  if (strange.length > 0)
    throw new UsageError(
      `--article is not the text of "${cited}" that the other records were read in: it lacks their places. Give that one; write --source where it is another's; or bring them to this one first (fmt --article)`,
    );
  // Nothing is written yet: it has no line to be named.
  if (fault) throw new UsageError(`--at "${at}"  ${fault.message}. ${fault.remedy}`);
  return new Map([...texts, [folder.briefing.file.name, briefing], [`${own}/places.json`, places]]);
}
