/** `knowledge -- diff`: what changed in meaning since another revision, or from another directory, and which questions are now answered differently. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { linkRecords } from '../../knowledge/load.ts';
import { cannotRead } from '../arguments.ts';
import { type Asked, compareAnswers, questionsFrom } from './diff/answers.ts';
import { defaultBase, knowledgeAt, resolveRevision } from './diff/base.ts';
import { changesBetween, denialChanges } from './diff/changes.ts';
import { type Difference, differenceMarkdown } from './diff/markdown.ts';
import { readRecords } from './files.ts';
import { readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

export const diff: Subcommand = {
  usage: 'diff [--base REVISION|DIRECTORY] [--html FILE] [--questions FILE]',
  summary: 'show what changed since a revision, and which answers with it',
  async run(args) {
    const { values, directory } = readOptions(args, textOptions('base', 'html', 'questions'));
    const records = await readRecords(directory);
    const after = linkRecords(records);
    const { before, remarks } = await earlierState(values.base ?? (await defaultBase(directory)), directory);

    const known = await Promise.all(
      values.questions === undefined
        ? after.briefings
            .map(({ id }) => `tests/stories/${id}/questions.jsonl`)
            .map(async (file) => (existsSync(file) ? questionsIn(file) : []))
        : [questionsIn(values.questions)],
    );
    const difference: Difference = {
      changes: changesBetween(before, after),
      denials: [...denialChanges(before, after)],
      answers: compareAnswers(before, after, known.flat()),
      remarks,
    };
    if (values.html !== undefined) {
      // Loaded only here: it brings all that shows messages with it.
      const { differencePage } = await import('./diff/page.ts');
      await writeFile(values.html, await differencePage(difference, before, after));
    }
    return { exitCode: 0, output: differenceMarkdown(difference) };
  },
};

async function questionsIn(file: string): Promise<readonly Asked[]> {
  const lines = await readFile(file, 'utf8').catch(cannotRead(`"${file}"`));
  const { asked, strange } = questionsFrom(lines);
  if (strange.length === 0) return asked;
  throw new UsageError(
    strange.map((line) => `${file}:${line}:1: this is no line of JSON with q, accept and locale`).join('\n'),
  );
}

/** `base`: a revision, or, where there is none of that name, another directory. */
async function earlierState(base: string, directory: string) {
  const revision = await resolveRevision(directory, base);
  if (revision === null) {
    if (!existsSync(base)) throw new UsageError(`there is no revision, and no directory, "${base}"`);
    return { before: linkRecords(await readRecords(base)), remarks: [] };
  }
  const before = await knowledgeAt(revision, directory);
  const unread = `The knowledge at ${revision.slice(0, 8)} cannot be read by this version, so everything counts as new.`;
  return before ? { before, remarks: [] } : { before: linkRecords([]), remarks: [unread] };
}
