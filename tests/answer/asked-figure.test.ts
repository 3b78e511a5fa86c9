import { describe, expect, it } from 'vitest';
import { lacksFigure } from '../../src/answer/asked-figure.ts';

describe('what a question asks for and a claim lacks', () => {
  const claim = (text: string) => ({
    kind: 'claim' as const,
    id: 'one',
    texts: { en: { text, questions: [] } },
  });

  it('is an amount, where the claim tells none', () => {
    expect(lacksFigure(claim('The ferry was sold.'), ['ask.how-much'])).toBe(true);
    expect(lacksFigure(claim('The ferry was sold for 3 million euros.'), ['ask.how-much'])).toBe(false);
  });

  it('is a time, where the claim tells none', () => {
    expect(lacksFigure(claim('The ferry was sold for 3 million euros.'), ['ask.when'])).toBe(true);
    expect(lacksFigure(claim('The ferry was sold on 3 May.'), ['ask.when'])).toBe(false);
  });

  it('is nothing where neither is asked for, nor of what is on record as left open', () => {
    expect(lacksFigure(claim('The ferry was sold.'), ['ask.who'])).toBe(false);
    expect(lacksFigure({ ...claim('No price is given.'), kind: 'gap' }, ['ask.how-much'])).toBe(false);
  });
});
