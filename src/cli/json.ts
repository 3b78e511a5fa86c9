/** The machine form of questions and answers: one JSON line in, one JSON line out. */
import { z } from 'zod';
import type { Answer, Scored } from '../answer/answer.ts';

const lineSchema = z.object({
  q: z.string(),
  locale: z.string().optional(),
  topic: z.string().optional(),
});

export type QuestionLine = z.infer<typeof lineSchema>;

export function questionLine(
  line: string,
): { readonly ok: true; readonly value: QuestionLine } | { readonly ok: false; readonly message: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { ok: false, message: `this is not JSON: ${line.slice(0, 80)}` };
  }
  const result = lineSchema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    message: `expected {"q": "…", "locale": "fr", "topic": "h20"}: ${z.prettifyError(result.error)}`,
  };
}

/** `text`: the whole message as plain text. */
export function answerRecord(answer: Answer, text: string) {
  return {
    q: answer.question,
    outcome: answer.outcome,
    claims:
      answer.outcome === 'unknown'
        ? []
        : claimsOf(answer).map((scored) => claimRecord(scored, answer.locale)),
    gap: answer.outcome === 'unknown' ? (answer.gap?.text[answer.locale] ?? null) : null,
    text,
  };
}

function claimsOf(answer: Exclude<Answer, { outcome: 'unknown' }>): readonly Scored[] {
  return answer.outcome === 'answered' ? [...answer.claims, ...answer.related] : answer.claims;
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
