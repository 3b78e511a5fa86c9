import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, normaliseArticle, sentencesOf } from '../../src/knowledge/article.ts';

const read = 'tests/fixtures/sentences';

describe('the article as locators see it', () => {
  test('an apostrophe, a no-break space and a line end may be written in any way', () => {
    expect(normaliseArticle('L\u2019été\u00a0:\r\n\r\n  fin.')).toBe("L'été :\nfin.");
    expect(normaliseArticle('e\u0301')).toBe('\u00e9');
  });

  test('white space is what knowledge/README.md says, so that anybody can count as we do', () => {
    const spaces = '\t\v\f\ufeff\u00a0\u1680\u2000\u200a\u202f\u205f\u3000';
    expect(normaliseArticle(`\ufeffOne${spaces}two.`)).toBe('One two.');
    expect(normaliseArticle('One\u0085\u001c\u200btwo.')).toBe('One\u0085\u001c\u200btwo.');
  });

  test('a decimal point and a lower-case continuation end no sentence', () => {
    const texts = sentencesOf('It cost 13.7 million. “Really?” Yes… perhaps. 2 more.').map((one) => one.text);
    expect(texts).toEqual(['It cost 13.7 million.', '“Really?”', 'Yes… perhaps.', '2 more.']);
  });

  /** A sentence a line, a paragraph a block, cut as somebody does who reads it. */
  test.each(readdirSync(read))('the news are cut as a reader cuts them: %s', (name) => {
    for (const block of readFileSync(path.join(read, name), 'utf8').trim().split('\n\n')) {
      const lines = block.split('\n');
      const paragraph = lines
        .map((line) => (/[。！？；][」』”）]*$/.test(line) ? line : `${line} `))
        .join('');
      expect(sentencesOf(paragraph).map((one) => one.text)).toEqual(lines.map(normaliseArticle));
    }
  });

  test.each([
    ['plan B', 'They need a plan B. The mayor has none.'],
    ['a country', 'He lives in the U.S. The minister knows.'],
    ['a vitamin', 'Il faut de la vitamine C. Elle protège.'],
    ['a street', 'It burned on Main St. Nobody was hurt.'],
  ])('what ends as a name begins is joined, so that no name is cut: %s', (_, text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  });

  test.each([
    ['a quotation', 'He said: “I have a plan B.” The mayor has none.'],
    ['a quotation of another language', 'Il a dit : « J’ai un plan B. » Le maire n’en a pas.'],
    ['a degree', 'Il fera 35 °C. Les bus roulent.'],
    ['a company', 'She works for AT&T. The firm is old.'],
    ['a question', 'Was it plan B? The mayor knows.'],
    ['a word that introduces a number elsewhere', 'The answer is no. The mayor said so.'],
    ['more than one or two digits', 'They met in 1998. August was hot.'],
    ['a name that ends as an abbreviation', 'Ask Cypr. The mayor did.'],
  ])('a capital or an abbreviation cuts as ever where it introduces nothing: %s', (_, text) => {
    expect(sentencesOf(text)).toHaveLength(2);
  });

  test('versions 1 and 2 count as they did', () => {
    const text = 'M. Dupont met Mr. Li. (he left.) « Non. » Il part. 她走了。好。';
    expect(sentencesOf(text, 1).map((one) => one.text)).toEqual([
      'M.',
      'Dupont met Mr.',
      'Li.',
      '(he left.)',
      '« Non. » Il part. 她走了。好。',
    ]);
    expect(sentencesOf(text, 2).map((one) => one.text)).toEqual([
      'M.',
      'Dupont met Mr.',
      'Li.',
      '(he left.)',
      '« Non. » Il part. 她走了。',
      '好。',
    ]);
  });

  test('sentences are numbered from 1 in each paragraph', () => {
    const places = sentencesOf('One. Two.\n\nThree.').map((one) => [one.paragraph, one.sentence]);
    expect(places).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  test('Chinese marks end sentences with whatever closes behind them, from version 2 on', () => {
    const text = '他说：“不行！”她走了。真的吗？是的；好。';
    expect(sentencesOf(text).map((one) => one.text)).toEqual([
      '他说：“不行！”',
      '她走了。',
      '真的吗？',
      '是的；',
      '好。',
    ]);
    expect(sentencesOf(text, 1)).toHaveLength(1);
  });

  test('a mixed paragraph is cut by both rules, and its positions still cut out the sentence', () => {
    const text = 'He left. 她走了。Then 3 came. (Two stayed.)';
    const characters = [...text];
    const sentences = sentencesOf(text);
    expect(sentences.map((one) => one.text)).toEqual([
      'He left.',
      '她走了。',
      'Then 3 came.',
      '(Two stayed.)',
    ]);
    for (const one of sentences) expect(characters.slice(one.start, one.end).join('')).toBe(one.text);
  });

  const sentence = fc.stringMatching(/^[A-Zé字😀][a-z 字😀]{0,12}[a-z][.!?]$/u);
  const article = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  const textOf = (paragraphs: readonly (readonly string[])[]) =>
    paragraphs.map((one) => one.join(' ')).join('\n');

  test('positions count code points, cut out exactly the sentence, and never overlap', () => {
    fc.assert(
      fc.property(article, (paragraphs) => {
        const text = textOf(paragraphs);
        const characters = [...normaliseArticle(text)];
        let end = -1;
        for (const one of sentencesOf(text)) {
          expect(characters.slice(one.start, one.end).join('')).toBe(one.text);
          expect(one.start).toBe(end + 1);
          expect(one.sha256).toBe(fingerprint(one.text));
          end = one.end;
        }
        expect(end).toBe(characters.length);
      }),
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseArticle(normaliseArticle(text))).toBe(normaliseArticle(text));
      }),
    );
  });
});
