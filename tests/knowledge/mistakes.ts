/** The typical mistakes of tests/fixtures/mistakes.yaml, and what `check` says to each. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkKnowledge } from '../../src/cli/knowledge/check.ts';
import type { Finding } from '../../src/knowledge/check/rule.ts';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';

const mistakeSchema = z.strictObject({
  name: z.string(),
  file: z.string().default('gullhaven-horns/briefing.yaml'),
  find: z.string(),
  write: z.string(),
});

export type Mistake = z.infer<typeof mistakeSchema>;

const gullhaven = 'tests/fixtures/gullhaven';

export async function readMistakes(): Promise<readonly Mistake[]> {
  return z.array(mistakeSchema).parse(parse(await readFile('tests/fixtures/mistakes.yaml', 'utf8')));
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** From 1: where the mistake begins. */
  readonly line: number;
}

/** The first place that a mistake fits is changed, and everything checked. */
export async function checkMistake(mistake: Mistake): Promise<Checked> {
  const texts = new Map((await readKnowledgeFiles(gullhaven)).texts);
  const text = texts.get(mistake.file) ?? '';
  const place = text.indexOf(mistake.find);
  if (place < 0) throw new Error(`"${mistake.name}": ${mistake.file} does not hold ${mistake.find}`);
  texts.set(mistake.file, text.slice(0, place) + mistake.write + text.slice(place + mistake.find.length));
  const article = await readFile(`${gullhaven}/article.txt`, 'utf8');
  return {
    findings: checkKnowledge(parseKnowledge(texts), {
      today: '2026-06-30',
      sources: new Map([['gullhaven-horns/story', article]]),
    }),
    line: text.slice(0, place).split('\n').length,
  };
}
