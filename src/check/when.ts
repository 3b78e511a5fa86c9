/** A time that the record does not give: another one, or one for what has none. */
import { holdsListed } from '../reading/lists.ts';
import { marksBefore, type Stretch, stretchOf } from '../reading/stretches.ts';
import type { Time } from '../reading/times.ts';
import { tokensOf } from '../reading/tokens.ts';
import { departure, likeliestIn, type Rule } from './context.ts';
import { clauseAt, isTold, lengthIn, type Told } from './said.ts';
import { topicsAround } from './speaks.ts';

const parts = ['month', 'day', 'weekday', 'quarter', 'year', 'hour', 'relative'] as const;

export const timeDepartures: Rule = (said, { record }) => {
  if (said.times.length === 0 || tellsOfReading(said)) return [];
  const hours = record.times.some(({ hour }) => hour !== undefined);
  for (const time of said.times) {
    const stretch = stretchOf(said, time.start, time.end);
    // The hour alone is mostly that of the writer.
    if (
      !isTold(said, stretch) ||
      isIntroduced(said, stretch) ||
      record.times.some((one) => agrees(time, one)) ||
      (!hours && isHour(time))
    )
      continue;
    const around = topicsAround(said, stretch);
    // Whether yesterday is the day of the record hangs on when it was written.
    if (time.relative && (around[0]?.record.times.length ?? 0) > 0) continue;
    const topic = likeliestIn(around, 'time', () => true);
    if (topic) return [departure('time', topic.record.claim, said, stretch)];
  }
  return [];
};

/** Everything that is said of the time must be on record. */
function agrees(said: Time, known: Time): boolean {
  return parts.every((part) => said[part] === undefined || said[part] === known[part]);
}

function isHour(time: Time): boolean {
  return parts.every((part) => (part === 'hour') === (time[part] !== undefined));
}

/** "Read at 3 in the morning: …": the time of what the writer did; "9 May: …" is of what follows. */
function isIntroduced(told: Told, stretch: Stretch): boolean {
  const clause = clauseAt(told, stretch.from);
  const isWhole = lengthIn(told, clause) <= lengthIn(told, stretch) + 1;
  return !isWhole && /[:：]/.test(marksBefore(told, clause.to));
}

/** "I read yesterday that …": the time of what the writer did. */
function tellsOfReading({ text, locale }: Told): boolean {
  return holdsListed({ tokens: tokensOf(text), locale }, 'times.reading');
}
