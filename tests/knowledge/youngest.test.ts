import { execFileSync } from 'node:child_process';
import { cp, utimes } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changes } from '../../src/cli/knowledge/changes.ts';
import { check } from '../../src/cli/knowledge/check.ts';
import { briefingFile, temporaryKnowledge } from './temporary.ts';

/** Beside the invented briefing another one, of an earlier day and first by its name, that has its commands and stories. */
async function withAnother(begin: (directory: string) => void = () => {}) {
  const { directory, edit } = await temporaryKnowledge();
  begin(directory);
  await cp(path.join(directory, 'gullhaven-horns'), path.join(directory, 'earlier'), { recursive: true });
  await edit('earlier/briefing.yaml', 'id: gullhaven-horns', 'id: earlier');
  await edit('earlier/briefing.yaml', '"2026-01-15"', '"2024-01-15"');
  return { directory, edit };
}

/** The files in which a rule finds something. */
async function blamed(directory: string, rule: string): Promise<readonly string[]> {
  const { output } = await check.run(['--directory', directory, '--format', 'json']);
  const findings: { rule: string; file: string }[] = JSON.parse(output).findings;
  return [...new Set(findings.filter((one) => one.rule === rule).map(({ file }) => file))];
}

async function expectBlame(directory: string, name: string): Promise<void> {
  expect(await blamed(directory, 'loads')).toEqual([path.join(directory, name)]);
}

function commit(directory: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Start');
  git('switch', '--quiet', '--create', 'mine');
}

test('what two briefings share is told in the one that was written last, whatever day it gives', async () => {
  const { directory } = await withAnother();
  await expectBlame(directory, 'earlier/briefing.yaml');
  await expect(changes.run(['--directory', directory, '--since', '2026-01-01'])).rejects.toThrow(
    'earlier/briefing.yaml:',
  );
});

test('with git it is told in what the branch adds, whichever was written last', async () => {
  const { directory } = await withAnother(commit);
  const later = new Date(Date.now() + 60_000);
  await utimes(path.join(directory, briefingFile), later, later);
  await expectBlame(directory, 'earlier/briefing.yaml');
});

test('a question that goes to another briefing is told there too', async () => {
  const { directory, edit } = await withAnother();
  for (const command of ['foghorns', 'bells'])
    await edit('earlier/briefing.yaml', `command: ${command}`, `command: earlier-${command}`);
  await edit('earlier/briefing.yaml', 'A foghorn is louder than a bell.', 'The zeppelin has three engines.');
  await edit(briefingFile, '"How loud is a foghorn?"', '"How many engines has the zeppelin?"');
  const later = new Date(Date.now() + 60_000);
  await utimes(path.join(directory, 'earlier/names.yaml'), later, later);
  expect(await blamed(directory, 'example-of-another')).toEqual([
    path.join(directory, 'earlier/briefing.yaml'),
  ]);
});
