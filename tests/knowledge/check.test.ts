import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { askedRules, fileRules } from '../../src/cli/knowledge/check/run.ts';
import { check } from '../../src/cli/knowledge/check.ts';
import { fmt } from '../../src/cli/knowledge/fmt.ts';
import { locate } from '../../src/cli/knowledge/locate.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { verify } from '../../src/cli/knowledge/verify.ts';
import { article, briefingFile, temporaryKnowledge } from './temporary.ts';

describe('knowledge check', () => {
  test('finds nothing in sound files', async () => {
    const { directory } = await temporaryKnowledge();
    expect(await check.run(['--directory', directory, '--article', article])).toEqual({
      exitCode: 0,
      output: 'The knowledge is sound: no errors, no warnings.',
    });
  });

  test('shows the place with the lines around it and a mark under the column', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: rumour');
    const { exitCode, output } = await check.run(['--directory', directory]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/gullhaven-horns\.yaml:142:5 {2}error {2}loads/);
    expect(output).toMatch(/ {2}> 142 \| {5}basis: rumour\n {8}\| {5}\^\n/);
    expect(output).toMatch(/1 error, 0 warnings\.$/);
  });

  test('annotates pull requests, with nothing in a text that could end the command', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: "100%\\n::error::x"');
    const { output } = await check.run(['--directory', directory, '--format', 'github']);
    const lines = output.split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=.*gullhaven-horns\.yaml,line=142,col=5,title=loads::/);
    expect(lines[0]).toContain('100%25');
  });

  test('gives machines JSON', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'updated: "2026-01-15"', 'updated: "2062-01-15"');
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      findings: [{ line: 13, column: 1, rule: 'future-date', level: 'error' }],
    });
  });

  test('rules of one file are told even where another does not load', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'updated: "2026-01-15"', 'updated: "2062-01-15"');
    await edit('lexicon.yaml', 'kind: filler', 'kind: fillers');
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    const rules = JSON.parse(output).findings.map((one: { rule: string }) => one.rule);
    expect(rules).toEqual(['future-date', 'loads']);
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
    expect((await fmt.run(['--directory', directory])).output).toMatch(/^formatted .*gullhaven-horns\.yaml$/);
    expect(await check.run(['--directory', directory])).toMatchObject({ exitCode: 0 });
  });

  test('leaves a file alone that does not parse', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    await edit(briefingFile, '    basis: denial', '\tbasis: denial');
    const before = await read(briefingFile);
    expect(await fmt.run(['--directory', directory])).toMatchObject({ exitCode: 1 });
    expect(await read(briefingFile)).toBe(before);
  });
});

describe('knowledge locate and verify', () => {
  test('locate names each sentence by no more than a few of its words', async () => {
    const { output } = await locate.run(['--article', article]);
    expect(output).toContain('# paragraph 2, sentence 1: The harbour office of …');
    expect(output).not.toContain('The harbour office of Gullhaven has');
  });

  test('what locate prints is what verify accepts', async () => {
    const { directory } = await temporaryKnowledge();
    const { output, exitCode } = await verify.run(['--directory', directory, '--article', article]);
    expect([exitCode, output]).toEqual([
      0,
      'gullhaven-horns: the whole text and all 7 locators match this copy of the article',
    ]);
  });

  test('another copy of the article is told apart, sentence by sentence', async () => {
    const { directory } = await temporaryKnowledge();
    const { output, exitCode } = await verify.run(['--directory', directory, '--article', 'README.md']);
    expect(exitCode).toBe(1);
    expect(output).toContain('the whole text of this copy has another fingerprint');
    expect(output.split('\n').length).toBeGreaterThanOrEqual(8);
  });
});

describe('warnings', () => {
  async function rulesAfter(name: string, find: string, write: string): Promise<readonly string[]> {
    const { directory, edit } = await temporaryKnowledge();
    await edit(name, find, write);
    const { output } = await check.run(['--directory', directory, '--format', 'json']);
    return JSON.parse(output).findings.map(
      (one: { rule: string; level: string }) => `${one.level} ${one.rule}`,
    );
  }

  test('a claim that no topic shows', async () => {
    const rules = await rulesAfter(briefingFile, '[bell-rental, horn-loudness]', '[bell-rental]');
    expect(rules).toEqual(['warning claim-in-no-topic']);
  });

  test('an example question behind the first three that something else answers', async () => {
    const more =
      '        - Is a foghorn loud?\n        - Who bought foghorns for the harbour office?\n      fr:\n        - Laquelle est la plus bruyante';
    const rules = await rulesAfter(briefingFile, '      fr:\n        - Laquelle est la plus bruyante', more);
    expect(rules).toContain('warning example-astray');
  });

  test('two claims that take questions from each other', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, '- How loud is a foghorn?', '- Where did most of the horns go?');
    await edit(briefingFile, '- What did the northern lighthouse get?', '- Is a foghorn louder than a bell?');
    const { output } = await check.run(['--directory', directory]);
    expect(output).toContain('"northern-lighthouse" and "horn-loudness" take questions from each other');
  });

  test('two claims that say the same words are an error', async () => {
    const rules = await rulesAfter(
      briefingFile,
      'en: "The northern lighthouse took most of the foghorns."',
      'en: "A foghorn is louder than a bell."',
    );
    expect(rules).toContain('error claim-twice');
  });

  test('a count of things is found in words and digits of all three languages', async () => {
    const figure =
      '    figures:\n      - id: horns\n        amount: 12\n        unit: count\n        qualifier: exactly\n        label: { en: "horns", fr: "cornes", zh-CN: "雾号数" }\n';
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'bought brass foghorns from', 'bought twelve brass foghorns from');
    await edit(
      briefingFile,
      'a acheté des cornes de brume en laiton',
      'a acheté 12 cornes de brume en laiton',
    );
    await edit(briefingFile, '一批黄铜雾号', '十二个黄铜雾号');
    await edit(
      briefingFile,
      '    questions:\n      en:\n        - Who bought',
      `${figure}    questions:\n      en:\n        - Who bought`,
    );
    expect((await check.run(['--directory', directory])).output).not.toContain('figures-in-text');
    await edit(briefingFile, 'a acheté 12 cornes', 'a acheté 13 cornes');
    expect((await check.run(['--directory', directory])).output).toContain(
      'does not give the figure "horns", 12',
    );
  });
});
