/** The short form of `npm run chaos`, as tests: real processes, each trouble once or twice. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isWell, type Trouble, tableOf } from '../../chaos/row.ts';
import { built } from '../shared/ask.ts';

export function losesAndDoublesNothing(where: string, troubles: readonly Trouble[]): void {
  beforeAll(built);
  describe(where, () => {
    it.each(troubles)('loses and doubles nothing: $name', async ({ bring }) => {
      const rows = [await bring('short')].flat();
      expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(0);
      expect(tableOf(rows.filter((row) => !isWell(row)))).toBe(tableOf([]));
    });
  });
}
