import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileRules } from '../../src/cli/knowledge/check/files.ts';
import { askedRules, check } from '../../src/cli/knowledge/check.ts';
import { fmt } from '../../src/cli/knowledge/fmt.ts';
import { locate } from '../../src/cli/knowledge/locate.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { verify } from '../../src/cli/knowledge/verify.ts';
import { fingerprint } from '../../src/knowledge/article.ts';
import { mostCommands } from '../../src/knowledge/check/topics.ts';
import { reservedCommands } from '../../src/knowledge/rules/commands.ts';
import { article, briefingFile, temporaryKnowledge } from './temporary.ts';

describe('knowledge check', () => {
  test('finds nothing in sound files', async () => {
    const { directory } = await temporaryKnowledge();
    expect(await check.run(['--directory', directory, '--article', article])).toEqual({
      exitCode: 0,
      output: 'The knowledge is sound: no errors, no warnings.',
    });
  });

  test('a letter and its accent may be written apart', async () => {
    const { directory, write, read } = await temporaryKnowledge();
    await write(briefingFile, (await read(briefingFile)).normalize('NFD'));
    const { exitCode, output } = await check.run(['--directory', directory]);
    expect([exitCode, output]).toEqual([0, 'The knowledge is sound: no errors, no warnings.']);
  });

  test('shows the place with the lines around it and a mark under the column', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: rumour');
    const { exitCode, output } = await check.run(['--directory', directory]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/gullhaven-horns\/briefing\.yaml:107:5 {2}error {2}loads/);
    expect(output).toMatch(/ {2}> 107 \| {5}basis: rumour\n {8}\| {5}\^\n/);
    expect(output).toMatch(/1 error, 0 warnings\.$/);
  });

  test('tells errors first, and of warnings one line a kind, until all are asked for', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, '[bell-rental, horn-loudness]', '[pelican-denial]');
    await edit(briefingFile, '雾号比钟更响', 'A foghorn');
    const { output } = await check.run(['--directory', directory]);
    expect(output.indexOf('untranslated')).toBeLessThan(output.indexOf('claim-in-no-topic'));
    expect(output).toMatch(/claim-in-no-topic: the claim "bell-rental" .*; and 1 more\n/);
    const { output: whole } = await check.run(['--directory', directory, '--all']);
    expect(whole.match(/warning {2}claim-in-no-topic/g)).toHaveLength(2);
  });

  test('annotates pull requests, with nothing in a text that could end the command', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: "100%\\n::error::x"');
    const { output } = await check.run(['--directory', directory, '--format', 'github']);
    const lines = output.split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=.*gullhaven-horns\/briefing\.yaml,line=107,col=5,title=loads::/);
    expect(lines[0]).toContain('100%25');
  });

  test('gives machines JSON', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'updated: "2026-01-15"', 'updated: "2062-01-15"');
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      findings: [{ line: 12, column: 1, rule: 'future-date', level: 'error' }],
    });
  });

  test('rules of one file are told even where another does not load', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'updated: "2026-01-15"', 'updated: "2062-01-15"');
    await edit('gullhaven-horns/names.yaml', 'kind: party', 'kind: firm');
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    const rules = JSON.parse(output).findings.map((one: { rule: string }) => one.rule);
    expect(rules).toEqual(['future-date', 'loads']);
  });

  test('reads line ends of Windows, and a mark of the byte order', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    await write(briefingFile, `\ufeff${(await read(briefingFile)).replaceAll('\n', '\r\n')}`);
    expect((await check.run(['--directory', directory])).output).toMatch(/sound/);
  });

  test('reads the line ends of old Macs, of which YAML knows nothing', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    await write(briefingFile, (await read(briefingFile)).replaceAll('\n', '\r'));
    expect(await check.run(['--directory', directory])).toMatchObject({ exitCode: 0 });
  });

  test('tells bytes that are no UTF-8, with line and column', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    const text = await read(briefingFile);
    await write(briefingFile, Buffer.from(text.replace('Pélican', 'P\u00e9lican'), 'latin1'));
    const { exitCode, output } = await check.run(['--directory', directory]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/briefing\.yaml:6:\d+ {2}error {2}loads\n {2}here stand bytes that are no UTF-8/);
    expect(output).toContain('Save the file as UTF-8');
  });

  test('a hundred slash commands are the most', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    const text = await read(briefingFile);
    const topics = Array.from(
      { length: mostCommands + 1 - reservedCommands.length - 2 },
      (_, index) =>
        `\n  - id: more-${index}\n    command: more-${index}\n    title: {en: More, fr: Plus, zh-CN: 更多}\n    description: {en: More still, fr: Encore plus, zh-CN: 更多内容}\n    claims: [horn-sale]\n`,
    );
    await write(briefingFile, text + topics.join(''));
    const { output } = await check.run(['--directory', directory]);
    expect(output).toMatch(/there are 101 slash commands; Discord takes 100/);
  });

  test.each([['--format', 'xml'], ['--colour'], ['--directory', 'nowhere'], ['--article', 'nowhere']])(
    'a mistake in the command is told in words: %s %s',
    async (...args) => {
      await expect(check.run(args)).rejects.toThrow(UsageError);
    },
  );

  test('every rule is explained in docs/knowledge.md, with its level', async () => {
    const text = await readFile('docs/knowledge.md', 'utf8');
    for (const { name, level } of [...fileRules, ...askedRules])
      expect(text).toContain(`| \`${name}\` | ${level} |`);
  });
});

