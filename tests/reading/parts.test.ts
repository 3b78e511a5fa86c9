import { describe, expect, it } from 'vitest';
import { partsOf, questionsIn } from '../../src/reading/parts.ts';
import { read, vocabularyOf } from '../../src/reading/reader.ts';

describe('the parts of a text that ask', () => {
  const partsIn = (text: string, locale: 'en' | 'zh-CN' = 'en') => {
    const vocabulary = vocabularyOf([], [], locale);
    return partsOf(read(text, vocabulary)).map((part) => part.text);
  };

  it('are none where it is a single short sentence', () => {
    expect(partsIn('Who paid for it, and when?')).toEqual([]);
  });

  it('are the sentences with a question mark, where there are such', () => {
    expect(partsIn('I read half of it. Who paid? My bus came. When?')).toEqual(['Who paid', 'When']);
  });

  it('are all sentences where none has one', () => {
    expect(partsIn('I read half of it. Tell me who paid.')).toEqual([
      'I read half of it',
      'Tell me who paid',
    ]);
  });

  it('are the clauses of a long sentence, short ones with those beside them', () => {
    const long =
      'my brother and I have been arguing about this since lunch, he swears that the town paid, well, so tell me who paid in the end';
    expect(partsIn(long)).toEqual([
      'my brother and I have been arguing about this since lunch',
      'he swears that the town paid, well',
      'so tell me who paid in the end',
    ]);
    expect(
      partsIn(
        '昨晚室友跟我说这事板上钉钉一定是真的，我嘴上没有反驳但总觉得哪里不太对，到底是谁付了这笔钱',
        'zh-CN',
      ),
    ).toHaveLength(3);
  });
});

describe('the questions of a text', () => {
  const questionsOf = (text: string, locale: 'en' | 'fr' | 'zh-CN' = 'en') =>
    questionsIn(read(text, vocabularyOf([], [], locale))).map((one) => one.text);

  it('are none where one thing is asked', () => {
    expect(questionsOf('Who paid for it?')).toEqual([]);
  });

  it('begin with their question words', () => {
    expect(questionsOf('Who paid for it and when was it built?')).toEqual([
      'Who paid for it and',
      'when was it built',
    ]);
    expect(questionsOf('ça a coûté cher, et qui a payé ?', 'fr')).toEqual([]);
  });

  it('are clauses in Chinese, which asks anywhere in them', () => {
    expect(questionsOf('谁造的？坏了几台？', 'zh-CN')).toEqual(['谁造的', '坏了几台']);
    expect(questionsOf('谁造的，坏了多少台', 'zh-CN')).toEqual(['谁造的', '坏了多少台']);
  });
});
