/** `knowledge -- gaps`: what people asked in vain, in the servers that have it counted; and how to delete it. */
import type { Answer, Answerer } from '../../answer/answer.ts';
import { createAnswerer } from '../../answer/answerer.ts';
import { shareDatabase } from '../../database/shared.ts';
import { DatabaseTrouble } from '../../database/trouble.ts';
import { linkRecords } from '../../knowledge/load.ts';
import { defaultLocale } from '../../knowledge/locale.ts';
import { type Alike, groupAlike } from '../../unanswered/likeness.ts';
import { createStore, daysKept, lastDayGone, type Store } from '../../unanswered/store.ts';
import { wordingOf } from '../../unanswered/wording.ts';
import { soundConfig } from '../arguments.ts';
import { counted } from './check/report.ts';
import { claimsIn, gapIn } from './diff/answers.ts';
import { readRecords } from './files.ts';
import { readOptions, type Subcommand, UsageError } from './subcommand.ts';

export const gaps: Subcommand = {
  usage: 'gaps [--server ID] [--delete WORDING]... [--delete-all]',
  summary:
    'list the questions that found no answer, those alike together, or delete some; reads DATABASE_URL',
  async run(args) {
    const { values, directory } = readOptions(args, {
      server: { type: 'string' },
      delete: { type: 'string', multiple: true },
      'delete-all': { type: 'boolean' },
    });
    // As it is listed, or as somebody asked it.
    const wordings = values['delete-all'] ? 'all' : values.delete?.flatMap((one) => [one, wordingOf(one)]);
    const output = await withStore(async (store) => {
      if (wordings) return `${counted(await store.remove(wordings, values.server), 'question')} deleted`;
      const now = new Date();
      await store.sweep(lastDayGone(now));
      const questions = await store.list(lastDayGone(now), values.server);
      if (questions.length === 0) return nothing;
      const answerer = createAnswerer(linkRecords(await readRecords(directory)));
      return listing(groupAlike(questions, answerer), answerer);
    });
    return { exitCode: 0, output };
  },
};

const nothing = `No questions are kept. They are counted in servers where /pins gaps is on, for ${daysKept} days.`;

async function withStore(task: (store: Store) => Promise<string>): Promise<string> {
  const database = shareDatabase(soundConfig().databaseUrl);
  try {
    return (await database.mayHoldAnything()) ? await task(createStore(database)) : nothing;
  } catch (error) {
    throw error instanceof DatabaseTrouble ? new UsageError(error.message) : error;
  } finally {
    await database.close();
  }
}

function listing(groups: readonly Alike[], answerer: Answerer): string {
  const asked = groups.reduce((sum, { count }) => sum + count, 0);
  const lines = groups.flatMap(({ count, questions }) => {
    const [first, ...others] = questions;
    const last = questions.reduce((latest, one) => (one.last > latest ? one.last : latest), '');
    const outcome = outcomeNow(answerer.ask(first.wording, { locale: defaultLocale }));
    return [
      `${String(count).padStart(5)} × ${first.wording}  (last on ${last}; ${outcome})`,
      ...others.map((one) => `${String(one.count).padStart(11)} × ${one.wording}`),
    ];
  });
  return [`Asked in vain in the last ${daysKept} days: ${asked}, of ${groups.length} kinds`, ...lines].join(
    '\n',
  );
}

/** What the knowledge as it stands makes of it: it may have been mended since. */
function outcomeNow(answer: Answer): string {
  const claims = claimsIn(answer);
  if (claims.length > 0) return `answered now: ${claims.map(({ id }) => id).join(', ')}`;
  const gap = gapIn(answer);
  return gap ? `recorded as the gap ${gap.id}` : 'not recorded';
}
