import { describe, expect, test } from 'vitest';
import { ownStory, testStories, unseenStories } from '../../bench/stories.ts';
import { amid } from '../../bench/unseen.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Claim } from '../../src/knowledge/knowledge.ts';
import { type Locale, localeOf } from '../../src/knowledge/locale.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { isUnread } from '../shared/unread.ts';

const knowledge = await ownKnowledge();
const answerer = createAnswerer(knowledge);
const [own] = knowledge.briefings;
const [first] = own?.claims ?? [];
const [open] = own?.gaps ?? [];
if (!own || !first || !open) throw new Error('the knowledge has no claim or no gap');
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

test('what is asked in the words of an example of two briefings is asked back', () => {
  const twin = { ...own, id: 'twin', claims: [{ ...first, briefing: 'twin' }], gaps: [], topics: [] };
  const both = createAnswerer({ ...knowledge, briefings: [own, twin] });
  const answer = both.ask(first.questions.fr[0] ?? '', { locale: 'fr' });
  expect(answer.outcome).toBe('choices');
  expect(answer.outcome === 'choices' && answer.claims.map((one) => one.claim.briefing)).toEqual([
    'h20-resale',
    'twin',
  ]);
});

test('an answer is explained in words, not by the names that the code has for them', () => {
  const { briefings } = answerer.explain('how much were the chips worth?', { locale: 'en' });
  const names = briefings.flatMap(({ candidates, nothing }) =>
    [...candidates, { ...nothing }].flatMap(({ evidence }) => evidence.map(({ name }) => name)),
  );
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => /[A-Z]/.test(name))).toEqual([]);
});

describe('a language that Dossier does not read', () => {
  const asked = {
    es: '¿Quién compró los chips H20 de ByteDance?',
    ru: 'Кто купил чипы H20?',
    it: 'Chi ha comprato i chip H20 e quando sono stati venduti?',
    de: 'Wer hat die H20 Chips von ByteDance gekauft?',
    pt: 'Quem comprou os chips H20 da ByteDance?',
    ja: 'H20チップを買ったのは誰ですか？',
    ko: 'H20 칩을 누가 샀나요?',
    id: 'Siapa yang membeli chip H20?',
    vi: 'Ai đã mua chip H20?',
    pl: 'Kto kupił chipy H20?',
    tr: 'H20 çiplerini kim aldı?',
  };
  test.each(Object.entries(asked).filter(([tag]) => isUnread(tag)))('is told as that: %s', (_, question) => {
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
    ['ok thanks', 'thanks'],
    ['ok merci', 'thanks'],
    ['good night', 'bye'],
    ['au revoir', 'bye'],
    ['what does the article not say?', 'gaps'],
    ['que ne dit pas l’article ?', 'gaps'],
    ['文章没说什么', 'gaps'],
    ['what does the article say?', 'about'],
    ['is it true tho', 'truth'],
    ['who has broken the story', 'speaker'],
    ['when is that from?', 'date'],
    ['how old is it', 'date'],
    ['whats this', 'about'],
    ['cest quoi cette histoire', 'about'],
    ['d’où vient ça', 'source'],
  ] as const)('"%s" is answered from the briefing itself', (question, asks) => {
    expect(ask(question)).toMatchObject({ outcome: 'general', asks });
  });

  test.each([
    ['is the H20 story true?', 'en', 'truth'],
    ['quelle est la source pour la revente ?', 'fr', 'source'],
    ['H20 那事是真的吗', 'zh-CN', 'truth'],
    ['ferry summary', 'en', 'about'],
    ['what don’t we know about the H20?', 'en', 'gaps'],
    ['tldr h20', 'en', 'about'],
    ['H20', 'en', 'about'],
    ['what happened with the resale', 'en', 'about'],
  ] as const)('"%s" asks it of the briefing that it calls by its title', async (question, locale, asks) => {
    const answer = createAnswerer(await twoBriefings()).ask(question, { locale });
    const id = question.startsWith('ferry') ? 'invented-ferry' : 'h20-resale';
    expect(answer).toMatchObject({ outcome: 'general', asks, briefing: { id } });
  });

  test.each(['who denies it?', 'and who denied it?'])(
    '%s is answered by what tells of the denial',
    (question) => {
      const answer = ask(question);
      expect(answer.outcome === 'answered' && answer.claims[0].claim.tells?.kind).toBe('denies');
    },
  );

  test('a question about the story is none of these', () => {
    expect(ask('is it true that Tencent bought chips?').outcome).not.toBe('general');
  });
});

