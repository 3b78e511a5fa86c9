import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { differenceMarkdown } from '../../src/cli/knowledge/diff/markdown.ts';
import { diff } from '../../src/cli/knowledge/diff.ts';
import { briefingFile, milk, type Temporary, temporaryKnowledge } from './temporary.ts';

async function committed(): Promise<Temporary & { run(...args: string[]): Promise<string> }> {
  const temporary = await temporaryKnowledge();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: temporary.directory, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Start');
  return {
    ...temporary,
    async run(...args) {
      return (await diff.run(['--directory', temporary.directory, '--questions', '/dev/null', ...args]))
        .output;
    },
  };
}

describe('knowledge diff', () => {
  test('says so where nothing but a comment changed', async () => {
    const { run, edit } = await committed();
    await edit(briefingFile, '  - id: horn-sale', '  # A remark.\n  - id: horn-sale');
    const output = await run();
    expect(output).toContain('Nothing that anybody would notice.');
    expect(output).toMatch(/All \d+ questions are answered as before/);
  });

  test('names the claim and what changed in it', async () => {
    const { run, edit } = await committed();
    await edit(briefingFile, 'A foghorn is louder than a bell.', 'Foghorns are louder than bells.');
    expect(await run()).toContain('| ✏️ changed | claim | `horn-loudness` | `gullhaven-horns` | `text` |');
  });

  test('tells of an edited source once, and not at every record that it stands in', async () => {
    const { run, edit } = await committed();
    await edit(
      briefingFile,
      'publisher: {en: "Gullhaven Gazette"',
      'publisher: {en: "The Gullhaven Gazette"',
    );
    expect((await run()).match(/✏️ changed .*/g)).toEqual([
      '✏️ changed | source | `gazette` | `gullhaven-horns` | `publisher` |',
    ]);
  });

  test('shouts a lost denial before anything else', async () => {
    const { run, edit } = await committed();
    await edit(
      briefingFile,
      'covers: [horn-sale, horn-value, northern-lighthouse]',
      'covers: [horn-sale, horn-value]',
    );
    const output = await run();
    expect(output).toContain('`northern-lighthouse` **LOSES** its denial by Pelican Ferry Company');
    expect(output.indexOf('LOSES')).toBeLessThan(output.indexOf('### Records'));
  });

  test('shows a question that is answered differently, before and after', async () => {
    const { run, edit } = await committed();
    await edit(
      briefingFile,
      '        - "How loud is a foghorn?"',
      '        - "How loud is a foghorn?"\n        - "What is Gullhaven famous for?"',
    );
    const output = await run();
    expect(output).toMatch(/### Answers: \d+ of \d+ questions are answered differently/);
    expect(output).toContain('| What is Gullhaven famous for? | en |');
  });

  test('what is told as withdrawn is shown as that, and is right', async () => {
    const { directory, run, edit, write } = await committed();
    const reason = '{en: Misread., fr: Mal lu., zh-CN: 误读。}';
    await edit(
      briefingFile,
      '  - id: horn-loudness\n',
      `  - id: horn-loudness\n    status: {state: withdrawn, reason: ${reason}, date: "2026-11-30"}\n`,
    );
    await write(
      'asked.jsonl',
      '{"q": "How loud is a foghorn?", "locale": "en", "accept": ["horn-loudness"]}\n',
    );
    const output = await run('--questions', path.join(directory, 'asked.jsonl'));
    expect(output).toContain(
      '| How loud is a foghorn? | en | `horn-loudness` | `horn-loudness`, as withdrawn |',
    );
  });

  test('the page shows answers before and after in three languages, loads nothing and runs nothing', async () => {
    const { run, edit, directory } = await committed();
    await edit(briefingFile, 'A foghorn is louder than a bell.', 'A foghorn is <b>louder</b> than a bell.');
    await edit(briefingFile, 'horn-value, northern-lighthouse]', 'horn-value]');
    const file = path.join(directory, 'page.html');
    await run('--html', file);
    const page = await readFile(file, 'utf8');
    expect(page).not.toMatch(/<script|<link|src=|<img|url\(|<b>louder/);
    expect(page).toMatch(/&#60;b&#62;louder/);
    for (const language of ['lang="en"', 'lang="fr"', 'lang="zh-CN"']) expect(page).toContain(language);
    expect(page).toContain('class="embed"');
  });

  test('the page shows a claim in the languages of its briefing alone', async () => {
    const { run, write, directory } = await committed();
    await mkdir(path.join(directory, 'milk'));
    await write('milk/briefing.yaml', milk);
    execFileSync('git', ['add', '.'], { cwd: directory });
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    execFileSync('git', [...who, 'commit', '--quiet', '-m', 'Milk'], { cwd: directory });
    await write('milk/briefing.yaml', milk.replace('est cher', 'est très cher'));
    const file = path.join(directory, 'page.html');
    await run('--html', file);
    const [, section = ''] = /<h3>price(.*?)<\/section>/s.exec(await readFile(file, 'utf8')) ?? [];
    expect(section).toContain('<p>French</p>');
    expect(section).not.toContain('<p>English</p>');
  });

  test('texts of a pull request call nobody and break no table', async () => {
    const { run, edit } = await committed();
    await edit(briefingFile, 'How loud is a foghorn?', 'Is @everyone | told <img src=x> #1?');
    const output = await run();
    expect(output).not.toMatch(/@everyone|<img|\| told/);
  });

  test('a new briefing is one record, and shows its own answers', async () => {
    const { run, directory } = await committed();
    await cp('tests/fixtures/invented-ferry', path.join(directory, 'invented-ferry'), { recursive: true });
    const output = await run('--html', path.join(directory, 'page.html'));
    expect(output.match(/➕ added/g)).toHaveLength(1);
    expect(output).toContain('| ➕ added | briefing | `invented-ferry` | `invented-ferry` |  |');
    expect(output).toMatch(
      /What the new briefing answers\n(.|\n)*Did Imaginary Lines buy a ferry\? \| en \| `purchase` \(denied\)/,
    );
    expect(await readFile(path.join(directory, 'page.html'), 'utf8')).toContain('虚构航运买了渡轮吗');
  });

  test('what is right now, or was, stands before what nobody has judged', async () => {
    const { run, edit, directory, write } = await committed();
    const old = '        - "How loud is a foghorn?"';
    await edit(briefingFile, old, `${old}\n        - "What is Gullhaven famous for?"`);
    await write(
      'q.jsonl',
      '{"q": "Gullhaven, famous for what?", "accept": ["horn-loudness"], "locale": "en"}',
    );
    const rows = (await run('--questions', path.join(directory, 'q.jsonl'))).match(/^\| .* \| en \|.*$/gm);
    expect(rows).toEqual([
      expect.stringMatching(/^\| Gullhaven, famous for what\? .* ✅ right now \|$/),
      expect.stringMatching(/^\| What is Gullhaven famous for\?/),
    ]);
  });

  test('says of which briefing a claim is, where an answer has some of several', async () => {
    const { run, directory, write } = await committed();
    await cp('tests/fixtures/invented-ferry', path.join(directory, 'invented-ferry'), { recursive: true });
    await write('q.jsonl', '{"q": "Who denies what?", "accept": [], "locale": "en"}');
    const output = await run('--questions', path.join(directory, 'q.jsonl'));
    expect(output).toMatch(/\| Who denies what\? \| en \|.*`invented-ferry\/denial` and `gullhaven-horns\//);
  });

  test('says of which briefing the questions are that are answered rightly', async () => {
    const { run, directory, write } = await committed();
    await write('q.jsonl', '{"q": "How loud is a foghorn?", "accept": ["horn-loudness"], "locale": "en"}');
    const output = await run('--questions', path.join(directory, 'q.jsonl'));
    expect(output).toContain('| `gullhaven-horns` | 100.0% (1 of 1) | 100.0% (1 of 1) |');
  });

  test('where there was no knowledge yet, all is new, and nothing could not be read', async () => {
    const { run, directory } = await committed();
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    git('checkout', '--quiet', '--orphan', 'empty');
    git('rm', '-r', '--quiet', '--cached', '.');
    git(...who, 'commit', '--quiet', '--allow-empty', '-m', 'Empty');
    const output = await run('--base', 'empty');
    expect(output).toContain('| ➕ added | briefing | `gullhaven-horns` |');
    expect(output).not.toContain('cannot be read');
  });

  test('a revision that does not exist is told in words', async () => {
    const { run } = await committed();
    await expect(run('--base', 'nowhere')).rejects.toThrow(
      'there is no revision, and no directory, "nowhere"',
    );
  });

  test('questions that cannot be read are told with their file and lines', async () => {
    const { directory, run, write } = await committed();
    await expect(run('--questions', 'nowhere.jsonl')).rejects.toThrow('"nowhere.jsonl" cannot be read');
    await write('asked.jsonl', '{"q": "Who?"}\n\nWho?\n');
    const file = path.join(directory, 'asked.jsonl');
    await expect(run('--questions', file)).rejects.toThrow(/asked\.jsonl:1:1: .*\n.*asked\.jsonl:3:1: /);
  });

  test('without git, two directories can be compared', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'A foghorn is louder than a bell.', 'Foghorns are louder than bells.');
    const run = (...args: string[]) =>
      diff.run(['--directory', directory, '--questions', '/dev/null', ...args]);
    await expect(run()).rejects.toThrow('name a revision or another directory with --base');
    const { output } = await run('--base', 'tests/fixtures/gullhaven');
    expect(output).toContain('| ✏️ changed | claim | `horn-loudness` | `gullhaven-horns` | `text` |');
  });

  test('a comment never grows beyond what GitHub takes', () => {
    const change = { record: 'claim', kind: 'added', briefing: 'b', id: 'x'.repeat(4000), keys: [] } as const;
    const text = differenceMarkdown({
      changes: Array.from({ length: 50 }, () => change),
      denials: [],
      answers: { asked: 0, changed: [], accuracy: [], added: [] },
      remarks: [],
    });
    expect(text.length).toBeLessThan(65_536);
  });

  test('a question that goes on and on is cut', () => {
    const question = 'why '.repeat(500);
    const answer = {
      outcome: 'unknown',
      question,
      locale: 'en',
      language: 'en',
      asksYesNo: false,
      gap: null,
      nearest: [],
    } as const;
    const text = differenceMarkdown({
      changes: [],
      denials: [],
      answers: {
        asked: 1,
        changed: [],
        accuracy: [],
        added: [{ question, locale: 'en', answer }],
      },
      remarks: [],
    });
    expect(text).toMatch(/why why…? /);
    expect(text.length).toBeLessThan(700);
  });
});
