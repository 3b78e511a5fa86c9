/** `knowledge -- migrate`: a directory in the first edition of the files becomes, or joins, one in the present edition. */
import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { formatFault } from '../../knowledge/fault.ts';
import { type KnowledgeFile, parseFile } from '../../knowledge/file.ts';
import { parseKnowledge } from '../../knowledge/load.ts';
import { locales } from '../../knowledge/locale.ts';
import { firstBriefingSchema, firstLexiconSchema } from '../../knowledge/migrate/first-edition.ts';
import { migrate } from '../../knowledge/migrate/migrate.ts';
import { languagesOf } from '../../knowledge/migrate/texts.ts';
import { placesText } from '../../knowledge/places.ts';
import { notText, readKnowledgeFiles } from '../../knowledge/read.ts';
import { repeated } from '../../knowledge/rules/ids.ts';
import { editionKey } from '../../knowledge/schema/texts.ts';
import { shape } from '../../knowledge/shape.ts';
import { fileText } from '../../knowledge/write.ts';
import { cannotRead } from '../arguments.ts';
import { checkFiles } from './check/files.ts';
import { isError, report } from './check/report.ts';
import { foldersLast } from './check/youngest.ts';
import { writeFiles } from './files.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

const todaysFile = z.looseObject({ edition: editionKey });

/** Either name was in use. */
const lexiconName = /^(?:lexicon|names)\.ya?ml$/i;

export const migrateFiles: Subcommand = {
  usage: 'migrate --from DIR --to DIR',
  summary: 'turn the first edition of the files (<id>.yaml, lexicon.yaml) into folders of the present one',
  async run(args) {
    const { values } = readOptions(args, textOptions('from', 'to'));
    const { from, to } = values;
    if (from === undefined || to === undefined)
      throw new UsageError('from where to where? --from DIR --to DIR');
    const files = await firstFiles(from).catch(cannotRead(`"${from}"`));
    const isLexicon = ({ name }: KnowledgeFile) => lexiconName.test(name);
    const lexicons = readAll(files.filter(isLexicon), firstLexiconSchema);
    const stories = readAll(
      files.filter((file) => !isLexicon(file)),
      firstBriefingSchema,
    );
    const wrong = [...lexicons.faults, ...stories.faults];
    if (wrong.length > 0) throw new UsageError(wrong.map(formatFault).join('\n'));
    const lexicon = { entries: lexicons.read.flatMap(({ entries }) => entries) };
    const briefings = stories.read;
    if (briefings.length === 0)
      throw new UsageError(`there is no briefing of the first edition in "${from}"`);

    const there = briefings.find(({ id }) => existsSync(path.join(to, id)));
    if (there) throw new UsageError(`${path.join(to, there.id)} is there already`);

    // The second would be written over the first.
    for (const { again } of repeated(briefings, ({ id }) => id))
      throw new UsageError(`two files in "${from}" have the id "${again.id}": keep one of them`);

    const foreign = briefings.find((briefing) => languagesOf(briefing).length === 0);
    if (foreign)
      throw new UsageError(
        `"${foreign.id}" is whole in none of the languages here: title, headline and every claim need one of ${locales.join(', ')}`,
      );

    const lines: string[] = [];
    for (const briefing of briefings) {
      const folder = path.join(to, briefing.id);
      const migrated = migrate(briefing, lexicon, briefings.length - 1);
      await writeFiles(folder, [
        ['briefing.yaml', fileText(migrated.briefing, 'briefing')],
        ['names.yaml', fileText(migrated.names, 'names')],
        ['places.json', placesText(migrated.places)],
      ]);
      lines.push(`wrote ${folder}`, ...migrated.remarks.map((remark) => `  look at it: ${remark}`));
    }
    const own = briefings.map(({ id }) => id);
    const { texts, faults } = await readKnowledgeFiles(to);
    const found = checkFiles(parseKnowledge(foldersLast(texts, own), faults));
    const findings = found.filter(({ file }) => own.includes(file.split('/')[0] ?? ''));
    lines.push('', report(findings, { format: 'text', directory: to, texts, all: false }));
    return { exitCode: findings.some(isError) ? 1 : 0, output: lines.join('\n') };
  },
};

async function firstFiles(directory: string): Promise<readonly KnowledgeFile[]> {
  const names = (await readdir(directory)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(directory, name));
      if (isUtf8(bytes)) return parseFile(name, bytes.toString('utf8'));
      return { ...parseFile(name, ''), faults: [notText(name, bytes)] };
    }),
  );
}

/** Whatever is wrong in any of them is told at once. */
function readAll<T extends z.ZodType>(files: readonly KnowledgeFile[], schema: T) {
  const present = files.find(({ data }) => todaysFile.safeParse(data).success);
  if (present)
    throw new UsageError(
      `${present.name} is of today's edition: there is nothing to migrate. Copy its folder`,
    );
  const shaped = files.map((file) => shape(file, schema));
  return {
    read: shaped.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: shaped.flatMap((one) => (one.ok ? [] : one.faults)),
  };
}
