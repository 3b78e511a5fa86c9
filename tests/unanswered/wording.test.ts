import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/unanswered/wording.ts';

describe('what is kept of a question', () => {
  test.each([
    ['  What did TENCENT reply??  ', 'what did tencent reply'],
    ['Qu’a répondu Tencent ?', 'qu a repondu tencent'],
    ['騰訊怎麼回應？', '腾讯怎么回应'],
    ['Did they pay 13,700,000,000 yuan, or US$13.7B?', 'did they pay 13,700,000,000 yuan or us$13.7b'],
    ['**Is** it [true](https://example.org/a?b=c)?', 'is it true'],
  ])('of %j is %j', (question, wording) => {
    expect(wordingOf(question)).toBe(wording);
  });

  test.each([
    ['a mention', 'ask <@123456789012345678> why', 'ask why'],
    ['a mention that is broken off', 'ask <@!1234567890', 'ask'],
    ['a role, a channel, an emoji, a timestamp', '<@&1> <#2> <:smile:3> <a:wave:4> <t:5:R> why', 'why'],
    ['an @name', 'did @somebody say so', 'did say so'],
    ['a name with a number behind it', 'did Somebody#1234 say so', 'did say so'],
    ['an e-mail address', 'write to some.body+h20@example.org please', 'write to please'],
    ['one in full-width letters', 'write to ｓｏｍｅ＠ｅｘａｍｐｌｅ．ｏｒｇ please', 'write to please'],
    [
      'one with an invisible character',
      'write to some\u200bbody@exam\u200bple.org please',
      'write to please',
    ],
    ['a link', 'is http://example.org/some?body=1 right', 'is right'],
    ['a link without https', 'is discord.gg/abc or www.example.org right', 'is or right'],
    ['an address on a network', 'who is 192.168.10.20', 'who is'],
    ['a telephone number', 'call +33 6 12 34 56 78 now', 'call now'],
    ['another', 'call (555) 123-4567 now', 'call now'],
    ['one with commas', 'call 555,123,4567 now', 'call now'],
    ['one in Chinese figures', '请打一三八零零一三八零零零问', '请打 问'],
    ['one in Arabic figures', 'call ٠١٢٣٤٥٦٧٨٩ now', 'call now'],
    ['an id', 'user 123456789012345678 said', 'user said'],
  ])('is without %s', (_what, question, wording) => {
    expect(wordingOf(question)).toBe(wording);
  });

  const part = fc.oneof(
    fc.constantFrom(...'@#>.,/ -\u200b＠۱', '<@', '<@&', '<#', '://', 'https://', 'www.'),
    fc.emailAddress(),
    fc.webUrl({ withQueryParameters: true }),
    fc.bigInt({ min: 0n, max: 10n ** 20n }).map((id) => `<@${id}>`),
    fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  const question = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

  test('holds no mention, no link, no e-mail address and no run of seven figures', () => {
    fc.assert(
      fc.property(question, (text) => {
        const wording = wordingOf(text);
        expect(wording).not.toMatch(/[@#<>:/\\[\]()*_~|`]/);
        expect(wording).not.toMatch(/\p{L}\.\p{L}/u);
        expect(wording).not.toMatch(/\p{Nd}{7}/u);
        expect([...wording].length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['an e-mail address', fc.emailAddress()],
    ['a link', fc.webUrl()],
    ['a mention', fc.bigInt({ min: 10n ** 16n, max: 10n ** 19n }).map((id) => `<@${id}>`)],
    ['a long number', fc.bigInt({ min: 10n ** 6n, max: 10n ** 19n }).map(String)],
  ])('is the same with %s between its words', (_what, trace) => {
    fc.assert(
      fc.property(trace, (found) => {
        expect(wordingOf(`what did ${found} tencent reply`)).toBe('what did tencent reply');
      }),
    );
  });
});
