/** Which figure that no source gives belongs beside a claim: the one whose unit, or whose label, a question asks for. */
import type { Briefing, Claim, DerivedFigure } from '../knowledge/knowledge.ts';
import { commonWords } from '../reading/common.ts';
import { currencyAt, listedAt } from '../reading/lists.ts';
import { type Reading, read, type Vocabulary } from '../reading/reader.ts';
import { tokensOf } from '../reading/tokens.ts';
import type { Answer } from './answer.ts';
import { figuresAsked } from './asked-figure.ts';
import type { Heard } from './hear.ts';

/** The same answer, with what is worked out from its only claim where that is asked for. */
export function withWorkedOut(answer: Answer, heard: readonly Heard[]): Answer {
  if (answer.outcome !== 'answered' || answer.claims.length > 1) return answer;
  const [{ claim }] = answer.claims;
  const own = heard.find(({ index }) => index.briefing.id === claim.briefing);
  const workedOut = own && workedOutFor(own.reading, claim, own.index.briefing, own.vocabulary);
  return workedOut ? { ...answer, workedOut } : answer;
}

/** Undefined where no amount is asked for, or the claim gives it itself. */
function workedOutFor(
  reading: Reading,
  claim: Claim,
  briefing: Briefing,
  vocabulary: Vocabulary,
): DerivedFigure | undefined {
  const meanings = reading.meanings.map(({ id }) => id);
  const named = unitsNamed(reading, meanings);
  if (named.length === 0 && !figuresAsked(meanings).includes('amount')) return undefined;
  const given = (claim.figures ?? []).map(unitOf);
  const wanted = contentStems(reading);
  const told = (figure: DerivedFigure) => {
    const stems = contentStems(read(figure.label[vocabulary.locale], vocabulary));
    return wanted.filter((stem) => stems.includes(stem)).length;
  };
  const isAsked = (figure: DerivedFigure) => {
    const isOther = !given.includes(unitOf(figure));
    return named.length > 0 ? isOther && named.includes(unitOf(figure)) : isOther || told(figure) > 0;
  };
  return briefing.derived
    .filter(({ from }) => from[0]?.id === claim.id && from.every((one) => isAnsweredAlike(one, claim)))
    .filter(isAsked)
    .sort((one, other) => told(other) - told(one))[0];
}

/** What is denied of one of its claims would have to be told of it, too. */
function isAnsweredAlike(one: Claim, other: Claim): boolean {
  return (
    one.responses.length === other.responses.length &&
    one.responses.every((response) => other.responses.includes(response))
  );
}

/** “Dollars”, “per cent”: the codes of currencies, and percent. */
function unitsNamed({ text, locale }: Reading, meanings: readonly string[]): readonly string[] {
  const written = { tokens: tokensOf(text), locale };
  return [
    ...(meanings.includes('ask.what-share') ? ['percent'] : []),
    ...written.tokens.flatMap((_, at) => {
      const isPercent = listedAt(written, 'units.percent', at) !== undefined;
      return currencyAt(written, at)?.id ?? (isPercent ? 'percent' : []);
    }),
  ];
}

function unitOf({ unit, currency }: Pick<DerivedFigure, 'unit' | 'currency'>): string {
  return currency ?? unit;
}

function contentStems({ words, stems, locale }: Reading): readonly string[] {
  const common = commonWords(locale);
  return stems.filter((_, at) => !common.has(words[at]?.text ?? ''));
}
