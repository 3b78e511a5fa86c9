import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/reading/parts.ts';
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