test('a question for a yes or a no is told from others', () => {
  for (const question of [
    'Did Tencent buy chips?',
    'Did Tencent comment?',
    'ByteDance a-t-il vendu des puces ?',
    '字节卖了芯片吗？',
    '腾讯回应了吗？',
  ])
    expect(ask(question), question).toMatchObject({ asksYesNo: true });
  for (const question of [
    'Who bought chips from ByteDance?',
    'What did Tencent say?',
    'Pourquoi Tencent a acheté des puces ?',
    '腾讯怎么说？',
  ])
    expect(ask(question), question).toMatchObject({ asksYesNo: false });
});

describe('that the article does not say', () => {
  test.each([
    ['what did tencent reply', 'tencent-reply'],
    ['when did the resale take place', 'deal-date'],
  ])('is said of a recorded gap: %s', (question, gap) => {
    expect(ask(question)).toMatchObject({ outcome: 'unknown', gap: { id: gap } });
  });

  test.each(['who won the world cup', 'how do i bake sourdough bread at home'])(
    'is not said of what nobody recorded: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ outcome: 'unknown', gap: null });
    },
  );
});

test('what another party replied is not told as the reply of the one that is asked for', () => {
  for (const [question, locale] of [
    ['Did Tencent deny it?', 'en'],
    ['腾讯否认了吗', 'zh-CN'],
  ] as const) {
    const answer = ask(question, locale);
    expect(answer.outcome, question).not.toBe('answered');
  }
  expect(ask('Did ByteDance deny it?')).toMatchObject({
    outcome: 'answered',
    claims: [{ claim: { id: 'bytedance-denial' } }],
  });
  expect(ask('Did Nvidia respond?')).toMatchObject({ outcome: 'unknown', gap: { id: 'nvidia-reply' } });
});

test('whether it is true is answered by what is denied, behind the claim that tells of that denial', async () => {
  const stories = [knowledge, ...(await testStories()).map((story) => story.knowledge)];
  const disputed = stories.filter(({ briefings }) => briefings.some(({ denials }) => denials.length > 0));
  expect(disputed.length).toBeGreaterThan(5);
  for (const one of disputed) {
    const answer = createAnswerer(one).ask('is it true?', { locale: 'en' });
    const claims = answer.outcome === 'general' ? answer.claims : [];
    expect(claims[1]?.denials.map(({ claim }) => claim)[0]).toBe(claims[0]?.id);
  }
});

test('what somebody else announces is not told as the words of the party that it names first', () => {
  const source = own.sources.filter(({ id }) => id === 'bytedance');
  const announced: Claim = {
    ...first,
    id: 'announced',
    basis: 'announced',
    attribution: [...source, own.article],
    text: { ...first.text, en: 'Tencent’s question will be answered by ByteDance in May.' },
  };
  const gaps = own.gaps.filter(({ id }) => id !== 'tencent-reply');
  const story = { ...own, claims: [...own.claims, announced], gaps };
  const answerer = createAnswerer({ ...knowledge, briefings: [story] });
  const answer = answerer.ask('What does Tencent say?', { locale: 'en' });
  // It may come near, but is not certain, as a party's own words are.
  expect(answer.outcome === 'answered' && answer.claims[0].score).not.toBe(1);
});

