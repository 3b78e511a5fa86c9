import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { changes } from '../../src/cli/knowledge/changes.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { changeGroups } from '../../src/message/changes-list.ts';
import { briefingFile, temporaryKnowledge } from './temporary.ts';

async function grown() {
  const temporary = await temporaryKnowledge();
  const { edit } = temporary;
  await edit(briefingFile, '  - id: horn-sale\n', '  - id: horn-sale\n    since: "2026-02-10"\n');
  await edit(
    briefingFile,
    '  - id: horn-loudness\n',
    '  - id: horn-loudness\n    status: {state: withdrawn, reason: {en: Misread., fr: Mal lu., zh-CN: 误读。}, date: "2026-02-11"}\n',
  );
  const run = async (since: string) =>
    (await changes.run(['--directory', temporary.directory, '--since', since])).output;
  return { ...temporary, run };
}

function commit(directory: string, date: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: directory,
      stdio: 'pipe',
      env: { ...process.env, GIT_COMMITTER_DATE: date },
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Start');
}

test('what is new and what is taken back is told from the records, a denied claim with its denial', async () => {
  const { run } = await grown();
  const output = await run('2026-02-10');
  expect(output).toContain('gullhaven-horns: The foghorns of Gullhaven');
  expect(output).toContain('new       claim horn-sale: denied by Pelican Ferry Company; The harbour office');
  expect(output).toContain('withdrawn claim horn-loudness: Misread. (2026-02-11)');
  expect(await run('2026-02-11')).toContain('withdrawn claim horn-loudness');
  expect(await run('2026-02-11')).not.toContain('horn-sale');
  expect(await run('2026-02-12')).toBe(
    'Nothing has changed since 2026-02-12.\nOnly records that give their day are told: git has no knowledge of that day to read.',
  );
});

test('a response that was taken back is told as that, from the records and with git', async () => {
  const { run, edit, directory } = await grown();
  commit(directory, '2026-02-01T00:00:00Z');
  await edit(
    briefingFile,
    '    scope_by: curator\n',
    '    scope_by: curator\n    status: {state: withdrawn, reason: {en: Retracted., fr: Retiré., zh-CN: 已撤回。}, date: "2026-02-12"}\n',
  );
  const output = await run('2026-02-05');
  expect(output).toContain('withdrawn response pelican-denial-of-report: Retracted. (2026-02-12)');
  expect(output).not.toContain('removed');
  const loaded = await loadKnowledge(directory);
  const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
  const groups = briefing ? changeGroups(briefing, 'en') : [];
  expect(groups[0]?.head).toContain('Withdrawn on 12 February 2026');
  expect(groups[0]?.lines.join()).toMatch(/Denied by Pelican Ferry Company[\s\S]*Why: Retracted\./);
});

test('what was edited is told from git, where it is there', async () => {
  const { run, edit, directory } = await grown();
  commit(directory, '2026-02-01T00:00:00Z');
  await edit(briefingFile, 'less than 15% of its bells', 'fewer than 15% of its bells');
  await edit(briefingFile, '        - "Who bought the foghorns?"\n', '        - "Who bought foghorns?"\n');
  expect(await run('2026-03-01')).toContain(
    'changed   claim bell-rental: text; now The Pelican Ferry Company rents out fewer than 15% of its bells.\n',
  );
  expect(await run('2026-03-01')).toMatch(/changed {3}example questions or forms of 1 record$/);
});

test('what is new by git alone is told as what says its day itself', async () => {
  const { run, edit, directory } = await grown();
  commit(directory, '2026-02-01T00:00:00Z');
  const gap =
    '  - {id: maker, text: {en: No maker is named., fr: Aucun nom., zh-CN: 没有说是谁造的。}, questions: {en: [a], fr: [b], zh-CN: [丙]}}';
  await edit(briefingFile, '\ngaps:\n', `\ngaps:\n${gap}\n`);
  expect(await run('2026-03-01')).toContain('  new       gap maker: No maker is named.');
});

test('where no knowledge stood on that day, the whole briefing is new', async () => {
  const { run, directory } = await grown();
  commit(directory, '2026-02-01T00:00:00Z');
  expect(await run('2026-01-20')).toContain('new       the whole briefing');
  expect(await run('2026-01-20')).not.toContain('Only records');
  expect(await run('2026-02-10')).not.toContain('the whole briefing');
});

test('where every briefing is a draft, nothing has changed', async () => {
  const { run, edit } = await grown();
  await edit(briefingFile, 'id: gullhaven-horns\n', 'id: gullhaven-horns\ndraft: true\n');
  expect(await run('2026-02-10')).toContain('Nothing has changed since 2026-02-10.');
});

test('a day is asked for in words', async () => {
  await expect(changes.run(['--since', 'yesterday'])).rejects.toThrow(UsageError);
  await expect(changes.run(['--since', '2026-02-30'])).rejects.toThrow(UsageError);
  await expect(changes.run(['--since', '2026-02-01', '--briefing', 'other'])).rejects.toThrow(
    'there is no briefing "other"; there are: h20-resale',
  );
});
