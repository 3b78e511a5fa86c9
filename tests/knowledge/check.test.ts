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
