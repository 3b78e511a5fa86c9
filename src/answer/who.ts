/** "Who is X?": what is on record of a party, which need not say who it is. */
import { languageOf } from '../language/index.ts';
import { cleanText } from '../reading/clean.ts';
import { type Reading, read } from '../reading/reader.ts';
import { wordsOf } from '../reading/words.ts';
import type { Answer, Asked } from './answer.ts';
import type { Heard } from './hear.ts';
import { isBy, partyAlone, shownName } from './party.ts';

/** Undefined where nobody is asked for, or an example question of a record asks for the same. */
export function whoAnswer(heard: readonly Heard[], frame: Asked): Answer | undefined {
  return heard.flatMap((one) => whoAnswerOf(one, frame) ?? [])[0];
}

function whoAnswerOf(heard: Heard, { question, locale }: Asked): Answer | undefined {
  const { briefing } = heard.index;
  const { vocabulary } = heard;
  const party = whoAsked(heard.reading, heard);
  if (!party) return undefined;
  const isExample = (one: string) => whoAsked(read(one, vocabulary), heard)?.id === party.id;
  const records = [...briefing.claims, ...briefing.gaps];
  if (records.some(({ questions }) => questions[vocabulary.locale].some(isExample))) return undefined;
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
