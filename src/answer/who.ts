/** "Who is X?": what is on record of a party, which need not say who it is. */
import type { Name } from '../knowledge/knowledge.ts';
import { languageOf } from '../language/index.ts';
import { cleanText } from '../reading/clean.ts';
import { type Reading, read } from '../reading/reader.ts';
import { wordsOf } from '../reading/words.ts';
import type { Answer, Asked, General } from './answer.ts';
import type { Heard } from './hear.ts';
import { isBy, partyAlone, shownName } from './party.ts';

/** Undefined where nobody is asked for, or an example question of a record asks for the same. Of several, what tells most. */
export function whoAnswer(heard: readonly Heard[], frame: Asked): Answer | undefined {
  const asked = heard.flatMap((one) => {
    const party = whoAsked(one.reading, one);
    return party ? [{ heard: one, party }] : [];
  });
  if (asked.some(isAskedByExample)) return undefined;
  return asked
    .map((one) => answerOf(one, frame))
    .sort((one, other) => other.claims.length - one.claims.length)[0];
}

interface AskedFor {
  readonly heard: Heard;
  readonly party: Name;
}

function isAskedByExample({ heard, party }: AskedFor): boolean {
  const { index, vocabulary } = heard;
  const isExample = (one: string) => whoAsked(read(one, vocabulary), heard)?.id === party.id;
  const records = [...index.briefing.claims, ...index.briefing.gaps];
  return records.some(({ questions }) => questions[vocabulary.locale].some(isExample));
}

function answerOf({ heard, party }: AskedFor, { question, locale }: Asked): General {
  const { vocabulary } = heard;
  const { briefing } = heard.index;
  const isNamed = (text: string) => read(text, vocabulary).names.some(({ id }) => id === party.id);
  const naming = briefing.claims.filter(
    (claim) => isNamed(claim.text[vocabulary.locale]) || isBy(claim, party, briefing, vocabulary),
  );
  const near = heard.claims.map(({ claim }) => claim).filter((claim) => naming.includes(claim));
  const claims = [...new Set([...near, ...naming])];
  return { outcome: 'general', question, locale, asks: 'who', briefing, claims, party: shownName(party) };
}

function whoAsked(reading: Reading, { index: { briefing } }: Heard) {
  const alone = partyAlone(reading, briefing);
  const beside = alone && bare(alone.beside);
  return languageOf(reading.locale).who.some((one) => bare(one) === beside) ? alone?.party : undefined;
}

function bare(text: string): string {
  return wordsOf(cleanText(text))
    .map((word) => word.text)
    .join(' ');
}