describe('knowledge fmt', () => {
  test('mends what check finds, and says which files it wrote', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'covers: [horn-sale, ', 'covers: [ horn-sale,');
    expect(await check.run(['--directory', directory])).toMatchObject({ exitCode: 1 });
    expect((await fmt.run(['--directory', directory])).output).toMatch(
      /^wrote .*gullhaven-horns\/briefing\.yaml$/,
    );
    expect(await check.run(['--directory', directory])).toMatchObject({ exitCode: 0 });
  });

  test('leaves a file alone that does not parse', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    await edit(briefingFile, '    basis: denial', '\tbasis: denial');
    const before = await read(briefingFile);
    expect(await fmt.run(['--directory', directory])).toMatchObject({ exitCode: 1 });
    expect(await read(briefingFile)).toBe(before);
  });

  test('turns words of the text into their place, and proves it', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', 'at: louder than a bell');
    expect(await fmt.run(['--directory', directory, '--article', `story=${article}`])).toMatchObject({
      exitCode: 0,
    });
    expect(await read(briefingFile)).toContain('at: "4.1"');
    expect(await check.run(['--directory', directory, '--article', article])).toMatchObject({ exitCode: 0 });
  });

  test('takes a place out of places.json that is cited no more', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', 'at: "3.2"');
    await fmt.run(['--directory', directory]);
    expect(await read('gullhaven-horns/places.json')).not.toContain('"4.1"');
  });

  const placesFile = 'gullhaven-horns/places.json';

  test.each(['"9.9"', '"3"', '"4-1"', 'louder than'])(
    'lets no place go while another is not proved: at: %s may be a slip',
    async (slip) => {
      const { directory, edit, read } = await temporaryKnowledge();
      const before = await read(placesFile);
      await edit(briefingFile, 'at: "4.1"', `at: ${slip}`);
      await fmt.run(['--directory', directory]);
      expect(await read(placesFile)).toBe(before);
    },
  );

  test('fmt tells of the file that does not load before it misses a source', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'sources:', 'sources: [');
    const run = fmt.run(['--directory', directory, '--article', `story=${article}`]);
    await expect(run).rejects.toThrow(/briefing\.yaml:\d+:(.|\n)*there is no source for/);
  });

  test('writes places that cannot be read anew where all texts are at hand, and else leaves them', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    const before = await read(placesFile);
    await edit(placesFile, '  "places"', '<<<<<<< HEAD\n  "places"');
    expect(await fmt.run(['--directory', directory])).toMatchObject({ exitCode: 1 });
    expect(await read(placesFile)).toContain('<<<<<<< HEAD');
    expect(await fmt.run(['--directory', directory, '--article', `story=${article}`])).toMatchObject({
      exitCode: 0,
    });
    expect(await read(placesFile)).toBe(before.replace('"normalisation": 1', '"normalisation": 3'));
  });

  test.each(['"3"', '"0.1"', '"3-000"'])('takes at: %s for no words of the text', async (slip) => {
    const { directory, edit, read } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', `at: ${slip}`);
    const { exitCode, output } = await fmt.run(['--directory', directory, '--article', article]);
    expect({ exitCode, output }).toMatchObject({
      exitCode: 1,
      output: expect.stringContaining('is no place'),
    });
    expect(await read(briefingFile)).toContain(`at: ${slip}`);
  });

  test.each([
    ['words that stand nowhere', 'at: nobody said this', 'no sentence of the text holds', 'Copy a few words'],
    ['words of two sentences', 'at: a bell. Will', 'partly in 4.1 and partly in', 'Take words of one'],
    ['words that stand twice', 'at: the', 'stands in', 'write one of these places'],
    ['a place that the text has not', 'at: "9.9"', 'has no place 9.9: it ends with 4.2', 'locate'],
    ['a place that its paragraph has not', 'at: "1.2"', 'its paragraph 1 has 1 sentence', 'locate'],
  ])('tells %s, with file, line and remedy', async (_what, write, message, remedy) => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', write);
    const { exitCode, output } = await fmt.run(['--directory', directory, '--article', article]);
    expect(exitCode).toBe(1);
    expect(output).toContain(`${directory}/gullhaven-horns/briefing.yaml:156:5: `);
    expect(output).toContain(message);
    expect(output).toContain(remedy);
  });

  test('takes another text for none, and keeps what was read in the right one', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    const before = await read('gullhaven-horns/places.json');
    await write('other.txt', 'Something else. Entirely.');
    const given = ['--directory', directory, '--article', `story=${path.join(directory, 'other.txt')}`];
    const { exitCode, output } = await fmt.run(given);
    expect(exitCode).toBe(1);
    expect(output).toContain('"story" has no place 2.1');
    expect(output).toContain('gullhaven-horns/story: this is not the text that was read');
    expect(await read('gullhaven-horns/places.json')).toBe(before);
  });

  test('tells which sentences of a newer text are other ones', async () => {
    const { directory, write } = await temporaryKnowledge();
    const text = await readFile(article, 'utf8');
    await write('newer.txt', text.replace('louder than a bell', 'not much louder than a bell'));
    const newer = `story=${path.join(directory, 'newer.txt')}`;
    const { exitCode, output } = await fmt.run(['--directory', directory, '--article', newer]);
    expect(exitCode).toBe(0);
    expect(output.match(/is not the one that was read before/g)).toHaveLength(1);
    expect(output).toContain('briefing.yaml:156:5: the sentence at 4.1');
    expect(await verify.run(['--directory', directory, '--article', newer])).toMatchObject({ exitCode: 0 });
  });

  /** The story as somebody read it who counted by the first normalisation: “Mr.” was a sentence of its own. */
  async function storyOfOld(find: string, write: string) {
    const knowledge = await temporaryKnowledge();
    const file = path.join(knowledge.directory, 'old.txt');
    await knowledge.write('old.txt', (await readFile(article, 'utf8')).replace(find, write));
    const given = ['--directory', knowledge.directory, '--article', `story=${file}`];
    return { ...knowledge, file, given };
  }

  test('counts an older text as today, and tells which places have other numbers now', async () => {
    const { edit, read, given } = await storyOfOld('The Pelican', 'Mr. Adam of the Pelican');
    const before = await read(briefingFile);
    await edit(briefingFile, 'at: "3.2"', 'at: "3.3"');
    await edit(briefingFile, 'at: "3.1"', 'at: ["3.1", "3.2"]');
    await edit(briefingFile, 'at: "3.1"', 'at: "3.2"');
    // Another copy than the one that was read: its places keep their numbers.
    await fmt.run(given);
    expect(await read('gullhaven-horns/places.json')).toContain('"normalisation": 1');
    expect(await verify.run(given)).toMatchObject({ exitCode: 0 });

    const { output } = await fmt.run(given);
    expect(output).toContain(
      'gullhaven-horns/story: its sentences are counted by normalisation 3 now; 3.2 is 3.1 now, 3.3 is 3.2 now',
    );
    expect(await read(briefingFile)).toBe(before);
    expect(await verify.run(given)).toMatchObject({ exitCode: 0 });
    expect((await fmt.run(given)).output).toBe('every file is in its canonical form already');
  });

  test('goes on counting as before where a sentence that is cited would be cut in two', async () => {
    const { read, given } = await storyOfOld('a bell. Will', 'a bell. » It is so. Will');
    await fmt.run(given);
    const before = await read('gullhaven-horns/places.json');
    expect((await fmt.run(given)).output).toBe('every file is in its canonical form already');
    expect(await read('gullhaven-horns/places.json')).toBe(before);
    expect(before).toContain('"normalisation": 1');
  });

  test('tells that words cannot be read without their text', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', 'at: louder than a bell');
    const { output } = await fmt.run(['--directory', directory]);
    expect(output).toMatch(
      /briefing\.yaml:156:5: .*without the text of "gullhaven-horns\/story".*--article gullhaven-horns\/story=FILE/,
    );
  });
});

