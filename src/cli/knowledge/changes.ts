/** `knowledge -- changes`: what is new, changed and taken back since a day, from the files' own records and from git. */
import type { Briefing, Claim, Knowledge, Response } from '../../knowledge/knowledge.ts';
import { linkRecords } from '../../knowledge/load.ts';
import { defaultLocale, type Locale } from '../../knowledge/locale.ts';
import { date } from '../../knowledge/schema/texts.ts';
import { counted } from './check/report.ts';
import { knowledgeAt, revisionBefore } from './diff/base.ts';
import { type Change, changesBetween } from './diff/changes.ts';
import { readRecords } from './files.ts';
import { briefingsMeant, readOptions, type Subcommand, textOptions, UsageError } from './subcommand.ts';

export const changes: Subcommand = {
  usage: 'changes --since YYYY-MM-DD [--briefing ID]',
  summary: 'tell what is new, changed and taken back since a day',
  async run(args) {
    const { values, directory } = readOptions(args, textOptions('since', 'briefing'));
    const since = values.since ?? '';
    if (!date.safeParse(since).success) throw new UsageError('since when? --since YYYY-MM-DD');
    const now = linkRecords(await readRecords(directory));
    const meant = briefingsMeant(now.briefings, ({ id }) => id, values.briefing);
    const edits = await editsSince(directory, since, now);
    const found = meant.flatMap((briefing) => told(briefing, since, edits ?? []));
    const lines = found.length > 0 ? found : [`Nothing has changed since ${since}.`];
    if (!edits)
      lines.push('Only records that give their day are told: git has no knowledge of that day to read.');
    return { exitCode: 0, output: lines.join('\n') };
  },
};

/** What git knows of; null where there is none, or where the knowledge of that day cannot be read any more. */
async function editsSince(
  directory: string,
  since: string,
  now: Knowledge,
): Promise<readonly Change[] | null> {
  const revision = await revisionBefore(directory, since).catch(() => undefined);
  if (revision === undefined) return null;
  const earlier = revision === null ? linkRecords([]) : await knowledgeAt(revision, directory);
  return earlier && changesBetween(earlier, now);
}

function told(briefing: Briefing, since: string, edits: readonly Change[]): readonly string[] {
  const locale = briefing.languages[0] ?? defaultLocale;
  const claims = newestFirst(briefing.claims, enteredOn, since);
  const responses = newestFirst(briefing.responses, enteredOn, since);
  const retired = newestFirst(briefing.retired, takenBackOn, since);
  const unsaid = newestFirst(briefing.retiredResponses, takenBackOn, since);
  const own = edits.filter((edit) => edit.briefing === briefing.id);
  const isNew = (id: string) => [...claims, ...responses, ...retired, ...unsaid].some((one) => one.id === id);
  const others = own.filter(({ record, id }) => record !== 'briefing' && !isNew(id));
  const isFound = ({ kind, keys }: Change) => kind === 'changed' && keys.every((key) => findsAlone.has(key));
  const found = others.filter(isFound);
  const lines = [
    ...own
      .filter(({ record, kind }) => record === 'briefing' && kind === 'added')
      .map(() => '  new       the whole briefing'),
    ...claims.map((claim) => `  new       claim ${claim.id}: ${claimText(claim, locale)} (${claim.since})`),
    ...responses.map((response) => `  new       ${responseLine(response, locale)} (${response.since})`),
    ...others
      .filter((edit) => !isFound(edit))
      .map((edit) => {
        const keys = edit.keys.length > 0 ? `: ${edit.keys.join(', ')}` : '';
        const kind = edit.kind === 'added' ? 'new' : edit.kind;
        return `  ${kind.padEnd(9)} ${edit.record} ${edit.id}${keys}${wording(briefing, edit, locale)}`;
      }),
    ...(found.length > 0
      ? [`  changed   example questions or forms of ${counted(found.length, 'record')}`]
      : []),
    ...retired.map((claim) => `  ${takenBack('claim', claim, locale)}`),
    ...unsaid.map((response) => `  ${takenBack('response', response, locale)}`),
  ];
  return lines.length > 0 ? [`${briefing.id}: ${briefing.title[locale]}`, ...lines] : [];
}

/** By these a record is found; what it says is the same. */
const findsAlone: ReadonlySet<string> = new Set(['questions', 'forms']);

/** What a claim or a gap says now, where that was edited or is new. */
function wording({ claims, gaps }: Briefing, { kind, record, id, keys }: Change, locale: Locale): string {
  const own = record === 'claim' ? claims : record === 'gap' ? gaps : [];
  const isNew = kind === 'added';
  const found = isNew || keys.includes('text') ? own.find((one) => one.id === id) : undefined;
  if (!found) return '';
  return `${isNew ? ': ' : '; now '}${'denials' in found ? claimText(found, locale) : found.text[locale]}`;
}

/** Empty for what has stood there from the beginning, or stands. */
const enteredOn = ({ since = '' }: Claim | Response) => since;
const takenBackOn = ({ status }: Claim | Response) => (status.state === 'published' ? '' : status.date);

/** Those whose day is `since` or later. */
function newestFirst<T>(records: readonly T[], dayOf: (record: T) => string, since: string): readonly T[] {
  return records
    .filter((one) => dayOf(one) >= since)
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

/** A denied claim is not told without those who deny it. */
function claimText({ text, denials }: Claim, locale: Locale): string {
  const by = denials.map((denial) => `denied by ${denial.by.publisher[locale]}`);
  return [...by, text[locale]].join('; ');
}

function responseLine({ id, by, kind, covers }: Response, locale: Locale): string {
  return `response ${id}: ${by.publisher[locale]} ${kind} ${covers.join(', ')}`;
}

function takenBack(record: Change['record'], { id, status }: Claim | Response, locale: Locale): string {
  if (status.state === 'published') return id;
  const successor = status.state === 'superseded' ? `, now ${status.successor}` : '';
  return `${status.state === 'withdrawn' ? 'withdrawn' : 'replaced '} ${record} ${id}${successor}: ${status.reason[locale]} (${status.date})`;
}