test('who asks for two things gets the claims of both, each sure by itself', () => {
  const answer = ask("how large was ByteDance's stockpile and which firm was the main buyer?");
  const given = answer.outcome === 'answered' ? answer.claims.map(({ claim }) => claim.id) : [];
  expect(given.toSorted()).toEqual(['stockpile', 'tencent-main-buyer']);
});

test('who a party is, where no record says it, is answered by the claims that name it, and as nothing else', () => {
  const answer = ask('so who is Tencent?');
  if (answer.outcome !== 'general') throw new Error(answer.outcome);
  expect([answer.asks, answer.party?.en]).toEqual(['who', 'Tencent']);
  expect(answer.claims.length).toBeGreaterThan(1);
  for (const { text } of answer.claims) expect(text.en).toContain('Tencent');
  expect(ask('And what did Tencent want the GPUs for?').outcome).not.toBe('general');
});

test('who a party is, of several briefings that name it, is answered by one that tells something of it', () => {
  const silent = { ...own, id: 'silent', claims: [], gaps: [], topics: [] };
  const both = createAnswerer({ ...knowledge, briefings: [silent, own] });
  const answer = both.ask('so who is Tencent?', { locale: 'en' });
  expect(answer).toMatchObject({ outcome: 'general', asks: 'who', briefing: { id: own.id } });
  expect(both.ask('who is Volcano Engine?', { locale: 'en' }).outcome).not.toBe('general');
});

test.each([
  ['who is Pat Hollow?', 'en', 'I have nothing on record here about Pat Hollow.'],
  ['c’est qui, Pat Hollow ?', 'fr', 'Le dossier ne contient rien sur Pat Hollow.'],
  ['Pat Hollow是谁？', 'zh-CN', '简报中没有关于Pat Hollow的内容。'],
] as const)('of whom no claim tells anything is told as that: %s', (question, locale, told) => {
  const forms = { en: ['pat hollow'], fr: ['pat hollow'], 'zh-CN': ['pat hollow'] };
  const name = { en: 'Pat Hollow', fr: 'Pat Hollow', 'zh-CN': 'Pat Hollow' };
  const party = { id: 'pat', kind: 'party' as const, name, forms, part_of: [] };
  const briefings = [{ ...own, names: [...own.names, party] }];
  const answer = createAnswerer({ ...knowledge, briefings }).ask(question, { locale });
  expect(composeAnswer(answer, knowledge).content).toContain(told);
});

test.each(['2+2', 'slow', 'slower!', '好的'])('%s is no question that is answered surely', (called) => {
  expect(ask(called).outcome).not.toBe('answered');
});

test.each([
  ['really?', 'en'],
  ['fake', 'en'],
  ['sérieux ?', 'fr'],
  ['假的吧', 'zh-CN'],
] as const)('%s asks whether it is true', (called, locale) => {
  expect(ask(called, locale)).toMatchObject({ outcome: 'general', asks: 'truth' });
});

test('what two briefings would answer as surely is asked back', () => {
  const claims = own.claims.map((claim) => ({ ...claim, briefing: 'twin' }));
  const both = createAnswerer({ ...knowledge, briefings: [own, { ...own, id: 'twin', claims }] });
  expect(ask('who was the biggest buyer of the chips').outcome).toBe('answered');
  const answer = both.ask('who was the biggest buyer of the chips', { locale: 'en' });
  const offered = answer.outcome === 'choices' ? answer.claims.map(({ claim }) => claim.briefing) : [];
  expect(offered.slice(0, 2).sort()).toEqual([own.id, 'twin']);
});

