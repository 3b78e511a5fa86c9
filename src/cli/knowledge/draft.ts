/** `knowledge -- draft`: a briefing to fill in, from an article alone and offline. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toldIn } from '../../check/said.ts';
import { normaliseArticle, placeOf, sentencesOf } from '../../knowledge/article.ts';
import { commandsIn, parseKnowledge, readableRecords } from '../../knowledge/load.ts';
import { defaultLocale, type Locale, languageOfTag, locales } from '../../knowledge/locale.ts';
import { placeFolder } from '../../knowledge/placing.ts';
import { idFrom, languageRemedy } from '../../knowledge/remedies.ts';
import { reservedCommands } from '../../knowledge/rules/commands.ts';
import { language as languageTag } from '../../knowledge/schema/texts.ts';
import type { FrameRecord } from '../../knowledge/schema.ts';
import { fileText } from '../../knowledge/write.ts';
import { cleanText } from '../../reading/clean.ts';
import { languageIn } from './amounts.ts';
import { holds } from './check/figures.ts';
import { draftBriefing, draftNames } from './draft/briefing.ts';
import { readArticle, writeFiles } from './files.ts';
import { languagesFor } from './new/ask.ts';
import { freeOf } from './new/form.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

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
    const { briefing, places } = placeFolder(made, () => text, false);
    await writeFiles(folder, [
      ['briefing.yaml', briefing],
      ['names.yaml', names],
      ['places.json', places],
    ]);
    const needs = locale ? needsIn(text, locale) : [];
    const { claims } = made.briefing.record;
    const figures = claims.flatMap((claim) => claim.figures ?? []).length;
    const unsure = claims
      .filter((claim) => claim.figures?.some(({ unit, currency }) => unit === 'money' && !currency))
      .map(({ id }) => id);
    return {
      exitCode: 0,
      output: [
        `wrote ${folder}: ${claims.length} sentences, ${figures} amounts, ${made.names?.record.names.length ?? 0} names`,
        'Of each claim write text and questions, give it an id of its own, and delete "draft: true"; delete those that',
        'nobody would ask for. Then write title, headline and topics, and delete "draft: true" at the head.',
        ...(locale
          ? []
          : [`Amounts are not read in the language of the article, ${language}: write its figures by hand.`]),
        ...(unsure.length > 0
          ? [`Which currency it is does not stand there: write it, ${unsure.join(', ')}`]
          : []),
        ...(needs.length > 0 ? ['Some seem to need more than a claim (knowledge/README.md):'] : []),
        ...needs.map((need) => `  ${need}`),
        '"npm run knowledge -- check" lists what is left.',
      ].join('\n'),
    };
  },
};

/** What a sentence seems to need beside a claim, each as it is told. */
const needs = {
  response: 'a response, since somebody denies or confirms something, or does not comment',
  transfer: 'a frame of who gives what to whom (act: transfer)',
  compare: 'a frame of what is more than what (act: compare)',
  change: 'a frame of what rises or falls (act: change)',
} as const satisfies Record<'response' | FrameRecord['act'], string>;
type Need = keyof typeof needs;

/** What sentences seem to need, in words, with their places: `a response, …: 3.2, 4.1`. */
function needsIn(text: string, locale: Locale): readonly string[] {
  const sentences = sentencesOf(text).map((one) => ({
    need: needOf(one.text, locale),
    place: placeOf(one),
  }));
  return Object.entries(needs).flatMap(([need, words]) => {
    const places = sentences.filter((one) => one.need === need).map(({ place }) => place);
    return places.length > 0 ? [`${words}: ${places.join(', ')}`] : [];
  });
}

function needOf(text: string, locale: Locale): Need | undefined {
  if (holds({ text, locale }, 'denials.plain', 'telling.deny', 'telling.confirm', 'telling.decline'))
    return 'response';
  const said = new Set(toldIn(cleanText(text), locale).flatMap(({ acts }) => acts.map(({ id }) => id)));
  const says = (...ids: readonly string[]) => ids.some((id) => said.has(id));
  if (says('give', 'get')) return 'transfer';
  if (says('more', 'less') && says('than')) return 'compare';
  return says('up', 'down') ? 'change' : undefined;
}
