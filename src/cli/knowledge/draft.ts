/** `knowledge -- draft`: a briefing to fill in, from an article alone and offline. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { normaliseArticle } from '../../knowledge/article.ts';
import { commandsIn, parseKnowledge, readableRecords } from '../../knowledge/load.ts';
import { defaultLocale, type Locale, languageOfTag, locales } from '../../knowledge/locale.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { idFrom, languageRemedy } from '../../knowledge/remedies.ts';
import { reservedCommands } from '../../knowledge/rules/commands.ts';
import { language as languageTag } from '../../knowledge/schema/texts.ts';
import { fileText } from '../../knowledge/write.ts';
import { languageIn } from './amounts.ts';
import { counted } from './check/report.ts';
import { adviceOn, countsOf } from './draft/advice.ts';
import { draftBriefing, draftNames } from './draft/briefing.ts';
import { withFurtherArticle } from './draft/further.ts';
import { readArticle, readRecords, writeFiles } from './files.ts';
import { languagesFor } from './new/ask.ts';
import { freeOf } from './new/form.ts';
import {
  briefingsMeant,
  type Outcome,
  readOptions,
  type Subcommand,
  textOptions,
  UsageError,
} from './subcommand.ts';

export const draft: Subcommand = {
  usage: `draft --article FILE [--id ID] [--languages ${locales.slice(0, 2).join()}] [--language ${defaultLocale}]
  draft --article FILE --briefing ID --source NAME`,
  summary:
    'write a briefing to fill in: a stub a sentence with its place and amounts, and the names it finds; or add a further article to a briefing',
  async run(args) {
    const { values, directory } = readOptions(args, textOptions(...options));
    const text = normaliseArticle(await readArticle(values.article));
    if (values.briefing !== undefined || values.source !== undefined) return further(text, values, directory);
    const id = idFrom(values.id ?? path.basename(values.article ?? '', path.extname(values.article ?? '')));
    if (id === '' || (values.id !== undefined && id !== values.id))
      throw new UsageError(`an id has lower-case letters, digits and hyphens: --id ${id || 'my-story'}`);
    const languages = await languagesFor(values.languages, null);
    const { language, locale } = languageOf(text, values.language, languages[0]);
    const folder = path.join(directory, id);
    if (existsSync(folder)) throw new UsageError(`${folder} is there already: choose another --id`);

    // With a command that is taken nothing would load any more.
    const records = existsSync(directory) ? await readableRecords(directory) : [];
    const command = freeOf(idFrom(id, 30), [...reservedCommands, ...commandsIn(records)]);
    const today = new Date().toISOString().slice(0, 10);
    const names = fileText(draftNames(text, languages), 'names');
    const texts = new Map([
      [
        `${id}/briefing.yaml`,
        fileText(draftBriefing(text, { id, command, languages, language, locale, today }), 'briefing'),
      ],
      [`${id}/names.yaml`, names],
    ]);
    const [made] = parseKnowledge(texts).records;
    if (!made) throw new UsageError(`"${values.article}" has no sentence that a claim could rest on`);
    const { briefing, places } = placeFolder(made, () => text, false);
    await writeFiles(folder, [
      ['briefing.yaml', briefing],
      ['names.yaml', names],
      ['places.json', places],
    ]);
    const { claims } = made.briefing.record;
    return {
      exitCode: 0,
      output: [
        `wrote ${folder}: ${countsOf(claims)}, ${counted(made.names?.record.names.length ?? 0, 'name')}`,
        'Of each claim write text and questions, give it an id of its own, and delete "draft: true"; delete those that',
        'nobody would ask for. Then write title, headline and topics, and delete "draft: true" at the head.',
        ...adviceOn(text, { language, locale }),
      ].join('\n'),
    };
  },
};

const options = ['article', 'id', 'languages', 'language', 'briefing', 'source'] as const;
type Values = Readonly<Partial<Record<(typeof options)[number], string>>>;

/** Into a briefing that is there. */
async function further(text: string, values: Values, directory: string): Promise<Outcome> {
  const { briefing: id, source } = values;
  if (id === undefined || source === undefined)
    throw new UsageError('a further article needs both: --briefing ID --source "name of its publisher"');
  if (values.id !== undefined || values.languages !== undefined)
    throw new UsageError('the briefing has its id and languages: leave --id and --languages out');
  const [folder] = briefingsMeant(await readRecords(directory), ({ name }) => name, id);
  if (!folder) throw new UsageError(`there is no briefing "${id}"`);
  const read = languageOf(text, values.language, folder.briefing.record.languages[0]);
  const today = new Date().toISOString().slice(0, 10);
  const made = withFurtherArticle(folder, text, { ...read, source, today });
  const to = path.join(directory, id);
  await writeFiles(to, [
    ['briefing.yaml', made.files.briefing],
    ['places.json', made.files.places],
  ]);
  return {
    exitCode: 0,
    output: [
      `added "${made.source}" to ${to}: ${countsOf(made.claims)}`,
      'Write its published, and of each claim what is new: text, questions, an id of its own; delete "draft: true", and the',
      'claims that say nothing new. Put the others into topics, and withdraw what no longer holds.',
      ...(made.names.length > 0 ? [`Names that names.yaml lacks: ${made.names.join(', ')}`] : []),
      ...adviceOn(text, read),
    ].join('\n'),
  };
}

function languageOf(text: string, given: string | undefined, fallback: Locale | undefined) {
  const language = given ?? languageIn(text, fallback);
  if (!languageTag.safeParse(language).success)
    throw new UsageError(`--language "${language}"  ${languageRemedy}`);
  return { language, locale: locales.find((one) => languageOfTag(one) === languageOfTag(language)) };
}