test('a party that is asked for its words is answered by a claim of its silence', () => {
  const silence: Claim = {
    ...first,
    id: 'silence',
    text: {
      ...first.text,
      en: 'Tencent gave no comment.',
      fr: 'Tencent n’a pas souhaité réagir.',
      'zh-CN': '腾讯不予置评。',
    },
    questions: {
      ...first.questions,
      en: ['What does Tencent say?', 'Did the buyer comment?', 'Tencent statement'],
      fr: ['Que dit Tencent ?', 'L’acheteur a-t-il réagi ?', 'communiqué de Tencent'],
      'zh-CN': ['腾讯怎么说？', '买方有回应吗？', '腾讯声明'],
    },
  };
  const gaps = own.gaps.filter(({ id }) => id !== 'tencent-reply');
  const silent = { ...own, claims: [...own.claims, silence], gaps };
  const answer = createAnswerer({ ...knowledge, briefings: [silent] }).ask(
    'What does Tencent have to say about this?',
    { locale: 'en' },
  );
  expect(answer.outcome === 'answered' && answer.claims[0].claim.id).toBe('silence');
});

test('a further briefing makes no sure answer another one', async () => {
  const beside = createAnswerer(await twoBriefings());
  const strangers = (await ownStory()).questions.filter((_, index) => index % 4 === 0);
  let sure = 0;
  const others = strangers.filter(({ q, locale }) => {
    const options = { locale: localeOf(locale) };
    const [alone, both] = [answerer.ask(q, options), beside.ask(q, options)];
    if (alone.outcome !== 'answered') return false;
    sure++;
    return both.outcome === 'answered' && both.claims[0].claim.id !== alone.claims[0].claim.id;
  });
  expect(sure).toBeGreaterThan(100);
  expect(others).toEqual([]);
});

test('names of one briefing outweigh the words of another', async () => {
  const two = await twoBriefings();
  const [own, ferry] = two.briefings;
  if (!own || !ferry) throw new Error('the knowledge has no two briefings');
  const nameless = { ...ferry, names: [] };
  const beside = createAnswerer({ ...two, briefings: [own, nameless] });
  for (const claim of ferry.claims) {
    const answer = beside.ask(`Tencent, Alibaba, Nvidia: ${claim.questions.en[0]}`, { locale: 'en' });
    expect(answer.outcome === 'answered' && answer.claims[0].claim.briefing, claim.id).not.toBe(ferry.id);
  }
});

test('a word that another briefing has speaks against one that has it not', async () => {
  const unseen = await unseenStories();
  const briefings = [...knowledge.briefings, ...unseen.flatMap((story) => story.knowledge.briefings)];
  const many = createAnswerer({ ...knowledge, briefings });
  const answer = many.ask('combien valait le drone', { locale: 'fr' });
  expect(answer.outcome).toBe('choices');
  expect(answer.outcome === 'choices' && answer.claims.map(({ claim }) => claim.id)).toContain('drone-price');
});

test('a briefing that speaks of a thing stands before one that has a likelier claim without it', async () => {
  const unseen = await unseenStories();
  const briefings = [...knowledge.briefings, ...unseen.flatMap((story) => story.knowledge.briefings)];
  const answer = createAnswerer({ ...knowledge, briefings }).ask('price of a pass', { locale: 'en' });
  expect(answer.outcome === 'choices' && answer.claims[0].claim.id).toBe('passes-sold');
});

async function beside(story: string) {
  const other = (await unseenStories()).find(({ id }) => id === story);
  return createAnswerer({
    ...knowledge,
    briefings: [...knowledge.briefings, ...(other?.knowledge.briefings ?? [])],
  });
}

test('what one story leaves open of whom it alone knows no other story tells', async () => {
  const { ask } = await beside('metro-line');
  const gap = { id: 'alibaba-reply' };
  expect(ask('did alibaba confirm?', { locale: 'en' })).toMatchObject({ outcome: 'unknown', gap });
});

test('of a briefing whose gap is likelier meant the claims come behind', async () => {
  const question = 'lasurance veut payé conbien en pourcentaje';
  const answer = (await beside('theatre-roof')).ask(question, { locale: 'fr' });
  expect(answer.outcome === 'choices' && answer.claims[0].claim.id).toBe('insurer-share');
});

