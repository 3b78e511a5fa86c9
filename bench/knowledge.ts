/**
 * `npm run bench -- knowledge [CLAIMS...]`: how long `npm run knowledge -- check` and `-- diff` take, as whole
 * processes, on the knowledge as it is and on invented briefings of so many claims.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { byLocale, type Locale } from '../src/knowledge/locale.ts';
import type { BriefingRecord, ClaimRecord } from '../src/knowledge/schema.ts';
import { fileText } from '../src/knowledge/write.ts';
import { generator, inventedWord } from './invented.ts';
import { quantile } from './quantiles.ts';

const rounds = 3;
const briefingFile = 'h20-resale/briefing.yaml';
/** As many example questions of each language as `new claim` asks for. */
const questionsEach = 3;
/** With three invented words before it, a longer one would not fit a suggestion. */
const longestQuestion = 60;

/** What the project promises, in seconds: for the real briefing, and up to so many claims. */
const promised: readonly { readonly upTo: number; readonly seconds: number }[] = [
  { upTo: 100, seconds: 3 },
  { upTo: 600, seconds: 20 },
];

/** Prints a line for each size; false where a promise is broken. */
export async function knowledgeBench(sizes: readonly number[]): Promise<boolean> {
  console.log('claims  check s  diff s  kept');
  let kept = true;
  for (const size of sizes) {
    const repository = await repositoryOf(size);
    try {
      const median = (...args: readonly string[]) =>
        quantile(
          Array.from({ length: rounds }, () => run(repository, ...args)),
          0.5,
        );
      const check = median('check');
      const diff = median('diff', '--base', 'HEAD');
      const limit = promised.find(({ upTo }) => size <= upTo)?.seconds ?? Number.POSITIVE_INFINITY;
      const fast = check <= limit && diff <= limit;
      kept = fast && kept;
      const cells = [String(size).padStart(6), check.toFixed(1).padStart(7), diff.toFixed(1).padStart(6)];
      console.log([...cells, fast ? 'yes' : 'NO'].join('  '));
    } finally {
      await rm(repository, { recursive: true });
    }
  }
  return kept;
}

/** A repository of its own with one commit, and one edit of a text and a question on top of it. */
async function repositoryOf(size: number): Promise<string> {
  const repository = await mkdtemp(path.join(tmpdir(), 'dossier-bench-'));
  await cp('knowledge', path.join(repository, 'knowledge'), { recursive: true });
  const file = path.join(repository, 'knowledge', briefingFile);
  const real: BriefingRecord = parse(await readFile(file, 'utf8'));
  if (size > real.claims.length) await writeFile(file, fileText(grown(real, size), 'briefing'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
      cwd: repository,
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Before');
  const edited = (await readFile(file, 'utf8')).replace('a large number of', 'very many');
  await writeFile(file, edited.replace('Who sold H20 chips', 'Who passed on H20 chips'));
  return repository;
}

function run(repository: string, ...args: readonly string[]): number {
  const command = ['run', '--silent', 'knowledge', '--', ...args, '--directory'];
  const questions = args[0] === 'diff' ? ['--questions', 'tests/stories/h20-resale/questions.jsonl'] : [];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    'npm',
    [...command, path.join(repository, 'knowledge'), ...questions],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // `check` ends with 1 where it finds errors, and some invented claims steal each other's questions.
  if (status !== 0 && !(args[0] === 'check' && status === 1)) throw new Error(String(stderr).slice(0, 2000));
  return (performance.now() - start) / 1000;
}

/** The real claims again and again under other ids, each with words of its own. */
function grown(real: BriefingRecord, size: number): BriefingRecord {
  const random = generator(1);
  const vocabulary = Array.from({ length: size }, () => inventedWord(random));
  const pick = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  // A figure has one id in a briefing, and a denial a record of its own: claims with either cannot be copied.
  const models = real.claims.filter(
    ({ figures, basis }) => !figures && basis !== 'denial' && basis !== 'response',
  );
  const more = Array.from({ length: size - real.claims.length }, (_, index): ClaimRecord => {
    const like = models[index % models.length];
    if (!like) throw new Error('the briefing has no claim to copy');
    const own = Array.from({ length: questionsEach }, () => `${pick()} ${pick()} ${pick()}`);
    const named = (text: string, place: number) => `${own[place]} ${text}`;
    const questions = (locale: Locale) =>
      (like.questions[locale] ?? [])
        .filter((question) => question.length <= longestQuestion)
        .slice(0, questionsEach)
        .map(named);
    // A copy: YAML would write records that are the same object as references to the first.
    return {
      ...structuredClone(like),
      id: `${like.id}-${index}`,
      text: byLocale((locale) => named(like.text[locale] ?? '', 0)),
      questions: byLocale(questions),
    };
  });
  return { ...real, claims: [...real.claims, ...more] };
}
