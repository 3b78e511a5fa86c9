/** The machine forms: one JSON line in, one JSON line out. */
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import type { Answer, Scored } from '../answer/answer.ts';

export const questionLine = z
  .object({ q: z.string(), locale: z.string().optional(), topic: z.string().optional() })
  .describe('{"q": "…", "locale": "fr", "topic": "h20"}');

export const messageLine = z
  .object({ text: z.string(), locale: z.string().optional() })
  .describe('{"text": "…", "locale": "fr"}');

/** Every line of standard input that is not blank, in order. One of another shape goes to `fail`, which ends the program. */
export async function* linesFromInput<T extends z.ZodType>(
  schema: T,
  fail: (message: string) => never,
): AsyncGenerator<z.infer<T>> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const result = schema.safeParse(jsonOf(line));
    if (result.success) yield result.data;
    else fail(`line ${number}: expected ${schema.description}: ${z.prettifyError(result.error)}`);
  }
}

/** Undefined for what is no JSON, which no schema takes. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export function writeLine(record: object): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

/** `text`: the whole message as plain text. */
export function answerRecord(answer: Answer, text: string) {
  return {
    q: answer.question,
    outcome: outcomeOf(answer),
    claims: claimsOf(answer).map((scored) => claimRecord(scored, answer.locale)),
    gap: answer.outcome === 'unknown' ? (answer.gap?.text[answer.locale] ?? null) : null,
    text,
  };
}

function claimsOf(answer: Answer): readonly Scored[] {
  switch (answer.outcome) {
    case 'answered':
      return [...answer.claims, ...answer.related];
    case 'choices':
      return answer.claims;
    case 'general':
      return answer.claims.map((claim) => ({ claim, score: 1 }));
    case 'unknown':
      return [];
  }
}

/** A general question that claims answer is answered; any other finds nothing on record. */
function outcomeOf(answer: Answer): Exclude<Answer['outcome'], 'general'> {
  if (answer.outcome !== 'general') return answer.outcome;
  return answer.claims.length > 0 ? 'answered' : 'unknown';
}

function claimRecord({ claim, score }: Scored, locale: Answer['locale']) {
  return {
    briefing: claim.briefing,
    id: claim.id,
    score: Number(score.toFixed(3)),
    text: claim.text[locale],
    basis: claim.basis,
    attribution: claim.attribution.map((source) => source.publisher[locale]),
    locator: { paragraph: claim.locator.paragraph, sentence: claim.locator.sentence },
    denials: claim.denials.map((denial) => ({
      by: denial.by.publisher[locale],
      words: denial.words.text,
      locator: { paragraph: denial.locator.paragraph, sentence: denial.locator.sentence },
      covers: denial.covers,
    })),
  };
}
