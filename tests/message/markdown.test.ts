import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, escapeUserText, plainText, shorten, visible } from '../../src/message/markdown.ts';

describe('escaping', () => {
  it('shows any text as it was written, once Discord has taken the backslashes away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(escapeText(`x${text}`))).toBe(visible(`x${text}`));
      }),
    );
  });

  it('leaves no marker of markdown and no mention unescaped', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'*_~|`<>[]#@\\ a') });
    fc.assert(
      fc.property(marks, (text) => {
        expect(escapeText(text).replace(/\\./g, '')).not.toMatch(/[\\`*_~|<>[\]#@]/);
      }),
    );
  });

  it('covers what stands inside a link, where discord.js leaves it alone', () => {
    expect(escapeText('https://x.example/_a_')).toBe('https\\://x.example/\\_a\\_');
  });

  it.each([
    ['see https://x.example/a', 'see https\\://x.example/a'],
    ['discord.gg/abc', 'discord\\.gg/abc'],
    ['join Discord.com/invite/abc', 'join Discord\\.com/invite/abc'],
    ['a :smile: b', 'a \\:smile: b'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['at 2.5 to 3:1, e.g. this', 'at 2.5 to 3:1, e.g. this'],
  ])('leaves nothing in a text of the knowledge that Discord makes more of: %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves no link or invitation of a user alive', () => {
    expect(escapeUserText('see https://x.example or discord.gg/abc', 100)).toBe(
      'see https\\:\\/\\/x\\.example or discord\\.gg\\/abc',
    );
  });

  it('takes away zero-width and bidirectional characters', () => {
    expect(visible('a\u200bb\u202ec\u2066d\ufeff\u3164')).toBe('abcd');
  });

  it('keeps unbreakable spaces, which French needs, and folds the others', () => {
    expect(visible('«\u202ffausses\u202f»\u00a0: \n 2')).toBe('«\u202ffausses\u202f»\u00a0: 2');
  });

  it('never gives an empty text, which Discord would refuse', () => {
    expect(visible(' \u200b\n')).toBe('—');
  });
});

describe('shortening', () => {
  it('keeps to the limit and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('says that something was cut', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
  });
});