describe('knowledge locate and verify', () => {
  test('locate names each sentence by no more than a few of its words', async () => {
    const { output } = await locate.run(['--article', article]);
    expect(output).toContain('    at: "2.1"  # The harbour office of …');
    expect(output).not.toContain('The harbour office of Gullhaven has');
  });

  test('locate finds the sentence of some words, indented as it stands in a claim', async () => {
    expect(await locate.run(['--article', article, '--find', 'ever ring'])).toEqual({
      exitCode: 0,
      output: '    at: "4.2"',
    });
    expect(await locate.run(['--article', article, '--find', 'never rang'])).toMatchObject({ exitCode: 1 });
  });

  test('locate looks in one paragraph, where one is named', async () => {
    const found = (...where: string[]) => locate.run(['--article', article, '--find', 'foghorn', ...where]);
    expect((await found()).output).toContain('stands in');
    expect((await found('--paragraph', '4')).output).toBe('    at: "4.1"');
    expect((await found('--paragraph', '1')).exitCode).toBe(1);
  });

  test('locate names the source, where that is not the article', async () => {
    const { directory } = await temporaryKnowledge();
    const at = async (file: string) =>
      (await locate.run(['--directory', directory, '--article', file, '--find', 'ever ring'])).output;
    expect(await at(`gazette=${article}`)).toBe('    at: {source: gazette, at: "4.2"}');
    expect(await at(`gullhaven-horns/story=${article}`)).toBe('    at: "4.2"');
  });

  test('locate counts a text that was read by the first normalisation as that does', async () => {
    const { directory, edit, write } = await temporaryKnowledge();
    const text = '港务局买了雾号。公司否认。';
    await write('text.txt', text);
    const at = async () =>
      (await locate.run(['--directory', directory, '--article', `${directory}/text.txt`, '--find', '否认']))
        .output;
    expect(await at()).toBe('    at: "1.2"');
    const whole = '2b9f75347593d1ebcc2327861a62e4938d9c9c39b710952f005ff5f531a6928f';
    await edit('gullhaven-horns/places.json', whole, fingerprint(text));
    expect(await at()).toBe('    at: "1.1"');
  });

  test('locate counts another copy of a text as that was counted', async () => {
    const { directory, write } = await temporaryKnowledge();
    await write('copy.txt', 'Mr. Adam denies it.');
    const at = async (name: string) =>
      (await locate.run(['--directory', directory, '--article', `${name}${directory}/copy.txt`])).output;
    expect(await at('')).toBe('    at: "1.1"  # Mr. Adam denies it.');
    expect(await at('story=')).toBe('    at: "1.1"  # Mr.\n    at: "1.2"  # Adam denies it.');
  });

  test('verify proves the whole text and every place', async () => {
    const { directory } = await temporaryKnowledge();
    const { output, exitCode } = await verify.run(['--directory', directory, '--article', article]);
    expect([exitCode, output]).toEqual([
      0,
      'gullhaven-horns/story: the whole text and all 7 places match this copy',
    ]);
  });

  test('another copy of the article is told apart, sentence by sentence', async () => {
    const { directory, write } = await temporaryKnowledge();
    const text = await readFile(article, 'utf8');
    await write('copy.txt', text.replaceAll('foghorns', 'fog horns'));
    const copy = path.join(directory, 'copy.txt');
    const { output, exitCode } = await verify.run(['--directory', directory, '--article', copy]);
    expect(exitCode).toBe(1);
    expect(output).toContain('the whole text of this copy of "story" has another fingerprint');
    expect(output).toMatch(
      /places\.json:8:7: 2\.1 of "story" is another sentence than the one that was read/,
    );
  });

  test('of another copy only the sentences that differ are told, each once', async () => {
    const { directory, write } = await temporaryKnowledge();
    const text = await readFile(article, 'utf8');
    await write('copy.txt', text.replace('made of fog', 'made of mist'));
    const { output } = await verify.run(['--directory', directory, '--article', `${directory}/copy.txt`]);
    expect(output.match(/[\d.]+ of "story" is another sentence/g)).toEqual([
      '3.1 of "story" is another sentence',
    ]);
  });

  test.each([
    ['Latin 1', Buffer.from('La facture est réglée.', 'latin1')],
    ['UTF-16', Buffer.from('The bill is paid.', 'utf16le')],
  ])('a text in %s is none that can be read, which is told', async (_, bytes) => {
    const { directory, write } = await temporaryKnowledge();
    await write('text.txt', bytes);
    await expect(locate.run(['--article', `${directory}/text.txt`])).rejects.toThrow(
      /no plain text in UTF-8/,
    );
  });

  test('another article is told as that, once', async () => {
    const { directory } = await temporaryKnowledge();
    const { output, exitCode } = await verify.run(['--directory', directory, '--article', 'README.md']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /^.*briefing\.yaml:\d+:5: this is not the text of "story": none of the sentences .*$/,
    );
  });

  test('each source is proved against its own text, and one that is not given is told', async () => {
    const { directory, edit, write } = await temporaryKnowledge();
    const letter = path.join(directory, 'letter.txt');
    await write('letter.txt', 'We sold nothing. Nothing at all!');
    await edit(
      briefingFile,
      '    kind: company\n    language: en',
      '    kind: company\n    language: en\n    edition: {language: en, translation: none, of: en}',
    );
    await edit(
      briefingFile,
      '    at: "3.1"\n    covers',
      '    at: {source: pelican, at: Nothing at all}\n    covers',
    );
    await edit(
      briefingFile,
      'attribution: [pelican, story]\n    words:\n      text: "made of fog"',
      'attribution: [pelican]\n    words:\n      text: "Nothing at all"',
    );
    const both = ['--article', `story=${article}`, '--article', `pelican=${letter}`];
    expect(await fmt.run(['--directory', directory, ...both])).toMatchObject({ exitCode: 0 });
    expect((await verify.run(['--directory', directory, ...both])).output).toContain(
      'gullhaven-horns/pelican: the whole text and its 1 place match this copy',
    );
    const half = await verify.run(['--directory', directory, '--article', article]);
    expect(half.output).toContain('gullhaven-horns/pelican: 1 place not checked, its text was not given');
    expect(half.output).toContain('proved: add --article gullhaven-horns/pelican=FILE');
    expect(half.exitCode).toBe(1);
    expect((await check.run(['--directory', directory, ...both])).output).toContain('sound');
  });

  test('a text that nothing is cited from proves nothing, which is told', async () => {
    const { directory } = await temporaryKnowledge();
    await expect(verify.run(['--directory', directory, '--article', `pelican=${article}`])).rejects.toThrow(
      'nothing is cited from that text; there are places in: gullhaven-horns/story',
    );
  });

  test('a text of which nobody can tell whose it is is asked for by name', async () => {
    const { directory } = await temporaryKnowledge();
    await expect(verify.run(['--directory', directory, '--article', `nobody=${article}`])).rejects.toThrow(
      /there is no source .*gullhaven-horns\/story/,
    );
  });

  test('beside another briefing, a text that nobody has read is told as that', async () => {
    const { directory } = await temporaryKnowledge();
    await cp('tests/fixtures/invented-ferry', path.join(directory, 'invented-ferry'), { recursive: true });
    await expect(verify.run(['--directory', directory, '--article', 'README.md'])).rejects.toThrow(
      '"README.md": no source was read in this very text. Give the copy that was read; or say whose',
    );
  });
});

