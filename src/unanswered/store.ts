/** Every query on questions that found no answer, and how long one is kept. Days are as 2026-01-31, in UTC. */
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Different questions that are kept of a server: whoever asks nonsense all day fills no disk. */
const mostOfServer = 2_000;

/** By the day it was asked on, which is the first of them, and not by the hour. */
export const daysKept = 30;

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** What was asked on this day or before is not kept any more. */
export function lastDayGone(now: Date): string {
  return dayOf(new Date(now.getTime() - daysKept * 24 * 60 * 60 * 1_000));
}

/** A question, counted over days and, where no server is named, over servers. */
export interface KeptQuestion {
  readonly wording: string;
  readonly count: number;
  /** The last day it was asked on, as 2026-01-31. */
  readonly last: string;
}

export type Store = ReturnType<typeof createStore>;

export function createStore({ run, purge }: Database) {
  /** Deletes these wordings, or all. `guild` left out: of all servers. Gives how many times they had been counted. */
  async function remove(wordings: readonly string[] | 'all', guild?: string): Promise<number> {
    const deleted = await run((database) =>
      database
        .deleteFrom('unanswered')
        .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
        .$if(wordings !== 'all', (query) => query.where('wording', 'in', [...wordings]))
        .returning('count')
        .execute(),
    );
    if (deleted.length > 0) await purge();
    return deleted.reduce((sum, { count }) => sum + count, 0);
  }

  return {
    remove,
    isOn: (guild: string): Promise<boolean> =>
      run(async (database) => {
        const query = database.selectFrom('counting_servers').selectAll().where('guild', '=', guild);
        return (await query.executeTakeFirst()) !== undefined;
      }),
    async switchOn(guild: string): Promise<void> {
      await run((database) =>
        database
          .insertInto('counting_servers')
          .values({ guild })
          .onConflict((conflict) => conflict.column('guild').doNothing())
          .execute(),
      );
    },
    /** Deletes all that is kept of the server with it. Gives how many times a question had been counted. */
    async switchOff(guild: string): Promise<number> {
      // In this order: nothing is counted any more once the server is gone. A sweep ends what a kill interrupts.
      await run((database) => database.deleteFrom('counting_servers').where('guild', '=', guild).execute());
      return remove('all', guild);
    },
    /** Counts a question, if the server has it switched on. */
    async add(guild: string, day: string, wording: string): Promise<void> {
      // One statement, so that nothing is kept of a server that switches it off in the same moment.
      const statement = sql`
        insert into unanswered (guild, day, wording, count)
        select guild, ${day}, ${wording}, 1 from counting_servers
        where guild = ${guild} and (select count(*) from unanswered where guild = ${guild}) < ${mostOfServer}
        on conflict (guild, day, wording) do update set count = unanswered.count + 1`;
      await run((database) => statement.execute(database));
    },
    /** What was asked after that day, most often first. `guild` left out: in all servers. */
    async list(after: string, guild?: string): Promise<readonly KeptQuestion[]> {
      const rows = await run((database) =>
        database
          .selectFrom('unanswered')
          .innerJoin('counting_servers', 'counting_servers.guild', 'unanswered.guild')
          .$if(guild !== undefined, (query) => query.where('unanswered.guild', '=', guild ?? ''))
          .select(({ fn }) => ['wording', fn.sum('count').as('count'), fn.max('day').as('last')])
          .where('day', '>', after)
          .groupBy('wording')
          .orderBy('wording')
          .execute(),
      );
      return rows
        .map(({ wording, count, last }) => ({ wording, count: Number(count), last }))
        .sort((one, other) => other.count - one.count);
    },
    /** Deletes what was asked on that day or before, and what belongs to no server that has it switched on. */
    async sweep(until: string): Promise<void> {
      const statement = sql`
        delete from unanswered where day <= ${until} or guild not in (select guild from counting_servers)`;
      const { numAffectedRows = 0n } = await run((database) => statement.execute(database));
      if (numAffectedRows > 0n) await purge();
    },
  };
}
