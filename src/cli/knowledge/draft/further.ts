/** A further article of a briefing that is there: its source, stubs and new names, beside what stands there. */
import type { Folder } from '../../../knowledge/folder.ts';
import { appendRecord } from '../../../knowledge/insert.ts';
import { noNames, parseKnowledge } from '../../../knowledge/load.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import { placeFolder } from '../../../knowledge/placing.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import { fileText } from '../../../knowledge/write.ts';
import { freeOf } from '../new/form.ts';
import { UsageError } from '../subcommand.ts';
import { draftClaims, draftNames, draftSource } from './briefing.ts';

interface FurtherOptions {
  /** The name of whoever published it, or the id of a source that is there. */
  readonly source: string;
  /** Of the article. */
  readonly language: string;
  readonly locale: Locale | undefined;
  readonly today: string;
}

/** The texts of the folder's files with the article in them. Ids of stubs begin with that of their source. */
export function withFurtherArticle(folder: Folder, text: string, options: FurtherOptions) {
  const { record, file } = folder.briefing;
  const { languages } = record;
  const known = record.sources.find(({ id }) => id === options.source);
  if (known && !known.edition)
    throw new UsageError(`"${known.id}" is a source without a text: give this one the name of its publisher`);
  const taken = record.sources.map(({ id }) => id);
  const source = known?.id ?? freeOf(idFrom(options.source).slice(0, 24) || 'article', taken);
  const claims = draftClaims(text, {
    ...options,
    languages,
    source,
    prefix: `${source.slice(0, 26)}-`,
    since: record.draft ? undefined : options.today,
    placeOf: (at) => (source === record.article ? at : { source, at }),
  });
  const twice = claims.find(({ id }) => record.claims.some((one) => one.id === id));
  if (twice) throw new UsageError(`"${twice.id}" is there already: "${source}" was drafted before`);
  const begun = known
    ? file.text
    : appendRecord(file.text, ['sources'], draftSource(source, options.source, { ...options, languages }));
  const briefing = claims.reduce((all, claim) => appendRecord(all, ['claims'], claim), begun);

  const before = folder.names?.record.names ?? [];
  const forms = new Set(before.flatMap((one) => Object.values(one.forms).flat()));
  const fresh = draftNames(text, languages).filter(
    (name) =>
      !before.some(({ id }) => id === name.id) &&
      !Object.values(name.forms)
        .flat()
        .some((form) => forms.has(form)),
  );
  const names = fresh.reduce(
    (all, name) => appendRecord(all, ['names'], name),
    folder.names?.file.text ?? fileText(noNames, 'names'),
  );
  const [made] = parseKnowledge(
    new Map([
      [file.name, briefing],
      [`${folder.name}/names.yaml`, names],
      ...(folder.places ? ([[folder.places.file.name, folder.places.file.text]] as const) : []),
    ]),
  ).records;
  if (!made) throw new UsageError(`"${folder.name}" cannot take these records`);
  const placed = placeFolder(made, (id) => (id === source ? text : undefined), false);
  return { source, claims, names: fresh, files: { briefing: placed.briefing, names, places: placed.places } };
}
