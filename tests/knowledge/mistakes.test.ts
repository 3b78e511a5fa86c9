import { describe, expect, test } from 'vitest';
import { locales } from '../../src/knowledge/locale.ts';
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
    const entries = checked.map(({ mistake, findings }) => {
      const edit = mistake.write === '' ? [`(deleted) ${mistake.find.trim()}`] : mistake.write.split('\n');
      return [
        mistake.name,
        ...edit.map((line) => `    | ${line.replaceAll('\t', '⇥')}`),
        ...findings.flatMap(({ file, line, column, level, rule, message, remedy }) => [
          `  ${file}:${line}:${column}  ${level}  ${rule}`,
          `    ${message}.`,
          // Which languages there are is not said by a mistake.
          `    → ${remedy.replace(locales.join(', '), '(every language)')}.`,
        ]),
      ].join('\n');
    });
    const table = `What check says to typical mistakes.\n\n${entries.join('\n\n')}\n`;
    await expect(table).toMatchFileSnapshot('./mistakes.txt');
  });
});
