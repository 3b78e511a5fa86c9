import { describe, expect, it } from 'vitest';
import { departureKinds, type Finding } from '../../src/check/finding.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { readShare, shareId } from '../../src/message/custom-id.ts';
import { composeFinding, composeShared, withPreview } from '../../src/message/finding.ts';
import { messageText } from '../../src/message/text.ts';
import { claimOf as claimIn, ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { expectTakenByDiscord } from './limits.ts';

const knowledge = await ownKnowledge();
const link = 'https://discord.com/channels/1/2/3';
const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
const everything = {
  message: '18446744073709551615',
  speaks: claims,
  departs: departureKinds.flatMap((kind) => claims.map((claim) => ({ kind, claim }))),
};

/** As the checker finds it in a message that puts $2bn for about 2 billion yuan, and speaks of two claims more. */
function found(given: Partial<Finding> = {}): Finding {
  const claim = claimOf('resale-value');
  const [figure = null] = claim.figures ?? [];
  const speaks = [claimOf('h20-slower'), claimOf('resale'), claim];
  const departs = [{ kind: 'unit', claim, said: '$2bn', figure, converted: 14_598_540_145 } as const];
  return { text: 'x', locale: 'en', speaks, departs, silent: ['a date'], ...given };
}

const claimOf = (id: string) => claimIn(knowledge, id);

describe('a finding', () => {
  it.each(locales)('is shown with the record, who says so, and the denial with its reach (%s)', (locale) => {
    const text = messageText(composeFinding(found(), knowledge, locale));
    expect(text).toContain('$2bn');
    expect(text).toContain(claimOf('resale-value').text[locale]);
    expect(text).toContain(claimOf('resale-value').denials[0]?.scope[locale]);
  });

  it('says at whose rate it converts', () => {
    expect(messageText(composeFinding(found(), knowledge, 'en'))).toContain(
      'at the article’s own rate, what is said comes to about 14.6 billion yuan',
    );
  });

  it('tells what departs first, one line a claim, and a denial once', () => {
    const lines = messageText(composeFinding(found(), knowledge, 'en')).split('\n');
    const place = (id: string) => lines.findIndex((line) => line.includes(claimOf(id).text.en));
    expect(place('resale-value')).toBeGreaterThan(0);
    expect(place('resale')).toBeGreaterThan(place('resale-value'));
    expect(place('h20-slower')).toBeGreaterThan(place('resale'));
    expect(lines.filter((line) => line.includes('denied by ByteDance'))).toHaveLength(1);
  });

  it('tells once what a message says over and over, and counts it once', () => {
    const [departure] = found().departs;
    const departs = Array.from({ length: 40 }, () => departure ?? []).flat();
    const composed = composeFinding(found({ departs }), knowledge, 'en', '3');
    expect(composed.content).toContain('departs from the record in one place');
    expect(composed.content.match(/\$2bn/g)).toHaveLength(1);
    const [share] = composed.components.flatMap(({ components }) => components);
    expect(
      share && 'custom_id' in share && readShare(share.custom_id.split(':'), knowledge)?.departs,
    ).toEqual([{ kind: 'unit', claim: claimOf('resale-value') }]);
  });

  it('shows the claim that a message departs from in ever other words, and counts what there is no room for', () => {
    const departs = Array.from({ length: 40 }, (_, at) =>
      found().departs.map((one) => ({ ...one, said: `$${at + 3}bn${'*'.repeat(60)}` })),
    ).flat();
    const { content } = composeFinding(found({ departs }), knowledge, 'en');
    expect(content).toContain('in 40 places');
    expect(content).toContain(claimOf('resale-value').text.en);
    expect(content).toMatch(/\n {2}- … and 3\d more/);
  });

  it('says that it leaves out what the preview of a link tells where there is no room for it', () => {
    const silent = Array.from({ length: 3 }, () => '*'.repeat(80));
    const departs = ['a', 'b', 'c'].flatMap((letter) =>
      found().departs.map((one) => ({ ...one, said: letter.repeat(80) })),
    );
    const own = composeFinding(found({ departs, silent }), knowledge, 'en');
    const { content } = withPreview(own, found({ departs }), knowledge, 'en');
    expect(content).toBe(
      `${own.content}\n3 claims are not shown: with all that belongs to them, Discord’s limits would be passed.`,
    );
  });

  it('has the topic and the state of what it departs from in its title', () => {
    expect(composeFinding(found(), knowledge, 'en').embeds[0]?.title).toBe('Disputed · ByteDance');
  });

  it('tells once how far a denial reaches that is told otherwise', () => {
    const claim = claimOf('bytedance-denial');
    const departs = [{ kind: 'scope', claim, said: 'x', figure: null, converted: null }] as const;
    const speaks = [claim];
    const { content } = composeFinding(found({ speaks, departs, silent: [] }), knowledge, 'en');
    expect(content.split('\n').at(-1)).toBe(`  - ${claim.tells?.scope?.en}`);
  });

  it('does not quote as departing a number that is the same', () => {
    const claim = claimOf('q1-orders');
    const [figure = null] = claim.figures ?? [];
    const departs = [{ kind: 'qualifier', claim, said: '16 billion', figure, converted: null }] as const;
    const { content } = composeFinding(found({ departs }), knowledge, 'en');
    expect(content).toContain('**Another qualifier**; on record: at least US$16 billion');
  });

  it('says that another party denied it, not that the roles are turned round', () => {
    const claim = claimOf('bytedance-denial');
    const departs = [{ kind: 'roles', claim, said: 'x', figure: null, converted: null }] as const;
    const speaks = [claim];
    const { content } = composeFinding(found({ speaks, departs }), knowledge, 'en');
    expect(content).toContain('it was another party');
    expect(content).not.toContain('other way round');
  });

  it('names its briefing where there are several', async () => {
    const several = await twoBriefings();
    expect(composeFinding(found(), several, 'en').embeds[0]?.footer?.text).toBe('The reported H20 resale');
    const speaks = [
      claimOf('resale'),
      ...several.briefings.slice(1).flatMap(({ claims }) => claims.slice(0, 1)),
    ];
    const [label] = composeFinding(found({ speaks, departs: [] }), several, 'en').embeds;
    expect(label?.footer?.text).toBe(
      'The reported H20 resale; The invented ferry · Article of 2 January 2026',
    );
    expect(label?.title).toBe('Disputed');
  });

  it('says of what it could not hold against any claim that it was not checked, never that the article is silent', () => {
    const { content } = composeFinding(found({ silent: ['the sum'] }), knowledge, 'en');
    expect(content).toContain('-# Not checked: “the sum”');
  });

  it('of a message in accord vouches for nothing', () => {
    const text = messageText(composeFinding(found({ departs: [] }), knowledge, 'en'));
    expect(text).toContain('that doesn’t vouch for it');
  });

  it('cannot mention anyone, whatever the message holds', () => {
    const said = '@everyone <@123> `x` @here';
    const departs = found().departs.map((one) => ({ ...one, said }));
    const message = composeFinding(found({ departs, silent: [said] }), knowledge, 'en');
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
    const departs = everything.departs.map((one) => ({
      ...one,
      said: '@'.repeat(400),
      figure: null,
      converted: 1,
    }));
    const finding = { text: 'x', locale, speaks: claims, departs, silent: ['y'.repeat(4000)] };
    expectTakenByDiscord(composeFinding(finding, knowledge, locale, everything.message));
  });
});

describe('what is shared', () => {
  it('links the message and holds not a word of it', () => {
    const finding = found();
    const share = readShare(shareId({ ...finding, message: '3' }, knowledge).split(':'), knowledge);
    if (!share) throw new Error('the share cannot be read');
    const text = messageText(composeShared(share, link, knowledge, 'en'));
    expect(text).toContain(link);
    expect(text).not.toContain('$2bn');
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
