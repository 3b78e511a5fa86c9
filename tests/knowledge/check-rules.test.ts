/** What `check` holds of files that load: each rule with what comes near it on both sides. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordRules } from '../../src/knowledge/check/index.ts';
import { runRules } from '../../src/knowledge/check/rule.ts';
import { formatFault } from '../../src/knowledge/fault.ts';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import { briefingFile, type Edit, editedFiles } from './temporary.ts';

const namesFile = 'gullhaven-horns/names.yaml';
const placesFile = 'gullhaven-horns/places.json';
const article = readFileSync('tests/fixtures/gullhaven/article.txt', 'utf8');

/** What is found after some edits. `withText`: the text of the article is at hand. */
function found(edits: readonly Edit[], withText = false) {
  const texts = editedFiles([briefingFile, namesFile, placesFile], edits);
  const parsed = parseKnowledge(texts);
  if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join('\n'));
  const sources = new Map(withText ? [['gullhaven-horns/story', article]] : []);
  return runRules(recordRules, { records: parsed.records, today: '2026-06-30', sources });
}

/** The rules that find something. */
function broken(edits: readonly Edit[], withText = false): readonly string[] {
  return found(edits, withText).map(({ rule }) => rule);
}

const pelican = 'kind: company\n    language: en';
const denial = 'attribution: [pelican, story]\n    at: "3.1"\n    questions';
const toldByPelican: Edit = [
  denial,
  'attribution: [pelican]\n    at: {source: pelican, at: "1.1"}\n    questions',
];
const loudness = '  - id: horn-loudness\n';
const noTopic: Edit = ['[bell-rental, horn-loudness]', '[bell-rental]'];
const withdrawn =
  'status: {state: withdrawn, reason: {en: "Outdated.", fr: "Périmé.", zh-CN: 已过时。}, date: "2026-01-16"}';
const chinese = 'zh-CN: "雾号比钟更响。"';

test.each<[string, readonly Edit[], readonly string[]]>([
  ['nothing at all', [], []],
  ['a chain that ends with a source that nobody read', [toldByPelican], ['attribution']],
  [
    'one that ends with a page that was read',
    [[pelican, `${pelican}\n    accessed: "2026-01-10"`], toldByPelican],
    [],
  ],
  [
    'one that ends with a page that was archived',
    [[pelican, `${pelican}\n    archived: "https://archive.example.org/pelican"`], toldByPelican],
    [],
  ],
  [
    'one that ends with a call that was heard',
    [[pelican, `${pelican}\n    heard_by: {en: the editor, fr: la rédaction, zh-CN: 编辑}`], toldByPelican],
    [],
  ],
  [
    'one that ends with another source than its place',
    [
      [pelican, `${pelican}\n    accessed: "2026-01-10"`],
      [denial, 'attribution: [pelican]\n    at: "3.1"\n    questions'],
    ],
    ['attribution'],
  ],
  [
    'a claim that tells of a response as another’s',
    [[denial, 'attribution: [story]\n    at: "3.1"\n    questions']],
    ['attribution'],
  ],
  [
    'a response that was taken back, without the claim that tells of it',
    [['    scope_by: curator\n', `    scope_by: curator\n    ${withdrawn}\n`]],
    ['taken-back'],
  ],
  [
    'a claim that was taken back, without the response that it tells of',
    [['  - id: pelican-denial\n', `  - id: pelican-denial\n    ${withdrawn}\n`]],
    ['taken-back'],
  ],
  [
    'both of them',
    [
      ['    scope_by: curator\n', `    scope_by: curator\n    ${withdrawn}\n`],
      ['  - id: pelican-denial\n', `  - id: pelican-denial\n    ${withdrawn}\n`],
    ],
    [],
  ],
  ['a claim in no topic', [noTopic], ['claim-in-no-topic']],
  ['a draft in no topic', [noTopic, [loudness, `${loudness}    draft: true\n`]], ['draft']],
  ['a withdrawn claim in no topic', [noTopic, [loudness, `${loudness}    ${withdrawn}\n`]], []],
  [
    'a reason that calls a claim false, in one language alone',
    [noTopic, [loudness, `${loudness}    ${withdrawn.replace('"Périmé."', '"Faux."')}\n`]],
    [],
  ],
  [
    'a plan that is rejected, which is no denial',
    [
      ['A foghorn is louder than a bell.', 'The council rejected the louder bell.'],
      [chinese, 'zh-CN: "市议会否决了更响的钟。"'],
    ],
    [],
  ],
  ['a date of today', [['updated: "2026-01-15"', 'updated: "2026-06-30"']], []],
  ['a date of tomorrow', [['updated: "2026-01-15"', 'updated: "2026-07-01"']], ['future-date']],
  ['a claim that enters tomorrow', [[loudness, `${loudness}    since: "2026-07-01"\n`]], ['future-date']],
  [
    'a claim that was withdrawn tomorrow',
    [[loudness, `${loudness}    ${withdrawn.replace('2026-01-16', '2026-07-01')}\n`]],
    ['future-date'],
  ],
  [
    'a form twice in one name, with and without a hyphen',
    [['[foghorn, horn]', '[fog-horn, fog horn]', namesFile]],
    [],
  ],
  ['a form copied', [['[foghorn, horn]', '[foghorn, horn, horn]', namesFile]], ['form-twice']],
  [
    'an English text in Chinese characters',
    [['en: "A foghorn is louder than a bell."', 'en: "雾号 is 比钟更响亮。"']],
    ['untranslated'],
  ],
  [
    'one with a name in them',
    [['en: "A foghorn is louder than a bell."', 'en: "A foghorn (雾号) is louder."']],
    [],
  ],
  ['a Chinese text with a name in letters', [[chinese, 'zh-CN: "Foghorn Company Limited 的钟。"']], []],
  ['a Chinese text in letters', [[chinese, 'zh-CN: "Foghorns."']], ['untranslated']],
  [
    'a question twice in one list',
    [['"How loud is a foghorn?"', '"Which is louder, a foghorn or a bell"']],
    ['question-twice'],
  ],
  ['a place that nobody has proved', [['at: "4.1"', 'at: "4.2"']], ['unproved']],
  [
    'the same of a draft',
    [
      ['at: "4.1"', 'at: "4.2"'],
      [loudness, `${loudness}    draft: true\n`],
    ],
    ['draft'],
  ],
])('%s', (_, edits, rules) => {
  expect(broken(edits)).toEqual(rules);
});

