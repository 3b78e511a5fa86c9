/** The queries on snapshots: what a briefing said in each revision that some pin still shows. */
import type { Database } from '../database/database.ts';
import type { SnapshotRow } from '../database/tables.ts';

export interface Snapshots {
  save(row: SnapshotRow): Promise<void>;
  find(briefing: string, revision: string): Promise<string | undefined>;
  /** Deletes those that no pin needs any more, but for the revisions given. */
  sweep(current: readonly string[]): Promise<void>;
}

export function createSnapshots({ run }: Database): Snapshots {
  return {
    async save(row) {
      await run((database) =>
        database
          .insertInto('snapshots')
          .values(row)
          .onConflict((conflict) => conflict.columns(['briefing', 'revision']).doNothing())
          .execute(),
      );
    },
    async find(briefing, revision) {
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
    async sweep(current) {
      await run((database) =>
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
      );
    },
  };
}