test('beside what one story leaves open no other story’s claim is offered', async () => {
  const two = await twoBriefings();
  const both = createAnswerer(two);
  for (const gap of two.briefings.flatMap(({ gaps }) => gaps)) {
    const answer = both.ask(gap.questions.en[0] ?? '', { locale: 'en' });
    const nearest = answer.outcome === 'unknown' ? answer.nearest : [];
    expect(new Set([gap.briefing, ...nearest.map(({ claim }) => claim.briefing)])).toEqual(
      new Set([gap.briefing]),
    );
  }
});

test('an example of what one story leaves open does not hide what another has on record', async () => {
  const unseen = await unseenStories();
  const briefings = unseen.flatMap((story) => story.knowledge.briefings);
  const gap = briefings.flatMap(({ gaps }) => gaps).find(({ id }) => id === 'injuries');
  const many = createAnswerer({ ...knowledge, briefings });
  const answer = many.ask(gap?.questions.fr[0] ?? '', { locale: 'fr' });
  expect(
    'claims' in answer && answer.claims.map((one) => ('claim' in one ? one.claim.id : one.id)),
  ).toContain('emergency-braking');
});

test('of a party whose silence is on record, whatever it is asked to have said is answered by that', () => {
  for (const question of ['did tencent deny it', 'has Tencent replied?', 'what does tencent say'])
    expect(ask(question)).toMatchObject({ outcome: 'unknown', gap: { id: 'tencent-reply' } });
});

test('what one story has of a party goes before that another records its silence', () => {
  const said = 'The article carries no word of Nvidia.';
  const silence = {
    ...open,
    id: 'nvidia-silence',
    briefing: 'silent',
    text: { ...open.text, en: said },
    questions: { ...open.questions, en: ['What does Nvidia say?'] },
  };
  const claims = own.claims
    .filter(({ attribution }) => attribution[0]?.id !== 'nvidia')
    .map((claim) => ({ ...claim, briefing: 'silent' }));
  const silent = { ...own, id: 'silent', claims, gaps: [silence], topics: [] };
  const answerOf = (briefings: typeof knowledge.briefings) =>
    createAnswerer({ ...knowledge, briefings }).ask('what did nvidia say', { locale: 'en' });
  expect(answerOf([silent])).toMatchObject({ outcome: 'unknown', gap: { id: 'nvidia-silence' } });
  expect(answerOf([silent, own]).outcome).toBe('answered');
});

test('all that a party says answers what it says', async () => {
  const theatre = (await unseenStories()).find(({ id }) => id === 'theatre-roof');
  const answer = theatre && createAnswerer(theatre.knowledge).ask('que dit la mairie ?', { locale: 'fr' });
  expect(answer?.outcome === 'answered' && answer.claims.map(({ claim }) => claim.id)).toEqual([
    'town-denial',
    'town-spending',
  ]);
});

test('what every briefing is asked is answered by the first claim of each, however many', () => {
  const briefings = [1, 2, 3, 4, 5].map((number) => ({ ...own, id: `story-${number}` }));
  const answer = createAnswerer({ ...knowledge, briefings }).ask('what is this about?', { locale: 'en' });
  expect(answer.outcome === 'general' && answer.claims).toHaveLength(5);
});

test('whoever the article tells of as silent is not said to have no words on record', async () => {
  const theatre = (await unseenStories()).find(({ id }) => id === 'theatre-roof');
  const answer =
    theatre && createAnswerer(theatre.knowledge).ask('did the insurer deny it', { locale: 'en' });
  expect(answer?.outcome === 'choices' && answer.claims.map(({ claim }) => claim.id)).toContain(
    'insurer-silence',
  );
});