test('of several responses that a claim tells of, the one that was not taken back with it is named', () => {
  const [response = ''] =
    /^ {2}- id: pelican-denial-of-report\n[\s\S]*?\n(?=\n)/m.exec(
      readFileSync(`tests/fixtures/gullhaven/${briefingFile}`, 'utf8'),
    ) ?? [];
  const [fault] = found([
    ['  - id: pelican-denial\n', `  - id: pelican-denial\n    ${withdrawn}\n`],
    [response, `${response}    ${withdrawn}\n${response.replace('denial-of-report', 'second-denial')}`],
  ]);
  expect(fault?.message).toContain('"pelican-denial" was taken back, but "pelican-second-denial" was not');
});

const english = 'en: "The northern lighthouse took most of the foghorns."';
const bought = 'a load of brass foghorns from the Pelican Ferry Company';
const called = 'the Pelican Ferry Company called the report made of fog';

test.each<[string, readonly Edit[], readonly string[]]>([
  ['nothing at all', [], []],
  ['eight words of it in a row, without the name among them', [[english, `en: "They took ${bought}."`]], []],
  ['two such rows', [[english, `en: "They took ${bought}; ${called}."`]], []],
  [
    'nine words of it in a row',
    [[english, 'en: "Most of the foghorns went to the northern lighthouse."']],
    ['copied-words'],
  ],
  ['a sentence that is said to begin elsewhere', [['"start": 443', '"start": 442', placesFile]], ['places']],
  ['one that is said to end elsewhere', [['"end": 475', '"end": 476', placesFile]], ['places']],
  [
    'quoted words that stand in one of several places',
    [['at: "2.1"\n    words', 'at: ["2.2", "2.1"]\n    words']],
    [],
  ],
  [
    'quoted words of another language than its own',
    [
      [
        'words: [{text: "about 3,000 euros", language: en}]',
        'words: [{text: "environ 3 000 euros", language: fr}]',
      ],
    ],
    [],
  ],
  [
    'words that it does not hold, in the English of a country',
    [
      [
        'words: [{text: "about 3,000 euros", language: en}]',
        'words: [{text: "about 4,000 euros", language: en-GB}]',
      ],
    ],
    ['places'],
  ],
  ['a place that is not proved yet', [['at: "4.1"', 'at: "4.2"']], ['places']],
])('with the text at hand: %s', (_, edits, rules) => {
  expect(broken(edits, true)).toEqual(rules);
});