describe('what check finds beyond mistakes', () => {
  async function rulesAfter(name: string, find: string, write: string): Promise<readonly string[]> {
    const { directory, edit } = await temporaryKnowledge();
    await edit(name, find, write);
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    return JSON.parse(output).findings.map(
      (one: { rule: string; level: string }) => `${one.level} ${one.rule}`,
    );
  }

  /** What those rules say, in full. */
  async function saidAfter(...edits: readonly (readonly [name: string, find: string, write: string])[]) {
    const { directory, edit } = await temporaryKnowledge();
    for (const one of edits) await edit(...one);
    return (await check.run(['--directory', directory, '--all'])).output;
  }

  test('a question that another claim answers in other words, and why: names, words and meanings', async () => {
    const output = await saidAfter([
      briefingFile,
      '- "How loud is a foghorn?"',
      '- "Who purchased brass foghorns from the Pelican?"',
    ]);
    expect(output).toMatch(/briefing\.yaml:160:11 {2}warning {2}example-stolen/);
    expect(output).toContain(
      'of the claim "horn-loudness" goes to the claim "horn-sale" when it is worded otherwise',
    );
    expect(output).toContain('both name foghorn, Pelican Ferry Company; both say "brass"');
    expect(output).toContain('"purchased" means what "bought" means there');
  });

  test('a gap that a claim answers', async () => {
    const output = await saidAfter([
      briefingFile,
      '- "What is the exact number of foghorns?"',
      '- "Which lighthouse took most of the foghorns?"',
    ]);
    expect(output).toMatch(/warning {2}gap-answered\n.*goes to the claim "northern-lighthouse"/);
  });

  test('a name that is a word of the language for something else', async () => {
    const names = 'gullhaven-horns/names.yaml';
    const output = await saidAfter([names, '[pelican ferry company, pelican,', '[orange, pelican,']);
    expect(output).toMatch(/names\.yaml:\d+:\d+ {2}warning {2}taken-for/);
    expect(output).toContain('"orange" of "pelican" is a word for something else too: colour, color, red');
    // A form that says the same in another word: then that is what it is.
    const meant = await saidAfter([names, '[harbour office, harbor office]', '[mayor, city hall]']);
    expect(meant).not.toContain('taken-for');
  });

  test('a word with a capital letter that is no name of the story', async () => {
    const output = await saidAfter(
      [briefingFile, 'A foghorn is louder than a bell.', 'A foghorn of Target is louder than a bell.'],
      [briefingFile, 'The northern lighthouse took most', 'Target took most'],
    );
    expect(output).toMatch(/"Target" is no name of this story.*: goal of, purpose, objective/);
    expect(output).toContain('add it: npm run knowledge -- new name');
  });

  test('a draft, of which nothing else is asked', async () => {
    const rules = await rulesAfter(
      briefingFile,
      '  - id: horn-loudness\n    text:\n      en: "A foghorn is louder than a bell."',
      '  - id: horn-loudness\n    draft: true\n    text:\n      en: ""',
    );
    expect(rules).toEqual(['warning draft']);
  });

  test('a form that people write without meaning the name', async () => {
    const rules = await rulesAfter('gullhaven-horns/names.yaml', '[foghorn, horn]', '[foghorn, horn, about]');
    expect(rules).toEqual(['warning everyday-form']);
  });

  test('a folder without names', async () => {
    const { directory, write } = await temporaryKnowledge();
    await rm(path.join(directory, 'gullhaven-horns/names.yaml'));
    const { output, exitCode } = await check.run(['--directory', directory, '--all']);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/briefing\.yaml:4:1 {2}warning {2}no-names(.|\n)*knowledge -- new name/);
    await write('gullhaven-horns/names.yaml', 'edition: 2\nnames: []\n');
    expect((await check.run(['--directory', directory, '--all'])).output).toContain('no names in names.yaml');
  });

  test('two claims that say the same words', async () => {
    const rules = await rulesAfter(
      briefingFile,
      'en: "The northern lighthouse took most of the foghorns."',
      'en: "A foghorn is louder than a bell."',
    );
    expect(rules).toContain('error claim-twice');
  });
});

