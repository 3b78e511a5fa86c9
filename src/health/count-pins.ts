/** How many pins there are, by state, and how many of them are due. */
import type { SharedDatabase } from '../database/shared.ts';
import type { Metrics } from './metrics.ts';

/** Leaves the figures as they are where the database fails: it has its own words in the log. */
export async function countPins(database: SharedDatabase, { pins }: Metrics): Promise<void> {
  // Not to make a database for a figure.
  if (!(await database.mayHoldAnything())) return;
  const rows = await database
    .run((kysely) =>
      kysely.selectFrom('pins').select(['state', 'lease', 'note_from', 'not_before']).execute(),
    )
    .catch(() => undefined);
  if (!rows) return;
  pins.reset();
  for (const { state } of rows) pins.inc({ state });
  const due = rows.filter(
    ({ state, lease, note_from, not_before }) =>
      state === 'posting' || lease !== null || note_from !== null || not_before !== null,
  );
  pins.set({ state: 'due' }, due.length);
}
