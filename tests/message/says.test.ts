import { expect, test } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { composeBriefing } from '../../src/message/briefing.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { composeEvidence } from '../../src/message/details.ts';
import { answerText, placesText, saysText } from '../../src/message/says.ts';
import { sourceGroups } from '../../src/message/sources.ts';
import { claimOf, linkedTexts } from '../fixtures/knowledge.ts';
import { briefingFile, editedFiles, milk } from '../knowledge/temporary.ts';

test.each<[Locale, string]>([
  ['en', 'noted by the editor, 10 January 2026'],
  ['fr', 'relevé par la rédaction, 10 janvier 2026'],
  ['zh-CN', '由编辑记录，2026年1月10日'],
])('of a call it is told who heard it, and no sentence of a text: %s', (locale, told) => {
  const knowledge = linkedTexts(
    editedFiles(
      [briefingFile, 'gullhaven-horns/names.yaml'],
      [
        [
          'kind: company\n    language: en',
          'kind: company\n    language: en\n    accessed: "2026-01-10"\n    heard_by: {en: the editor, fr: la rédaction, zh-CN: 编辑}',
        ],
        [
          'attribution: [pelican, story]\n    at: "3.1"\n    questions',
          'attribution: [pelican]\n    at: {source: pelican, at: "1.1"}\n    questions',
        ],
      ],
    ),
  );
  const [briefing] = knowledge.briefings;
  const claim = briefing?.claims.find(({ id }) => id === 'pelican-denial');
  expect(briefing && claim && placesText(claim, briefing, locale)).toBe(told);
});

/** The invented story with a radio that was listened to and transcribed, and a post, each telling something. */
function retold(without = '', instead = '') {
  const texts = (en: string, fr: string, zh: string) => `{en: "${en}", fr: "${fr}", zh-CN: "${zh}"}`;
  const sources = `
  - id: radio
    publisher: ${texts('Gull Radio', 'Radio Mouette', '海鸥电台')}
    kind: broadcaster
    language: en
    edition: {language: en, translation: none, of: en}
  - id: post
    publisher: ${texts('a post by the office', 'un message du port', '港务局的帖文')}
    kind: post
    language: en
    accessed: "2026-01-12"
    archived: "https://archive.example.org/post"

claims:
`;
  const claim = (
    id: string,
    basis: string,
    chain: string,
    source: string,
    told: [string, string, string] = [`It is ${id}.`, `C’est ${id}.`, `是${id}。`],
  ) => `  - id: ${id}
    text: ${texts(...told)}
    basis: ${basis}
    attribution: [${chain}]
    at: {source: ${source}, at: "2.1"}
`;
  const claims = [
    claim('radio-says', 'stated', 'radio', 'radio'),
    claim('office-says', 'announced', 'office, radio', 'radio'),
    claim('posted', 'announced', 'post', 'post', [
      'The office announces it.',
      'Le port l’annonce.',
      '港务局宣布了。',
    ]),
    claim('office-found', 'reported', 'office, radio, story', 'radio'),
  ].join('');
  const office = `  - {id: office, publisher: ${texts('the office', 'le port', '港务局')}, kind: government, language: en}\n`;
  const knowledge = linkedTexts(
    editedFiles(
      [briefingFile, 'gullhaven-horns/names.yaml'],
      [['\nclaims:\n', `${office}${sources.replace(without, instead)}${claims}`]],
    ),
  );
  const [briefing] = knowledge.briefings;
  if (!briefing) throw new Error('no briefing');
  return { knowledge, briefing, claim: (id: string) => claimOf(knowledge, id, briefing.id) };
}

test.each<[Locale, readonly string[]]>([
  [
    'en',
    [
      'Gull Radio, no source named',
      'Said by the office, according to Gull Radio',
      'Announced by a post by the office',
      'Said by the office, according to Gull Radio',
    ],
  ],
  [
    'fr',
    [
      'Selon Radio Mouette, sans source citée',
      'Déclaré par le port, d’après Radio Mouette',
      'Annoncé par un message du port',
      'Déclaré par le port, d’après Radio Mouette',
    ],
  ],
  [
    'zh-CN',
    [
      '海鸥电台自身的叙述，未注明来源',
      '据海鸥电台，港务局表示',
      '港务局的帖文宣布',
      '据海鸥电台，港务局表示',
    ],
  ],
])(
  'what is told is put into nobody else’s mouth, and called announced only where it says so: %s',
  (locale, told) => {
    const { claim } = retold();
    expect(
      ['radio-says', 'office-says', 'posted', 'office-found'].map((id) => saysText(claim(id), locale)),
    ).toEqual(told);
  },
);

