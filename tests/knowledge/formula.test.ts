import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, figuresIn } from '../../src/knowledge/formula.ts';

const amounts = new Map([
  ['resale-yuan', 2e9],
  ['stockpile-yuan', 1e11],
  ['stockpile-dollars', 13.7e9],
]);
const value = (formula: string) => evaluate(formula, (id) => amounts.get(id));

describe('formulas of derived figures', () => {
  test.each([
    ['resale-yuan / stockpile-yuan * 100', 2],
    ['resale-yuan / stockpile-yuan * stockpile-dollars', 274e6],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['8 - 4 - 2', 2],
    ['8 / 4 / 2', 1],
  ])('%s is %d', (formula, expected) => {
    const result = value(formula);
    expect(result.ok && result.value).toBeCloseTo(expected, 6);
  });

  test.each([
    ['resale-euro * 2', '"resale-euro" is not a figure'],
    ['(1 + 2', 'a closing bracket is missing'],
    ['1 +', 'it ends too early'],
    ['1 2', '"2" stands where an operator or the end should'],
    ['1 / 0', 'it divides by zero'],
    ['process.exit()', 'it holds something other'],
    ['', 'it holds something other'],
    [`${'('.repeat(1_000)}1`, 'more than 50 brackets stand in each other'],
  ])('%s is refused: %s', (formula, message) => {
    expect(value(formula)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });

  test('agrees with arithmetic on any sum of products', () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (sums) => {
          const formula = sums.map((product) => product.join(' * ')).join(' + ');
          const expected = sums.reduce((sum, product) => sum + product.reduce((all, one) => all * one, 1), 0);
          expect(value(formula)).toEqual({ ok: true, value: expected });
        },
      ),
    );
  });

  test('any text gives a value or a reason, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = value(text);
        expect(result.ok ? Number.isFinite(result.value) : result.message.length > 0).toBe(true);
      }),
    );
  });

  test('names each figure once, in order', () => {
    expect(figuresIn('b-2 / a * b-2')).toEqual(['b-2', 'a']);
  });
});