test('hundreds of names leave the likelier claim of two briefings in front', () => {
  const least = own.claims.filter(({ id }) => id === 'huawei-question');
  const small = {
    ...own,
    id: 'small',
    claims: least.map((claim) => ({ ...claim, briefing: 'small' })),
    gaps: [],
  };
  const both = createAnswerer({ ...knowledge, briefings: [small, own] });
  const likeliest = (names: number) => {
    const answer = both.ask('H20 '.repeat(names), { locale: 'en' });
    return answer.outcome === 'choices' && answer.claims[0].claim.id;
  };
  expect(likeliest(400)).toBe('h20-slower');
  expect(likeliest(40)).toBe('h20-slower');
});

test('a term of one briefing keeps no other from answering', async () => {
  const two = await twoBriefings();
  const [own, ferry] = two.briefings;
  if (!own || !ferry) throw new Error('the knowledge has no two briefings');
  const terms = { ...own, names: own.names.map((name) => ({ ...name, kind: 'term' as const })) };
  const beside = createAnswerer({ ...two, briefings: [terms, { ...ferry, names: [] }] });
  const answers = ferry.claims.map((claim) =>
    beside.ask(`Tencent: ${claim.questions.en[0]}`, { locale: 'en' }),
  );
  expect(answers.filter(({ outcome }) => outcome === 'answered')).not.toEqual([]);
});

test('what one briefing leaves open is not said where another has it on record', async () => {
  const left = { ...open, id: 'open', text: first.text, questions: first.questions };
  const twin = { ...own, id: 'twin', claims: own.claims.slice(1), gaps: [left] };
  // Of two claims that say the same neither is likely, but one of them.
  const told = { ...own, claims: [...own.claims, { ...first, id: 'again' }], gaps: [] };
  const beside = createAnswerer({ ...knowledge, briefings: [told, twin] });
  const asked = (await ownStory()).questions.filter(({ accept }) => accept.includes(first.id));
  const silent = asked.filter(({ q, locale }) => {
    const answer = beside.ask(q, { locale: localeOf(locale) });
    return answer.outcome === 'unknown' && answer.gap === left;
  });
  expect(asked.length).toBeGreaterThan(20);
  expect(silent.map(({ q }) => q)).toEqual([]);
});

test('what one of several briefings leaves open is offered, not named, where none of its names is said', async () => {
  const [own, ...others] = [await ownStory(), ...(await unseenStories())];
  const answerer = createAnswerer(amid([own, ...others], own).knowledge);
  // Of another the record tells that she does.
  expect(answerer.ask('is she suing', { locale: 'en' })).toMatchObject({
    outcome: 'choices',
    gap: { id: 'sale-legality' },
  });
});

test('whether it is denied, asked of several briefings, offers what each has on it', async () => {
  const two = await twoBriefings();
  const answer = createAnswerer(two).ask('who denies it?', { locale: 'en' });
  const offered = answer.outcome === 'general' ? answer.claims : [];
  expect(offered.map(({ briefing }) => briefing)).toEqual(two.briefings.map(({ id }) => id));
  expect(offered.map(({ tells }) => tells?.kind)).toEqual(['denies', 'denies']);
});

test('of what hardly any record may be meant for, it is said that nothing was found', () => {
  expect(ask('薯片吃多了会胖吗', 'zh-CN')).toMatchObject({ outcome: 'unknown', gap: null });
  expect(ask('which volcano erupted in Iceland last')).toMatchObject({ outcome: 'unknown', gap: null });
});

test('and of several briefings, however near one that is hardly asked would come by itself', async () => {
  const { ask } = createAnswerer(await twoBriefings());
  expect(ask('which phone should I buy', { locale: 'en' })).toMatchObject({ outcome: 'unknown', gap: null });
});

test('a gap that may be meant is offered, however unlikely the claims are', () => {
  expect(ask('what’s Beijing’s position on this resale')).toMatchObject({
    outcome: 'choices',
    gap: { id: 'government-reaction' },
  });
});

test('where nothing is sure, a gap that may be meant is offered beside the claims', () => {
  const answer = ask("What's Volcano Engine?");
  expect(answer.outcome === 'choices' && answer.gap?.id).toBe('volcano-business');
});
