import { describe, expect, it } from 'vitest';
import { figuresAsked, lacksFigure } from '../../src/answer/asked-figure.ts';

describe('what a question asks for and a claim lacks', () => {
  const claim = (text: string) => ({
    kind: 'claim' as const,
    id: 'one',
    texts: { en: { text, questions: [] } },
  });

  it('is an amount, where the claim tells none', () => {
    expect(lacksFigure(claim('The ferry was sold.'), ['amount'])).toBe(true);
    expect(lacksFigure(claim('The ferry was sold for 3 million euros.'), ['amount'])).toBe(false);
  });

  it('is a time, where the claim tells none', () => {
    expect(lacksFigure(claim('The ferry was sold for 3 million euros.'), ['time'])).toBe(true);
    expect(lacksFigure(claim('The ferry was sold on 3 May.'), ['time'])).toBe(false);
  });

  it('is read from how it is asked', () => {
    expect(figuresAsked(['ask.who', 'ask.how-many', 'trade.buy', 'ask.when'])).toEqual(['amount', 'time']);
  });

  it('is nothing where neither is asked for, nor of what is on record as left open', () => {
    expect(lacksFigure(claim('The ferry was sold.'), [])).toBe(false);
    expect(lacksFigure({ ...claim('No price is given.'), kind: 'gap' }, ['amount'])).toBe(false);
  });
});
