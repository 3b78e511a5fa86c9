/**
 * `npm run bench -- fit-messages [STORY...]`: what each kind of evidence counts that a message speaks of a claim. Each story is
 * judged by weights that were fitted on all the others; the last fit is on all of them, for src/check/weights.ts.
 */
import { evidenceNames } from '../src/check/evidence.ts';
import { buildRecord } from '../src/check/record.ts';
import { toldIn } from '../src/check/said.ts';
import { saidIn } from '../src/check/speaks.ts';
import { speaksFrom } from '../src/check/weights.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { cleanText } from '../src/reading/clean.ts';
import { languageOfText } from '../src/reading/language.ts';
import { wordsOf } from '../src/reading/words.ts';
import { printTally } from './messages.ts';
import type { Story } from './stories.ts';

/** One claim beside one message: whether it is spoken of, and the evidence of every part of the message. */
interface Row {
  readonly story: string;
  readonly spoken: boolean;
  readonly parts: readonly (readonly number[])[];
}

interface Fitted {
  readonly bias: number;
  readonly each: readonly number[];
}

const steps = 400;
const pace = 0.05;
const pull = 0.0005;

export function fitMessagesBench(stories: readonly Story[]): void {
  const rows = stories.flatMap(rowsOf);
  for (const { id } of stories) {
    const others = rows.filter(({ story }) => story !== id);
    const own = rows.filter(({ story }) => story === id);
    print(id, own, fit(others));
  }
  const fitted = fit(rows);
  print('fitted on all', rows, fitted);
  evidenceNames.forEach((name, at) => {
    console.log(`${name}: ${fitted.each[at]?.toFixed(2)}`);
  });
  console.log(
    JSON.stringify(fitted, (_, value) => (typeof value === 'number' ? Number(value.toFixed(2)) : value)),
  );
}

function rowsOf({ id, knowledge, messages }: Story): readonly Row[] {
  const records = buildRecord(knowledge);
  return messages.flatMap((message) => {
    const text = cleanText(message.text);
    const spoken = languageOfText(text, wordsOf(text), localeOf(message.locale));
    return records.flatMap((record) => {
      const index = spoken.read ? record.indexes.get(spoken.locale) : undefined;
      if (!spoken.read || !index) return [];
      const said = saidIn(toldIn(text, spoken.locale), record, index);
      const weighed = said.flatMap((one) => one.weighed);
      return record.claims
        .filter(({ claim }) => !message.may?.includes(claim.id))
        .map((one): Row => {
          const parts = weighed.filter(({ record: claim }) => claim === one).map(({ evidence }) => evidence);
          return { story: id, spoken: message.speaks.includes(one.claim.id), parts };
        });
    });
  });
}

function oddsOf(
  parts: Row['parts'],
  { bias, each }: Fitted,
): { odds: number; part: readonly number[] } | undefined {
  const all = parts.map((part) => ({
    part,
    odds: part.reduce((sum, value, at) => sum + value * (each[at] ?? 0), bias),
  }));
  return all.toSorted((one, other) => other.odds - one.odds)[0];
}

/** Logistic regression by Adam; of the parts of a message the likeliest counts, and every story about as much as another. */
function fit(rows: readonly Row[]): Fitted {
  const size = evidenceNames.length + 1;
  const sizes = new Map<string, number>();
  for (const { story } of rows) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const point = new Float64Array(size).fill(1);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(size);
    let total = 0;
    for (const { story, spoken, parts } of rows) {
      const best = oddsOf(parts, { bias: point[size - 1] ?? 0, each: [...point.subarray(0, -1)] });
      if (!best) continue;
      const weight = 1 / Math.sqrt(sizes.get(story) ?? 1);
      const miss = (1 / (1 + Math.exp(-best.odds)) - (spoken ? 1 : 0)) * weight;
      [...best.part, 1].forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + miss * value;
      });
      total += weight;
    }
    for (let at = 0; at < size; at++) {
      const value = (slope[at] ?? 0) / total + pull * (point[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * value;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * value * value;
      const [first, second] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (spread[at] ?? 0) / (1 - 0.999 ** step)];
      point[at] = (point[at] ?? 0) - (pace * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return { bias: point[size - 1] ?? 0, each: [...point.subarray(0, -1)] };
}

function print(name: string, rows: readonly Row[], fitted: Fitted): void {
  const bound = Math.log(speaksFrom / (1 - speaksFrom));
  const named = rows.filter(({ parts }) => (oddsOf(parts, fitted)?.odds ?? -Infinity) >= bound);
  const right = named.filter(({ spoken }) => spoken).length;
  const expected = rows.filter(({ spoken }) => spoken).length;
  printTally(name.padEnd(20), { reported: named.length, right, expected, found: right });
}
