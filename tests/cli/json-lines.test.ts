import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { smallKnowledge } from '../../chaos/bot-process.ts';
import { answerRecord } from '../../src/cli/json.ts';
import { claimOf, ownKnowledge } from '../fixtures/knowledge.ts';
import { built } from '../shared/ask.ts';

beforeAll(built);

interface Circumstances {
  /** Close its output behind so many lines. */
  readonly readOnly?: number;
  readonly knowledge?: string;
}

/** What the compiled command answers to lines on its standard input. */
function askLines(
  input: string,
  { readOnly = Number.POSITIVE_INFINITY, knowledge = smallKnowledge }: Circumstances = {},
) {
  return new Promise<{ lines: string[]; errors: string; code: number | null }>((resolve) => {
    const run = spawn(process.execPath, ['dist/src/cli/ask.js', '--json', '-'], {
      env: { ...process.env, KNOWLEDGE_DIR: knowledge },
    });
    let output = '';
    let errors = '';
    run.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.split('\n').length > readOnly) run.stdout.destroy();
    });
    run.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    run.on('close', (code) => resolve({ lines: output.split('\n').filter(Boolean), errors, code }));
    run.stdin.on('error', () => undefined);
    run.stdin.end(input);
  });
}

test('a line that is no question is told with its number, and the others are answered, behind a byte order mark too', async () => {
  const { lines, errors, code } = await askLines('\ufeff{"q": "why"}\nnot json\n\n{"q": "who denies it?"}\n');
  expect(lines.map((line) => JSON.parse(line).q)).toEqual(['why', 'who denies it?']);
  expect(errors.match(/line \d+: expected \{"q"/g)).toEqual(['line 2: expected {"q"']);
  expect(code).toBe(1);
});

test('a reader that has had enough ends it quietly', async () => {
  const { errors, code } = await askLines('{"q": "who denies it?"}\n'.repeat(500), { readOnly: 1 });
  expect(errors).toBe('');
  expect(code).toBe(0);
});

test('a question in a language that is not understood is never answered: at most there are claims to choose from', async () => {
  const questions = ['¿Quién compró los chips H20?', 'Кто купил чипы H20?', '誰がH20チップを買いましたか？'];
  const { lines } = await askLines(questions.map((q) => `${JSON.stringify({ q })}\n`).join(''), {
    knowledge: 'knowledge',
  });
  const outcomes = lines.map((line) => JSON.parse(line).outcome);
  expect(outcomes).toEqual(['choices', 'choices', 'unknown']);
});

test('a chain of attribution that is our reading is told from one that a source gives', async () => {
  const knowledge = await ownKnowledge();
  const [resale, stockpile] = ['resale', 'stockpile'].map((id) => ({
    claim: claimOf(knowledge, id),
    score: 1,
  }));
  if (!resale || !stockpile) throw new Error('there is no such claim');
  const asked = { question: 'who?', locale: 'en', asksYesNo: false } as const;
  const answer = { ...asked, outcome: 'answered', claims: [resale], related: [stockpile] } as const;
  expect(answerRecord(answer, '').claims.map(({ drawnBy }) => drawnBy)).toEqual(['curator', 'source']);
});
