/** A further article of a briefing that is there: its source and stubs, beside what stands there. */
import { fingerprint } from '../../../knowledge/article.ts';
import type { Folder } from '../../../knowledge/folder.ts';
import { appendRecord } from '../../../knowledge/insert.ts';
import { parseKnowledge } from '../../../knowledge/load.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import { textProofOf } from '../../../knowledge/places.ts';
import { placeFolder } from '../../../knowledge/placing.ts';
import { idFrom } from '../../../knowledge/remedies.ts';
import { freeOf } from '../new/form.ts';
import { UsageError } from '../subcommand.ts';
import { draftClaims, draftSource } from './briefing.ts';
import { namesIn } from './names.ts';

interface FurtherOptions {
  /** The name of whoever published it, or the id of a source that is there. */
  readonly source: string;
  /** Of the article. */
  readonly language: string;
  readonly locale: Locale | undefined;
  readonly today: string;
}

/** The texts of the folder's files with the article, a normalised text, in them. Ids of stubs begin with that of their source. */
export function withFurtherArticle(folder: Folder, text: string, options: FurtherOptions) {
  const { record, file } = folder.briefing;
  const { languages } = record;
  const known = record.sources.find(({ id }) => id === options.source);
  if (known && !known.edition)
    throw new UsageError(`"${known.id}" is a source without a text: give this one the name of its publisher`);
  const taken = record.sources.map(({ id }) => id);
  const source = known?.id ?? freeOf(idFrom(options.source, 24) || 'article', taken);
  const read = textProofOf(folder.places?.record, source);
  if (read && read.sha256 !== fingerprint(text))
    throw new UsageError(`"${source}" was read in another text: give this one the name of its publisher`);
  const claims = draftClaims(text, {
    ...options,
    languages,
    source,
    normalisation: read?.normalisation,
    prefix: `${idFrom(source, 26)}-`,
    since: record.draft ? undefined : options.today,
    placeOf: (at) => (source === record.article ? at : { source, at }),
  });
  const twice = claims.find(({ id }) => record.claims.some((one) => one.id === id));
  if (twice) throw new UsageError(`"${twice.id}" is there already: "${source}" was drafted before`);
  const begun = known
    ? file.text
    : appendRecord(file.text, ['sources'], draftSource(source, options.source, { ...options, languages }));
  const briefing = claims.reduce((all, claim) => appendRecord(all, ['claims'], claim), begun);

  const [made] = parseKnowledge(
    new Map([
      [file.name, briefing],
      ...(folder.places ? ([[folder.places.file.name, folder.places.file.text]] as const) : []),
    ]),
  ).records;
  if (!made) throw new UsageError(`"${folder.name}" cannot take these records`);
  const placed = placeFolder(made, (id) => (id === source ? text : undefined), false);
  const { briefing: written, places } = placed;
  return { source, claims, names: newNames(text, folder), files: { briefing: written, places } };
}

/** They are found at once, in whatever is asked: so a person says which of these are names. */
function newNames(text: string, { names }: Folder): readonly string[] {
  const known = new Set(names?.record.names.flatMap(({ forms }) => Object.values(forms).flat()));
  return namesIn(text)
    .filter(({ forms }) => !forms.some((form) => known.has(form.toLowerCase())))
    .flatMap(({ forms }) => forms.slice(0, 1));
}
