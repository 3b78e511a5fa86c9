/** `npm run ask -- --check`: a chat message held against the record. The machine form stands in docs/machine-forms.md. */
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { type Checker, createChecker } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Locale, localeOf } from '../knowledge/locale.ts';
import { composeFinding } from '../message/finding.ts';
import { messageText } from '../message/text.ts';
import { paintText } from './paint.ts';

const lineSchema = z.object({ text: z.string(), locale: z.string().optional() });

/** Shows how one message stands to the record. */
export function showCheck(text: string, locale: Locale, knowledge: Knowledge): void {
  const finding = createChecker(knowledge).check(text, locale);
  console.log(paintText(messageText(composeFinding(finding, knowledge, locale))));
}

/** One message as one line of JSON. */
export function writeCheck(text: string, locale: Locale, knowledge: Knowledge): void {
  write(createChecker(knowledge).check(text, locale));
}

/**
 * One JSON line in, one JSON line out, in order. A line that is no message is told on standard error by `fail`, which
 * ends the program.
 */
export async function checkLines(
  knowledge: Knowledge,
  fallback: Locale,
  fail: (message: string) => never,
): Promise<void> {
  const checker: Checker = createChecker(knowledge);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { text, locale } = messageLine(line, (message) => fail(`line ${number}: ${message}`));
    write(checker.check(text, locale === undefined ? fallback : localeOf(locale)));
  }
}

function messageLine(line: string, fail: (message: string) => never): z.infer<typeof lineSchema> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return fail(`this is not JSON: ${line.slice(0, 80)}`);
  }
  const result = lineSchema.safeParse(data);
  if (result.success) return result.data;
  return fail(`expected {"text": "…", "locale": "fr"}: ${z.prettifyError(result.error)}`);
}

function write(finding: Finding): void {
  process.stdout.write(`${JSON.stringify(findingRecord(finding))}\n`);
}

/** `record`: what the record says, in the language of the message. */
export function findingRecord({ text, locale, speaks, departs, silent }: Finding) {
  return {
    text,
    speaks: speaks.map(({ claim }) => claim.id),
    departs: departs.map(({ kind, claim, said }) => ({
      kind,
      claim: claim.id,
      said,
      record: claim.text[locale],
    })),
    silent,
  };
}
