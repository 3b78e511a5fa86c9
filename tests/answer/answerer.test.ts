import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const answerer = createAnswerer(knowledge);
const ask = (question: string, locale: Locale = 'en') => answerer.ask(question, { locale });

describe('what is asked in the words of an example', () => {
  const examples = knowledge.briefings.flatMap(({ claims, gaps }) => [
    ...claims.flatMap((claim) => claim.questions.fr.map((question) => [question, claim] as const)),
    ...gaps.flatMap((gap) => gap.questions.fr.map((question) => [question, gap] as const)),
  ]);

  test('is answered by its record, whatever case and points it is sent with', () => {
    for (const [question, record] of examples) {
      const answer = ask(`${question.toUpperCase()} …`, 'fr');
      const given =
        answer.outcome === 'answered'
          ? answer.claims[0].claim
          : answer.outcome === 'unknown'
            ? answer.gap
            : null;
      expect(given?.id, question).toBe(record.id);
    }
  });
});

describe('a language that Dossier does not read', () => {
  test.each([
    '¿Quién compró los chips H20 de ByteDance?',
    'Кто купил чипы H20?',
    'Chi ha comprato i chip H20 e quando sono stati venduti?',
    'Wer hat die H20 Chips von ByteDance gekauft?',
    'Quem comprou os chips H20 da ByteDance?',
    'H20チップを買ったのは誰ですか？',
    'H20 칩을 누가 샀나요?',
  ])('is told as that: %s', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: 'general', asks: 'language' });
  });

  test('is not suspected behind a slip or a name', () => {
    for (const question of ['who bougth H20 chips', 'Tencent', 'la revente de H20', '谁买了 H20'])
      expect(ask(question)).not.toMatchObject({ asks: 'language' });
  });
});

describe('what every briefing is asked', () => {
  test.each([
    ['what is this about?', 'about'],
    ['is it true', 'truth'],
    ['Quelle est la source ?', 'source'],
    ['什么时候的新闻？', 'date'],
    ['help', 'help'],
    ['merci', 'thanks'],
  ] as const)('"%s" is answered from the briefing itself', (question, asks) => {
    expect(ask(question)).toMatchObject({ outcome: 'general', asks });
  });

  test('who denies it is answered by what tells of the denial', () => {
    const answer = ask('who denies it?');
    expect(answer.outcome === 'answered' && answer.claims[0].claim.tells?.kind).toBe('denies');
  });

  test('a question about the story is none of these', () => {
    expect(ask('is it true that Tencent bought chips?').outcome).not.toBe('general');
  });
});

test('a question for a yes or a no is told from others', () => {
  for (const question of ['Did Tencent buy chips?', 'ByteDance a-t-il vendu des puces ?', '字节卖了芯片吗？'])
    expect(ask(question), question).toMatchObject({ asksYesNo: true });
  for (const question of ['Who bought chips from ByteDance?', 'Pourquoi Tencent a acheté des puces ?'])
    expect(ask(question), question).toMatchObject({ asksYesNo: false });
});

test('that the article does not say is said only of a recorded gap', () => {
  const gaps = new Set(knowledge.briefings.flatMap((briefing) => briefing.gaps));
  for (const question of [
    'how do i bake bread',
    'who won the world cup',
    'price of one chip',
    'what did tencent reply',
  ]) {
    const answer = ask(question);
    if (answer.outcome === 'unknown') expect(answer.gap === null || gaps.has(answer.gap)).toBe(true);
  }
  expect(ask('how do i bake sourdough bread at home')).toMatchObject({ outcome: 'unknown', gap: null });
});

test('a further briefing changes no answer but where it answers better', async () => {
  const two = await twoBriefings();
  const beside = createAnswerer(two);
  for (const claim of knowledge.briefings.flatMap((briefing) => briefing.claims)) {
    const [question = ''] = claim.questions.en;
    const answer = beside.ask(question, { locale: 'en' });
    expect(answer.outcome === 'answered' && answer.claims[0].claim.id).toBe(claim.id);
  }
});

describe('what a party says', () => {
  test('is what it tells itself', () => {
    for (const [question, locale, id] of [
      ['What does ByteDance say about it?', 'en', 'bytedance-denial'],
      ['Comment Nvidia a réagi ?', 'fr', 'h20-approval'],
      ['字节怎么回应', 'zh-CN', 'bytedance-denial'],
    ] as const) {
      const answer = ask(question, locale);
      expect(answer.outcome === 'answered' && answer.claims[0].claim.id, question).toBe(id);
    }
  });

  test('is told to be on no record where nothing is', () => {
    const silent = ask('Did Tencent comment?');
    expect(silent.outcome === 'unknown' && silent.gap?.id).toBe('tencent-reply');
    expect(ask('阿里有什么说法', 'zh-CN')).toMatchObject({ outcome: 'general', party: { en: 'Alibaba' } });
  });

  test('is not asked where the question goes on', () => {
    const answer = ask('What did Tencent say it needs the chips for?');
    expect(answer.outcome === 'unknown' && answer.gap?.id).not.toBe('tencent-reply');
  });
});

test('where nothing is sure, a gap that may be meant is offered beside the claims', () => {
  const answer = ask("What's Volcano Engine?");
  expect(answer.outcome === 'choices' && answer.gap?.id).toBe('volcano-business');
});