test.each<[Locale, string]>([
  ['en', 'seen on 12 January 2026, in a post by the office'],
  ['fr', 'consulté le 12 janvier 2026, dans un message du port'],
  ['zh-CN', '2026年1月12日查阅，见港务局的帖文'],
])('of a post it is told when it was seen, and no sentence: %s', (locale, told) => {
  const { briefing, claim } = retold();
  expect(placesText(claim('posted'), briefing, locale)).toBe(told);
});

test('a post of which nobody knows when it was seen stands for its own place', () => {
  const { briefing, claim } = retold('accessed: "2026-01-12"\n    ');
  expect(placesText(claim('posted'), briefing, 'en')).toBe('a post by the office');
});

test.each<[Locale, string]>([
  ['en', '¶2, sentence 1, in the invented story of 13 January 2026'],
  ['fr', '§\u00a02, phrase\u00a01, dans le récit inventé du 13 janvier 2026'],
  ['zh-CN', '第 2 段第 1 句，见2026年1月13日虚构的故事'],
])('a second article of the same paper is told by its day: %s', (locale, told) => {
  const radio = '{en: "Gull Radio", fr: "Radio Mouette", zh-CN: "海鸥电台"}';
  const again = '{en: "the invented story", fr: "le récit inventé", zh-CN: 虚构的故事}';
  const { briefing, claim } = retold(radio, `${again}\n    published: "2026-01-13"`);
  expect(placesText(claim('radio-says'), briefing, locale)).toBe(told);
});

test('the pinned briefing names the source of a place that is not in the article', () => {
  const { briefing } = retold();
  const { content } = composeBriefing(briefing, 'en');
  expect(content).toContain('It is radio-says. (¶2, in Gull Radio)');
  expect(content).toContain('The office announces it. (seen on 12 January 2026, in a post by the office)');
});

test('nobody is asked to prove a post against a text, and its archive can be opened', () => {
  const { knowledge, claim } = retold();
  const project = 'https://example.org/dossier';
  const evidence = (id: string) => composeEvidence(claim(id), knowledge, 'en', false, project);
  expect(evidence('radio-says').content).toContain('Nobody has held this place against the text yet.');
  expect(evidence('posted').content).not.toMatch(/Nobody has held|verify/);
  expect(JSON.stringify(evidence('posted'))).toContain('https://archive.example.org/post');
});

test('the list of sources tells when a post was seen and where it is kept, and each text that was read', () => {
  const { briefing } = retold();
  const lines = sourceGroups(briefing, 'en')
    .flatMap((group) => group.lines)
    .join('\n');
  expect(lines).toContain(
    '- **A post by the office**: post; archived at <https://archive.example.org/post>; seen on 12 January 2026',
  );
  expect(lines).toContain('**The text that was read (Gull Radio)**: in English, the original');
});

test('who asks for the sources or for a link is told of a post, too', () => {
  const { knowledge } = retold();
  const ask = (question: string) => {
    const answer = createAnswerer(knowledge).ask(question, { locale: 'en' });
    return composeAnswer(answer, knowledge).content;
  };
  expect(ask('What are the sources?')).toContain('A post by the office');
  expect(ask('Do you have a link?')).toContain('https://archive.example.org/post');
});

test('words are quoted in the language that their reader is shown all else in', () => {
  const [quoted, meant] = ['made of fog', 'faite de brume'];
  const knowledge = linkedTexts(
    new Map([
      [
        'milk/briefing.yaml',
        `${milk.replaceAll('[fr]', '[en, fr]').replace(/fr: ([^}"]+)}/g, 'en: "$1 EN", fr: "$1"}')}responses:
  - {id: no, kind: denies, by: article, claim: denial, attribution: [article], at: "1.2", covers: [price], scope_by: curator,
     scope: {en: All., fr: Tout.}, words: {text: ${quoted}, language: en, translated: false, meaning: {fr: ${meant}}}}
`.replace(
          'topics:',
          '  - {id: denial, text: {en: No., fr: Non.}, basis: denial, attribution: [article], at: "1.2"}\ntopics:',
        ),
      ],
    ]),
  );
  const [response] = knowledge.briefings[0]?.responses ?? [];
  const told = (locale: Locale) => (response ? answerText(response, locale) : '');
  expect(told('en')).toContain(`(“${quoted}”)`);
  expect(told('fr')).toContain(meant);
  expect(told('zh-CN')).not.toContain(meant);
});
