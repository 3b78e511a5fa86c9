/** The short form of `npm run chaos`: every trouble once or twice, with real processes. Nothing is lost, nothing doubled. */
import { describe, expect, it } from 'vitest';
import { isWell, tableOf } from '../../chaos/row.ts';
import { troubles } from '../../chaos/troubles.ts';

describe('a week of trouble', () => {
  it.each(troubles)('loses and doubles nothing: $name', { timeout: 300_000 }, async ({ bring }) => {
    const rows = [await bring('short')].flat();
    expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(0);
    expect(tableOf(rows.filter((row) => !isWell(row)))).toBe(tableOf([]));
  });
});
