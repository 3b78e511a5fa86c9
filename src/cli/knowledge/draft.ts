/** `knowledge -- draft`: a briefing to fill in, from an article alone and offline. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { normaliseArticle } from '../../knowledge/article.ts';
import { commandsIn, parseKnowledge, readableRecords } from '../../knowledge/load.ts';
import { defaultLocale, languageOfTag, locales } from '../../knowledge/locale.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { idFrom, languageRemedy } from '../../knowledge/remedies.ts';
import { reservedCommands } from '../../knowledge/rules/commands.ts';
import { language as languageTag } from '../../knowledge/schema/texts.ts';
import { fileText } from '../../knowledge/write.ts';
import { languageIn } from './amounts.ts';
import { draftBriefing, draftNames } from './draft/briefing.ts';
import { needsIn } from './draft/needs.ts';
import { languagesFor } from './languages.ts';
import { freeOf } from './new/form.ts';
import { readArticle } from './read.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';
import { writeFiles } from './write.ts';

export const draft: Subcommand = {
  usage: `draft --article FILE [--id ID] [--languages ${locales.slice(0, 2).join()}] [--language ${defaultLocale}]`,
  summary:
    'write a briefing to fill in: a stub a sentence with its place and amounts, and the names it finds',
  async run(args) {
    const { values, directory } = readOptions(args, textOptions('article', 'id', 'languages', 'language'));
    const text = normaliseArticle(await readArticle(values.article));
    const id = idFrom(values.id ?? path.basename(values.article ?? '', path.extname(values.article ?? '')));
    if (id === '' || (values.id !== undefined && id !== values.id))
      throw new UsageError(`an id has lower-case letters, digits and hyphens: --id ${id || 'my-story'}`);
    const languages = await languagesFor(values.languages, null);
    const language = values.language ?? languageIn(text, languages[0]);
    if (!languageTag.safeParse(language).success)
      throw new UsageError(`--language "${language}"  ${languageRemedy}`);
    const locale = locales.find((one) => languageOfTag(one) === languageOfTag(language));
    const folder = path.join(directory, id);
    if (existsSync(folder)) throw new UsageError(`${folder} is there already: choose another --id`);

    // With a command that is taken nothing would load any more.
    const records = existsSync(directory) ? await readableRecords(directory) : [];
    const command = freeOf(id.slice(0, 30), [...reservedCommands, ...commandsIn(records)]);
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
    const { briefing, places } = placeFolder(made, () => text);
    await writeFiles(folder, [
      ['briefing.yaml', briefing],
      ['names.yaml', names],
      ['places.json', places],
    ]);
    const needs = locale ? needsIn(text, locale) : [];
    const { claims } = made.briefing.record;
    const figures = claims.flatMap((claim) => claim.figures ?? []).length;
    return {
      exitCode: 0,
      output: [
        `wrote ${folder}: ${claims.length} sentences, ${figures} amounts, ${made.names?.record.names.length ?? 0} names`,
        'Of each claim write text and questions, give it an id of its own, and delete "draft: true"; delete those that',
        'nobody would ask for. Then write title, headline and topics, and delete "draft: true" at the head.',
        ...(locale
          ? []
          : [`Amounts are not read in the language of the article, ${language}: write its figures by hand.`]),
        ...(needs.length > 0 ? ['Some seem to need more than a claim (knowledge/README.md):'] : []),
        ...needs.map((need) => `  ${need}`),
        '"npm run knowledge -- check" lists what is left.',
      ].join('\n'),
    };
  },
};