describe('amounts in a text', () => {
  /** What `figures-in-text` says where the value of the deal is told like this. */
  async function saidOf(figure: string, ...texts: readonly string[]): Promise<readonly string[]> {
    const { directory, edit } = await temporaryKnowledge();
    await edit(
      briefingFile,
      'amount: 3000\n        unit: money\n        currency: EUR\n        qualifier: about',
      figure,
    );
    await edit(briefingFile, 'The foghorn deal was worth about 3,000 euros.', texts[0] ?? '');
    await edit(briefingFile, 'Le marché des cornes de brume valait environ 3 000 euros.', texts[1] ?? '');
    await edit(briefingFile, '这笔雾号交易价值约 3000 欧元。', texts[2] ?? '');
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    const findings: { rule: string; message: string }[] = JSON.parse(output).findings;
    return findings.filter(({ rule }) => rule === 'figures-in-text').map(({ message }) => message);
  }

  const about3000 = (currency: string) =>
    `amount: 3000\n        unit: money\n        currency: ${currency}\n        qualifier: about`;

  test.each([
    ['SEK', '3,000 Swedish kronor', '3 000 couronnes suédoises', '3000 瑞典克朗'],
    ['BRL', 'R$3,000', '3 000 réaux brésiliens', '3000 雷亚尔'],
    ['JPY', '¥3,000', '3 000 yens', '3000 日元'],
    ['KWD', '3,000 Kuwaiti dinars', '3 000 dinars koweïtiens', '3000 科威特第纳尔'],
    ['LBP', '3,000 Lebanese pounds', '3 000 livres libanaises', '3000 黎巴嫩镑'],
  ])('money may be of any currency: %s', async (currency, en, fr, zh) => {
    const texts = [`It was about ${en}.`, `Soit environ ${fr}.`, `价值约 ${zh}。`];
    expect(await saidOf(about3000(currency), ...texts)).toEqual([]);
    const wrong = await saidOf(
      about3000(currency),
      `It was about ${en.replace('3', '4')}.`,
      ...texts.slice(1),
    );
    expect(wrong).toEqual([expect.stringContaining('English text')]);
  });

  test.each([
    ['USD', '3,000 Australian dollars', '3 000 dollars', '3000 美元'],
    ['AUD', '3,000 US dollars', '3 000 dollars', '3000 澳元'],
    ['JPY', '3,000 yuan', '3 000 yens', '3000 日元'],
    ['NOK', '3,000 Swedish kronor', '3 000 couronnes norvégiennes', '3000 挪威克朗'],
  ])('a currency that is named is no other one of the same sign: %s', async (currency, en, fr, zh) => {
    const told = await saidOf(
      about3000(currency),
      `It was about ${en}.`,
      `Soit environ ${fr}.`,
      `价值约 ${zh}。`,
    );
    expect(told).toEqual([expect.stringContaining('English text')]);
  });

  test('a range of which the unit stands once is given by both its ends', async () => {
    const figure =
      'amount: [212000000, 250000000]\n        unit: money\n        currency: USD\n        qualifier: exactly';
    expect(
      await saidOf(
        figure,
        'It rose from $212 million to $250 million.',
        'Il est passé de 212 à 250 millions de dollars.',
        '从 2.12 亿美元增至 2.5 亿美元。',
      ),
    ).toEqual([]);
  });

  test('a count is given in digits or words, in whatever language', async () => {
    const figure = 'amount: 12\n        unit: count\n        qualifier: exactly';
    expect(await saidOf(figure, 'Twelve horns.', 'Douze cornes.', '十二座雾号。')).toEqual([]);
    expect(await saidOf(figure, 'Twelve horns.', 'Treize cornes.', '十二座雾号。')).toEqual([
      'the French text of "horn-value" does not give the figure "horn-euros", 12',
    ]);
  });

  test('a half may stand behind what it is a half of', async () => {
    const figure = 'amount: 2.5\n        unit: hour\n        qualifier: exactly';
    const others = ['Deux heures et demie.', '两个半小时。'] as const;
    expect(await saidOf(figure, 'Two hours and a half.', ...others)).toEqual([]);
    expect(await saidOf(figure, 'Three hours and a half.', ...others)).not.toEqual([]);
  });

  test('cents stand alone or behind the whole', async () => {
    const price = 'amount: 4.5\n        unit: money\n        currency: EUR\n        qualifier: exactly';
    expect(await saidOf(price, 'It is 4 euros 50.', 'C’est 4 € 50.', '是 4.50 欧元。')).toEqual([]);
    expect(await saidOf(price, 'It is 4 euros 60.', 'C’est 4 € 50.', '是 4.50 欧元。')).toHaveLength(1);
    const figure = 'amount: 0.99\n        unit: money\n        currency: EUR\n        qualifier: exactly';
    expect(await saidOf(figure, 'It is 99 cents.', 'C’est 99 centimes.', '是 0.99 欧元。')).toEqual([]);
    expect(await saidOf(figure, 'It is 98 cents.', 'C’est 99 centimes.', '是 0.99 欧元。')).toHaveLength(1);
  });

  test('any currency is known by the name that Unicode has for it', async () => {
    const said = (currency: string, fr: string, zh: string) =>
      saidOf(about3000(currency), `It was about ${currency} 3,000.`, `Soit environ ${fr}.`, `约${zh}。`);
    expect(await said('BRL', '3 000 réals brésiliens', '3000 雷亚尔')).toEqual([]);
    expect(await said('INR', '3 000 roupies', '3000印度卢比')).toEqual([]);
    expect(await said('INR', '4 000 roupies indiennes', '3000印度卢比')).toHaveLength(1);
  });

  test('a hedge may stand a few words from its number', async () => {
    const figure = 'amount: 3\n        unit: week\n        qualifier: at-most';
    expect(
      await saidOf(
        figure,
        'It took as long as some three weeks.',
        'Cela a duré jusqu’à parfois trois semaines.',
        '最长竟达三周。',
      ),
    ).toEqual([]);
  });

  test('another currency is another amount', async () => {
    const figure = 'amount: 3000\n        unit: money\n        currency: USD\n        qualifier: about';
    const said = await saidOf(figure, 'About 3,000 euros.', 'Environ 3 000 dollars.', '约 3000 美元。');
    expect(said).toEqual([
      'the English text of "horn-value" says 3,000 EUR where the figure "horn-euros" is 3,000 USD',
    ]);
  });
});
