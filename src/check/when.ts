/** A time that the record does not give: another one, or one for what has none. */
import { phraseAt, phrasesOf } from '../reading/lists.ts';
import type { Time } from '../reading/times.ts';
import { timesOf } from '../reading/times.ts';
import { tokensOf } from '../reading/tokens.ts';
import { type Context, type Departing, isRejected, likeliestIn } from './context.ts';
import { isWithin, type Said, stretchOf } from './said.ts';

/** A claim that may be meant too, though not surely: its times count. */
const perhaps = 0.2;
const parts = ['month', 'day', 'weekday', 'quarter', 'year', 'hour', 'relative'] as const;

export function timeDepartures(context: Context): readonly Departing[] {
  return context.all.flatMap((said) => {
    if (said.asks || isRejected(said) || tellsOfReading(said)) return [];
    const known = [
      ...context.topics
        .filter(({ probability }) => probability >= perhaps)
        .flatMap(({ record }) => record.times),
      ...context.record.briefing.languages.flatMap((locale) =>
        timesOf(context.record.briefing.headline[locale], locale),
      ),
      // A date that stands elsewhere on record may be meant for that.
      ...context.record.claims.flatMap(({ times }) => times.filter(({ relative }) => relative === undefined)),
    ];
    const hours = known.some(({ hour }) => hour !== undefined);
    for (const time of said.times) {
      const stretch = stretchOf(said, time.start, time.end);
      // The hour alone is mostly that of the writer.
      if (said.quoted(stretch.from) || known.some((one) => agrees(time, one)) || (!hours && isHour(time)))
        continue;
      const topic = likeliestIn(context, said, 'time', (one) => isWithin(stretch, one.stretch));
      if (topic) return [{ kind: 'time' as const, claim: topic.record.claim, said, stretch }];
    }
    return [];
  });
}

/** Everything that is said of the time must be on record. */
function agrees(said: Time, known: Time): boolean {
  return parts.every((part) => said[part] === undefined || said[part] === known[part]);
}

function isHour(time: Time): boolean {
  return parts.every((part) => (part === 'hour') === (time[part] !== undefined));
}

/** "I read yesterday that …": the time of what the writer did. */
function tellsOfReading({ reading, locale }: Said): boolean {
  const tokens = tokensOf(reading.text);
  const phrases = phrasesOf('times.reading', locale);
  return tokens.some((_, at) => phraseAt(phrases, tokens, at) !== undefined);
}
