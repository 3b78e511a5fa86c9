/** The claims of a briefing in each revision that some pin still shows, kept so that a later one can say what changed. */
import type { Database } from '../database/database.ts';
import type { SnapshotRow } from '../database/tables.ts';
import type { Briefing, Claim } from '../knowledge/knowledge.ts';

export interface Snapshot {
  readonly claims: readonly Claim[];
  /** Ids of the claims of each topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

export function snapshotOf({ claims, topics }: Briefing): Snapshot {
  return {
    claims,
    topics: Object.fromEntries(topics.map((topic) => [topic.id, topic.claims.map(({ id }) => id)])),
  };
}

/** As JSON. What people ask is left out: it is no part of what a claim says. */
export function writeSnapshot({ claims, topics }: Snapshot): string {
  return JSON.stringify({ topics, claims: claims.map(({ questions, tells, ...shown }) => shown) });
}

export type Snapshots = ReturnType<typeof createSnapshots>;

export function createSnapshots({ run }: Database) {
  return {
    save: (row: SnapshotRow) =>
      run((database) =>
        database
          .insertInto('snapshots')
          .values(row)
          .onConflict((conflict) => conflict.columns(['briefing', 'revision']).doNothing())
          .execute(),
      ),
    async find(briefing: string, revision: string): Promise<string | undefined> {
      const row = await run((database) =>
        database
          .selectFrom('snapshots')
          .select('claims')
          .where('briefing', '=', briefing)
          .where('revision', '=', revision)
          .executeTakeFirst(),
      );
      return row?.claims;
    },
    /** Deletes those that no pin needs any more, but for the revisions given. */
    sweep: (current: readonly string[]) =>
      run((database) =>
        database
          .deleteFrom('snapshots')
          .$if(current.length > 0, (query) => query.where('revision', 'not in', current))
          .where('revision', 'not in', (from) =>
            from.selectFrom('pins').select('revision').where('revision', 'is not', null),
          )
          .where('revision', 'not in', (from) =>
            from.selectFrom('pins').select('note_from').where('note_from', 'is not', null),
          )
          .execute(),
      ),
  };
}
