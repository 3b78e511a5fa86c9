/** The machine forms: one JSON line in, one JSON line out. */
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import type { Answer, Scored } from '../answer/answer.ts';
import { defaultLocale } from '../knowledge/locale.ts';

export const questionLine = z
  .object({ q: z.string(), locale: z.string().optional(), topic: z.string().optional() })
  .describe(`{"q": "…", "locale": "${defaultLocale}", "topic": "h20"}`);

export const messageLine = z
  .object({ text: z.string(), locale: z.string().optional() })
  .describe(`{"text": "…", "locale": "${defaultLocale}"}`);

/**
 * Every line of standard input that is not blank, in order. One of another shape is told on standard error, and that
 * there was one by the exit code 1 at the end; the others go on.
 */
export async function* linesFromInput<T extends z.ZodType>(schema: T): AsyncGenerator<z.infer<T>> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    // Some editors begin a file with a byte order mark.
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    const result = schema.safeParse(jsonOf(text));
    if (result.success) yield result.data;
    else {
      console.error(`line ${number}: expected ${schema.description}: ${z.prettifyError(result.error)}`);
      process.exitCode = 1;
    }
  }
}

/** Whoever reads no further, such as `head`, has what was wanted: that is no fault. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Undefined for what is no JSON, which no schema takes. */
export function jsonOf(line: string): unknown {
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
  const { locale, question } = answer;
  const { gap, nearest } = answer.outcome === 'unknown' ? answer : { gap: null, nearest: [] };
  return {
    q: question,
    outcome: outcomeOf(answer),
    claims: claimsOf(answer).map((one) => claimRecord(one, locale)),
    gap: gap?.text[locale] ?? null,
    gapId: gap?.id ?? null,
    nearest: nearest.map((one) => claimRecord(one, locale)),
    text,
  };
}

function claimsOf(answer: Answer): readonly Scored[] {
  if (answer.outcome === 'unknown') return [];
  if (answer.outcome === 'general') return answer.claims.map((claim) => ({ claim, score: 1 }));
  return answer.outcome === 'answered' ? [...answer.claims, ...answer.related] : answer.claims;
}

/** A general question that claims of one briefing answer is answered; without any, nothing on record is found. */
function outcomeOf(answer: Answer): Exclude<Answer['outcome'], 'general'> {
  if (answer.outcome !== 'general') return answer.outcome;
  if (answer.claims.length === 0) return 'unknown';
  // In a language that is not understood claims are offered for the names in it, and of several briefings one of each.
  return answer.briefing ? 'answered' : 'choices';
}

function claimRecord({ claim, score }: Scored, locale: Answer['locale']) {
  return {
    briefing: claim.briefing,
    id: claim.id,
    score: Number(score.toFixed(3)),
    text: claim.text[locale],
    basis: claim.basis,
    attribution: claim.attribution.map((source) => source.publisher[locale]),
    drawnBy: claim.drawn_by,
    locator: { paragraph: claim.locator.paragraph, sentence: claim.locator.sentence },
    denials: claim.denials.map((denial) => ({
      by: denial.by.publisher[locale],
      words: denial.words.text,
      locator: { paragraph: denial.locator.paragraph, sentence: denial.locator.sentence },
      covers: denial.covers,
    })),
  };
}
