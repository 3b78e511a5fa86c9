import { describe, expect, test } from 'vitest';
import { checkMistake, readMistakes } from './mistakes.ts';

const mistakes = await readMistakes();
const checked = await Promise.all(
  mistakes.map(async (mistake) => ({ mistake, ...(await checkMistake(mistake)) })),
);

describe('typical mistakes', () => {
  test('there are at least twenty-five of them', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(25);
  });

  test.each(checked)('$mistake.name: is an error that points at its place', ({ findings, line, mistake }) => {
    const nearby = findings.filter(
      (one) => one.level === 'error' && one.file === mistake.file && Math.abs(one.line - line) <= 6,
    );
    expect(nearby, JSON.stringify(findings, null, 1)).not.toHaveLength(0);
  });

  test.each(checked)('$mistake.name: few other messages hide the one that counts', ({ findings }) => {
    expect(findings.length).toBeLessThanOrEqual(4);
  });

  test('every message is one that a newcomer can act on (read the table when it changes)', async () => {
    const rows = checked.flatMap(({ mistake, findings }) => [
      `## ${mistake.name}`,
      '```yaml',
      mistake.write === '' ? `# deleted: ${mistake.find.trim()}` : mistake.write,
      '```',
      ...findings.map(
        (one) =>
          `- \`${one.file}:${one.line}:${one.column}\` **${one.rule}** ${one.message}.<br>→ ${one.remedy}.`,
      ),
    ]);
    await expect(`# What \`check\` says to typical mistakes\n\n${rows.join('\n')}\n`).toMatchFileSnapshot(
      './mistakes.md',
    );
  });
});
