import { describe, expect, it } from 'vitest';
import type { Answer, Scored } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Claim, Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { answerRoom, composeClaim } from '../../src/message/compose-claims.ts';
import { plainText } from '../../src/message/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { responsesTo } from '../../src/message/says.ts';
import { messageText } from '../../src/message/text.ts';
import { claimsLabel, colours } from '../../src/message/title.ts';
import { claimOf, ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { labelsOf } from './limits.ts';

const own = await ownKnowledge();
const both = await twoBriefings();

const claim = (id: string, knowledge: Knowledge = own, briefing?: string) => claimOf(knowledge, id, briefing);

const scored = (id: string): Scored => ({ claim: claim(id), score: 1 });
const asked = (locale: Locale = 'en', question = 'why?') => ({ question, locale, asksYesNo: false });

function answered(ids: readonly [string, ...string[]], locale: Locale = 'en', question = 'why?'): Answer {
  const [first, ...others] = ids;
  return {
    ...asked(locale, question),
    outcome: 'answered',
    claims: [scored(first), ...others.map(scored)],
    related: [],
  };
}

const general = (asks: Extract<Answer, { outcome: 'general' }>['asks'], given: object = {}): Answer => ({
  outcome: 'general',
  question: 'tell me',
  locale: 'en',
  asks,
  briefing: null,
  claims: [],
  party: null,
  ...given,
});

/** What is said, without the question above it. */
const linesOf = (message: Message) =>
  plainText(message.content)
    .split('\n')
    .filter((line) => !/^(?:Asked: “|Question\u00a0: «|问题：“)/.test(line));
const titleOf = (message: Message) => message.embeds[0]?.title;

describe('an answer', () => {
  it.each<[Locale, readonly RegExp[]]>([
    [
      'en',
      [
        /^Tencent and Alibaba /,
        /^Reported by Caijing.*, via South China Morning Post.* · ¶1, sentence 1$/,
        /^Denied by ByteDance: “false” \(French: “fausses”\) · ¶3, sentence 1$/,
      ],
    ],
    [
      'fr',
      [
        /^Tencent et Alibaba /,
        /^Selon Caijing, via le South China Morning Post.* · §\u00a01, phrase\u00a01$/,
        /^ByteDance dément\u00a0: informations «\u202ffausses\u202f» · §\u00a03, phrase\u00a01$/,
      ],
    ],
    [
      'zh-CN',
      [
        /^腾讯和阿里巴巴/,
        /^据《财经》.*报道，《南华早报》转述.* · 第 1 段第 1 句$/,
        /^字节跳动否认，称“不实”（法语：“fausses”） · 第 3 段第 1 句$/,
      ],
    ],
  ])('in %s tells the claim, who says so, who denies it, and how far', (locale, expected) => {
    const lines = linesOf(composeAnswer(answered(['resale'], locale), own));
    for (const [index, line] of expected.entries()) expect(lines[index]).toMatch(line);
    expect(lines[expected.length]).toContain(claim('resale').denials[0]?.scope[locale]);
  });

  it.each(locales)('has at most eight lines and 600 characters, whatever the claim (%s)', (locale) => {
    for (const one of own.briefings.flatMap(({ claims }) => claims)) {
      const message = composeClaim(one, own, locale, one.questions[locale][0] ?? '');
      const text = messageText(message);
      expect([one.id, text.length <= answerRoom.characters]).toEqual([one.id, true]);
      expect([one.id, text.split('\n').length <= answerRoom.lines]).toEqual([one.id, true]);
    }
  });

  it.each([
    ['resale', 'Disputed', colours.disputed],
    ['h20-slower', 'Stated', colours.stated],
    ['h20-approval', 'Announced', colours.announced],
    ['bytedance-denial', 'Denial', colours.denial],
    ['huawei-question', 'Asked', colours.asked],
  ])('of %s says by title and colour that it is %s', (id, word, colour) => {
    const message = composeClaim(claim(id), own, 'en');
    expect(titleOf(message)?.startsWith(`${word} · `)).toBe(true);
    expect(message.embeds[0]?.color).toBe(colour);
  });

  it('has the state in its title of the claims that it shows, not of those behind a button', () => {
    const message = composeAnswer(answered(['h20-slower', 'stockpile']), own);
    expect(message.content).not.toContain('stockpiled');
    expect(titleOf(message)?.startsWith('Stated')).toBe(true);
  });

  it('has the claim’s topic in its title, so that not every card has the same', () => {
    expect(titleOf(composeClaim(claim('resale'), own, 'en'))).toBe('Disputed · ByteDance');
    expect(titleOf(composeClaim(claim('h20-approval'), own, 'en'))).toContain('Nvidia');
  });

  it.each([
    ['h20-slower', 'The article, no source named'],
    ['h20-approval', 'Announced by Nvidia, says the article'],
    ['bytedance-denial', 'ByteDance’s denial'],
    ['huawei-question', 'Asked, not answered'],
  ])('of %s says on what it rests', (id, basis) => {
    expect(linesOf(composeClaim(claim(id), own, 'en'))[1]).toContain(basis);
  });

  it('says that a claim without denial is not thereby confirmed, and of a question nothing of the kind', () => {
    const undenied = 'No denial reported. That confirms nothing.';
    expect(linesOf(composeClaim(claim('h20-slower'), own, 'en'))).toContain(undenied);
    expect(linesOf(composeClaim(claim('huawei-question'), own, 'en'))).not.toContain(undenied);
  });

  it.each([
    ['made no comment', 'n’a fait aucun commentaire', '不予置评'],
    ['admits it', 'l’a reconnu', '承认此事'],
  ])('says of nobody who “%s” that no denial is reported', (en, fr, zh) => {
    const one = claim('h20-slower');
    const text = { ...one.text, en: `Nvidia ${en}.`, fr: `Nvidia ${fr}.`, 'zh-CN': `英伟达${zh}。` };
    const said = messageText(composeClaim({ ...one, text }, own, 'en'));
    expect(said).toContain('no source named');
    expect(said).not.toContain('No denial');
  });

  it('offers what another story tells only where that is about as likely meant', () => {
    const related = (score: number) => [{ claim: claim('seats', both, 'invented-ferry'), score }];
    const answer = (score: number): Answer =>
      ({ ...answered(['h20-slower']), related: related(score) }) as Answer;
    const [seats] = claim('seats', both, 'invented-ferry').questions.en;
    const offered = (score: number) => labelsOf(composeAnswer(answer(score), both)).join();
    expect(offered(0.95)).toContain(seats);
    expect(offered(0.6)).not.toContain(seats);
  });

  it.each<[Locale, string, RegExp]>([
    ['en', 'how much is that in dollars?', /^Our calculation.*US\$274 million \(2 billion yuan ÷ .*\)$/],
    [
      'fr',
      'ça fait combien en dollars, la revente ?',
      /^Calcul de Dossier.*274 millions.*\(2 milliards de yuans ÷ .*\)$/,
    ],
    ['zh-CN', '转售折合多少美元', /^简报推算.*2\.74亿美元（.*÷.*）$/],
  ])(
    'in %s tells what is worked out and asked for, and from what, behind the denial',
    (locale, question, sum) => {
      const answer = createAnswerer(own).ask(question, { locale });
      const message = composeAnswer(answer, own);
      const lines = linesOf(message).map((line) => line.replace(/(?<=[\d亿]) (?=[亿美])/g, ''));
      expect(lines.at(-1)).toMatch(sum);
      expect(lines.at(-2)).toContain(claim('resale-value').denials[0]?.scope[locale]);
      const text = messageText(message);
      expect(text.length).toBeLessThanOrEqual(answerRoom.characters);
      expect(text.split('\n').length).toBeLessThanOrEqual(answerRoom.lines);
    },
  );

  it('works nothing out where no amount is asked for, or the claim gives it itself', () => {
    for (const question of ['is the deal about H20 chips?', 'how big was the stockpile in dollars?'])
      expect(
        messageText(composeAnswer(createAnswerer(own).ask(question, { locale: 'en' }), own)),
      ).not.toContain('Our calculation');
  });

  it('tells no comment from a denial', () => {
    const text = messageText(composeClaim(claim('purchase', both, 'invented-ferry'), both, 'en'));
    expect(text).toContain('Denied by Imaginary Lines: “nothing bought”');
    expect(text).toContain('No comment from Port of Nowhere');
    expect(text).not.toContain('Denied by Port of Nowhere');
  });

  it('dates an answer by the article that it stands in, and one of several by the first', () => {
    const purchase = claim('purchase', both, 'invented-ferry');
    const source = { ...purchase.locator.source, published: '2026-12-01' };
    const later = { ...purchase, locator: { ...purchase.locator, source } };
    const footOf = (...claims: [Claim, ...Claim[]]) => claimsLabel(claims, both, 'en').footer?.text;
    expect(footOf(later)).toContain('Article of 1 December 2026');
    expect(footOf(later, purchase)).toBe(footOf(purchase));
  });

  it('tells of no silence of whoever denies it on another day', () => {
    const purchase = claim('purchase', both, 'invented-ferry');
    const [denial] = purchase.denials;
    const silences = purchase.responses.flatMap((one) =>
      one.kind === 'declines' && denial ? [one, { ...one, id: 'earlier', by: denial.by }] : [],
    );
    const told = responsesTo({ ...purchase, responses: [...purchase.denials, ...silences] });
    expect(told.map(({ by, kind }) => `${by.publisher.en} ${kind}`)).toEqual([
      'Imaginary Lines denies',
      'Port of Nowhere declines',
    ]);
  });

  it('shows the question, escaped, also where a suggestion was picked', () => {
    const line = '-# Asked: “\\*\\*\\@everyone\\*\\*”';
    const first = (message: Message) => message.content.split('\n')[0];
    expect(first(composeAnswer(answered(['resale'], 'en', '**@everyone**'), own))).toBe(line);
    expect(first(composeClaim(claim('resale'), own, 'en', '**@everyone**'))).toBe(line);
  });

  it('tells a denial once where it covers both of two claims', () => {
    const lines = linesOf(composeAnswer(answered(['tencent-main-buyer', 'alibaba-buyer']), own));
    expect(lines.filter((line) => line.startsWith('Denied by'))).toHaveLength(1);
  });

  it('offers as a button what does not fit beside the first claim', () => {
    const ids = ['resale', 'h20-slower'] as const;
    const message = composeAnswer(answered(ids), own);
    expect(messageText(message).length).toBeLessThanOrEqual(answerRoom.characters);
    expect(labelsOf(message)).toContain(claim('h20-slower').questions.en[0]);
  });

  it('offers Denial only where there is one', () => {
    expect(labelsOf(composeAnswer(answered(['resale']), own))).toEqual(['Source', 'Denial', 'Related']);
    expect(labelsOf(composeAnswer(answered(['h20-slower']), own))).toEqual(['Source', 'Related']);
  });

  it('offers at most two questions to go on with, labelled with the question', () => {
    const related = ['stockpile', 'h20-slower', 'q1-orders'].map(scored);
    const answer = { ...answered(['restrictions-tightening']), related };
    const [, followUps] = composeAnswer(answer, own).components;
    const labels = (followUps?.components ?? []).map((one) => ('label' in one ? one.label : ''));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThanOrEqual(2);
    expect(related.map((one) => one.claim.questions.en[0])).toEqual(expect.arrayContaining(labels));
  });

  it('begins a line with a capital letter, though a party’s name does not', () => {
    const told = claim('bytedance-denial');
    const attribution = told.attribution.map((source) => ({
      ...source,
      publisher: { ...source.publisher, en: 'the ministry' },
    }));
    expect(linesOf(composeClaim({ ...told, attribution }, own, 'en'))[1]).toMatch(/^The ministry’s denial/);
  });

  it('names its briefing only where there are several, and the date of its article where there is one', () => {
    expect(composeClaim(claim('resale'), own, 'en').embeds[0]?.footer).toBeUndefined();
    expect(composeClaim(claim('seats', both, 'invented-ferry'), both, 'en').embeds[0]?.footer?.text).toBe(
      'The invented ferry · Article of 2 January 2026',
    );
  });
});

describe('not sure', () => {
  it('offers the nearest claims and a gap as buttons, each labelled with its question', () => {
    const gap = own.briefings[0]?.gaps[0] ?? null;
    const claims = [scored('resale'), scored('h20-slower')] as const;
    const message = composeAnswer({ ...asked(), outcome: 'choices', claims, gap }, own);
    expect(labelsOf(message)).toEqual([
      claim('resale').questions.en[0],
      claim('h20-slower').questions.en[0],
      gap?.questions.en[0],
    ]);
    expect(plainText(message.content)).toContain('Not sure what you mean.');
  });

  it('offers nothing that has nothing to do with the question', () => {
    const far = { claim: claim('h20-slower'), score: 0.004 };
    const message = composeAnswer(
      { ...asked(), outcome: 'choices', claims: [scored('resale'), far], gap: null },
      own,
    );
    expect(labelsOf(message)).toEqual([claim('resale').questions.en[0]]);
  });

  it('names the briefing that all of it is from, where there are several', () => {
    const claims = [scored('resale'), scored('h20-slower')] as const;
    const answer: Answer = { ...asked(), outcome: 'choices', claims, gap: null };
    expect(composeAnswer(answer, both).content).toContain('in “The reported H20 resale”');
    expect(composeAnswer(answer, own).content).not.toContain('“The reported H20 resale”');
  });
});

describe('the article does not say', () => {
  const gap = own.briefings[0]?.gaps.find((one) => one.nearest.length > 0) ?? null;
  const unknown = (given: object = {}): Answer => ({
    ...asked(),
    outcome: 'unknown',
    gap,
    nearest: [],
    ...given,
  });

  it('is said in the words of the recorded gap, with a state of its own', () => {
    const message = composeAnswer(unknown(), own);
    expect(linesOf(message)[0]).toBe(gap?.text.en);
    // No topic: the article may well tell of that.
    expect(titleOf(message)).toBe('Not in the article');
    expect(labelsOf(message).length).toBeGreaterThan(0);
  });

  it('names first the claim that its record names first; what tells of a response stands without a head, but with its place', () => {
    const reply = own.briefings[0]?.gaps.find(({ id }) => id === 'tencent-reply') ?? null;
    const [, closest] = linesOf(composeAnswer(unknown({ gap: reply }), own));
    expect(closest).toBe(`Closest: ${claim('bytedance-denial').text.en} (¶3, sentence 1)`);
  });

  it('has closest to it only what its record names, or what comes near', () => {
    const bare = gap && { ...gap, nearest: [] };
    const lines = (score: number) =>
      linesOf(composeAnswer(unknown({ gap: bare, nearest: [{ claim: claim('h20-slower'), score }] }), own));
    expect(lines(0.01)).toEqual([gap?.text.en]);
    expect(lines(0.5)[1]).toContain(claim('h20-slower').text.en);
  });

  it('is called neither a yes nor a no only after a question for one', () => {
    const neither = 'not a yes or a no';
    expect(messageText(composeAnswer(unknown(), own))).not.toContain(neither);
    expect(messageText(composeAnswer(unknown({ asksYesNo: true }), own))).toContain(neither);
  });

  it('is not said without a recorded gap: then no more than that nothing was found', () => {
    const question = 'who won the cup?';
    const text = messageText(composeAnswer(unknown({ gap: null, question }), own));
    expect(text).toContain('I found nothing on this');
    expect(text).not.toContain('does not say');
  });

  it.each(['ok', 'and then?', '???', '😂'])('is not said of “%s”, which asks nothing', (question) => {
    const nearest = [{ claim: claim('h20-slower'), score: 0.001 }];
    const message = composeAnswer(unknown({ gap: null, question, nearest }), own);
    expect(message.content).toContain('Not sure what you mean.');
    expect(message.content).not.toContain('found nothing');
    // What is shown is no answer to it, but to start from.
    expect(labelsOf(message)).toHaveLength(3);
    expect(labelsOf(message)).not.toContain(claim('h20-slower').questions.en[0]);
  });

  it('offers the nearest claims as buttons', () => {
    const message = composeAnswer(unknown({ gap: null, nearest: [scored('stockpile')] }), own);
    expect(labelsOf(message)).toEqual([claim('stockpile').questions.en[0]]);
  });

  it('offers claims of several stories each with its story', () => {
    const ferry = both.briefings.find(({ id }) => id === 'invented-ferry')?.claims[0];
    if (!ferry) throw new Error('the second briefing has no claim');
    const nearest = [scored('stockpile'), { claim: ferry, score: 0.5 }];
    const labels = labelsOf(composeAnswer(unknown({ gap: null, nearest }), both));
    expect(labels[0]).toBe(`The reported H20 resale · ${claim('stockpile').questions.en[0]}`);
    expect(labels[1]).toContain(` · ${ferry.questions.en[0]}`);
  });

  it('cuts the title of a story between words', () => {
    const briefings = both.briefings.map((one) => ({
      ...one,
      title: { ...one.title, en: 'The roof of the Trois-Tilleuls theatre' },
    }));
    const nearest = both.briefings.map(({ claims }) => ({ claim: claims[0] ?? claim('resale'), score: 0.5 }));
    const labels = labelsOf(composeAnswer(unknown({ gap: null, nearest }), { ...both, briefings }));
    for (const label of labels) expect(label).toMatch(/^The roof of the… · /);
  });
});

describe('a question that any briefing is asked', () => {
  it('what it is about: the headline, with who denies it', () => {
    const text = messageText(composeAnswer(general('about'), own));
    expect(text).toContain(own.briefings[0]?.headline.en);
    expect(text).toContain('Denied by ByteDance');
  });

  it('whether it is true: no rating, but who says what', () => {
    const text = messageText(composeAnswer(general('truth', { claims: [claim('resale')] }), own));
    expect(text).toContain('I don’t rate claims.');
    expect(text).toContain('Denied by ByteDance');
  });

  it('from when it is, and its link: what the sources record', () => {
    const dated = messageText(composeAnswer(general('date'), own));
    expect(dated).toContain('No date is on record');
    // A briefing's `updated` says when somebody held it against the article.
    expect(dated).toContain('last checked against the article on');
    const ferry = both.briefings.find(({ id }) => id === 'invented-ferry') ?? null;
    expect(messageText(composeAnswer(general('date', { briefing: ferry }), both))).toContain(
      '2 January 2026',
    );
    expect(messageText(composeAnswer(general('link'), own))).toContain('No link is on record.');
  });

  it('has the state in its title, like every answer', () => {
    expect(titleOf(composeAnswer(general('date'), own))).toBe('Disputed · The reported H20 resale');
  });

  it('where it comes from: the text that was read, then each source that it relays', () => {
    const lines = linesOf(composeAnswer(general('source'), own));
    const names = ['The French article', 'South China Morning Post', 'Caijing'];
    expect(lines.map((line, index) => line.startsWith(`• ${names[index]}: `))).toEqual([true, true, true]);
  });

  it('what is new: the latest that fit, and a button for all', () => {
    const [first] = own.briefings;
    if (!first) throw new Error('no briefing');
    const claims = first.claims.map((one) => ({ ...one, since: '2026-11-29' }));
    const message = composeAnswer(general('changes', { briefing: { ...first, claims } }), own);
    expect(message.content.length).toBeLessThanOrEqual(answerRoom.characters);
    expect(message.content).toMatch(/-# … and \d+ more$/);
    expect(labelsOf(message)).toEqual(['Changes']);
  });

  it('what a party says of which nothing is on record: not that it said nothing', () => {
    const party = { en: 'Tencent', fr: 'Tencent', 'zh-CN': '腾讯' };
    const text = messageText(composeAnswer(general('speaker', { party }), own));
    expect(text).toContain('on record here');
    expect(text).not.toContain('does not say');
  });

  it('what the bot can do: six lines, with questions to start from', () => {
    const message = composeAnswer(general('help'), own);
    expect(linesOf(message)).toHaveLength(6);
    expect(labelsOf(message)).toHaveLength(2);
    for (const label of labelsOf(message)) expect(label.length).toBeLessThanOrEqual(34);
  });

  it('what the bot can do, where there are several briefings: of each in turn', () => {
    const message = composeAnswer(general('help'), both);
    expect(linesOf(message)[0]).toContain('I answer from briefings');
    expect(linesOf(composeAnswer(general('help'), own))[0]).toContain('I answer from a briefing');
    const titles = labelsOf(message).map((label) => label.split(' · ')[0]);
    expect(titles).toEqual(both.briefings.map(({ title }) => title.en));
    const commands = both.briefings.map(({ topics }) => `/${topics[0]?.command}`);
    expect(plainText(message.content)).toContain(`${commands.join(' ')}: one topic`);
  });

  it.each(['hello', 'thanks', 'bye', 'language', 'source', 'changes', 'gaps'] as const)(
    '%s is answered shortly',
    (asks) => {
      for (const locale of locales) {
        const text = messageText(composeAnswer({ ...general(asks), locale } as Answer, own));
        expect(text.length).toBeLessThanOrEqual(answerRoom.characters);
        expect(text.length).toBeGreaterThan(2);
      }
    },
  );

  it('where several briefings might be meant: each with its headline', () => {
    const text = messageText(composeAnswer(general('about'), both));
    for (const { headline } of both.briefings) expect(text).toContain(headline.en);
  });

  it.each(['source', 'date', 'link', 'changes', 'gaps'] as const)(
    'its %s, where several briefings might be meant: a button for each',
    (asks) => {
      const message = composeAnswer(general(asks), both);
      expect(labelsOf(message)).toEqual(both.briefings.map(({ title }) => title.en));
    },
  );
});
