import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/check.ts';
import { departureKinds } from '../../src/check/finding.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { composeFinding, composeShared } from '../../src/message/finding.ts';
import { readShare, shareId } from '../../src/message/finding-id.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { expectTakenByDiscord } from './limits.ts';

const knowledge = await ownKnowledge();
const checker = createChecker(knowledge);
const link = 'https://discord.com/channels/1/2/3';
const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
const everything = {
  message: '18446744073709551615',
  speaks: claims,
  departs: departureKinds.flatMap((kind) => claims.map((claim) => ({ kind, claim }))),
};

describe('a finding', () => {
  it.each(locales)('is shown with the record, who says so, and the denial (%s)', (locale) => {
    const finding = checker.check('Tencent sold ByteDance $2bn of H20s', 'en');
    const text = messageText(composeFinding(finding, knowledge, locale));
    expect(text).toContain('“$2bn”'.replace(/[“”]/g, ''));
    expect(text).toContain(claims[0]?.text[locale]);
    expect(text).toContain(claims[0]?.denials[0]?.scope[locale]);
  });

  it('says at whose rate it converts', () => {
    const finding = checker.check('reportedly ByteDance sold $2bn of H20s to Tencent', 'en');
    expect(messageText(composeFinding(finding, knowledge, 'en'))).toContain(
      'at the article’s own rate, what is said comes to about 14.6 billion yuan',
    );
  });

  it('of a message in accord vouches for nothing', () => {
    const finding = checker.check('Per Caijing, ByteDance sold H20s to Tencent. ByteDance denies it.', 'en');
    expect(composeFinding(finding, knowledge, 'en').content).toContain('that vouches for nothing');
  });

  it('cannot mention anyone, whatever the message holds', () => {
    const finding = checker.check('@everyone <@123> `x` ByteDance sold 9 billion yuan of H20s @here', 'en');
    const message = composeFinding(finding, knowledge, 'en');
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.content).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@/);
  });

  it.each(locales)('never rates a message or its author (%s)', (locale) => {
    const text = messageText(composeShared(everything, link, knowledge, locale));
    expect(text).not.toMatch(
      /(?<!\p{L})(?:liar|lie[sd]?|lying|menteur|mensonge|ment)(?!\p{L})|撒谎|骗子|谎言/iu,
    );
  });

  it.each(locales)('keeps to the limits of Discord however much there is to say (%s)', (locale) => {
    expectTakenByDiscord(composeShared(everything, link, knowledge, locale));
    const speaks = claims.map((claim) => ({ claim, said: ['x'] }));
    const departs = everything.departs.map((one) => ({
      ...one,
      said: '@'.repeat(400),
      figure: null,
      converted: 1,
    }));
    const finding = { text: 'x', locale, speaks, departs, silent: ['y'.repeat(4000)] };
    expectTakenByDiscord(composeFinding(finding, knowledge, locale, everything.message));
  });
});

describe('what is shared', () => {
  it('links the message and holds not a word of it', () => {
    const said = 'Tencent zweitausend sold ByteDance $2bn of H20s';
    const finding = checker.check(said, 'en');
    const share = readShare(
      shareId(
        { message: '3', speaks: finding.speaks.map(({ claim }) => claim), departs: finding.departs },
        knowledge,
      ).split(':'),
      knowledge,
    );
    if (!share) throw new Error('the share cannot be read');
    const text = messageText(composeShared(share, link, knowledge, 'en'));
    expect(text).toContain(link);
    expect(text).not.toContain('$2bn');
    expect(text).not.toContain('zweitausend');
    expect(share.departs.map(({ kind }) => kind)).toEqual(finding.departs.map(({ kind }) => kind));
  });

  it('is carried in at most 100 characters', () => {
    expect(shareId(everything, knowledge).length).toBeLessThanOrEqual(100);
  });

  it('is out of date when the knowledge has changed', async () => {
    expect(readShare(shareId(everything, knowledge).split(':'), await twoBriefings())).toBeNull();
  });

  it.each(['share', 'share::::', 'share:!!:x:y:z', 'share:1:00000000:zzzzzz:9zzz'])(
    'is not read from %s',
    (id) => {
      expect(readShare(id.split(':'), knowledge)).toBeNull();
    },
  );
});
