/** Amounts that the wording of a claim gives otherwise than its figure records, in any language. */
import { digitsPattern, hanPattern, numeral, wordsPattern } from '../../../check/engine/numeral.ts';
import { type Quantity, quantitiesOf } from '../../../check/engine/quantity.ts';
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { languageNames } from '../../../knowledge/locale.ts';
import type { FigureRecord } from '../../../knowledge/schema.ts';

export const figuresInText: Rule = {
  name: 'figures-in-text',
  level: 'error',
  find: ({ briefing: { file, record } }) =>
    record.claims.flatMap((claim, index) =>
      record.languages.flatMap((locale): Fault[] => {
        const text = (claim.text[locale] ?? '').normalize('NFC');
        if (text === '' || claim.draft) return [];
        const said = quantitiesOf(text).filter((one) => one.unit !== 'number');
        if (claim.figures?.some((one) => one.unit === 'money' && !one.currency)) return [];
        const figures = (claim.figures ?? []).flatMap(amountsOf).filter((one) => !isPlainCount(one, text));
        return problemsOf(figures, said).map(({ message, remedy }) =>
          file.fault(
            ['claims', index, 'text', locale],
            `the ${languageNames[locale]} text of "${claim.id}" ${message}`,
            remedy,
          ),
        );
      }),
    ),
};

/** A figure of one amount; a range is two. */
type Figure = Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'qualifier'> & { readonly amount: number };

function amountsOf(figure: FigureRecord): readonly Figure[] {
  return [figure.amount].flat().map((amount) => ({ ...figure, amount }));
}

const numbers = new RegExp(`${digitsPattern}|\\b(?:${wordsPattern})\\b|${hanPattern}`, 'gu');

/** A count of things that have no unit of their own: twelve bells, 12 cloches, 十二座钟. */
function isPlainCount(figure: Figure, text: string): boolean {
  if (figure.unit !== 'count') return false;
  return [...text.toLowerCase().matchAll(numbers)].some(([found]) => numeral(found) === figure.amount);
}

interface Problem {
  readonly message: string;
  readonly remedy: string;
}

function problemsOf(figures: readonly Figure[], said: readonly Quantity[]): Problem[] {
  const lacking = figures.filter((figure) => !said.some((one) => isSame(figure, one)));
  const strange = said.filter((one) => !figures.some((figure) => isSame(figure, one)));
  const problems: Problem[] = [];
  for (const figure of lacking) {
    const instead = strange.shift();
    problems.push(
      instead
        ? {
            message: `says ${amountText(instead)} where the figure "${figure.id}" is ${amountText(figure)}`,
            remedy: 'Correct whichever of the two departs from the article',
          }
        : {
            message: `does not give the figure "${figure.id}", ${amountText(figure)}`,
            remedy: 'Name the amount in all three languages, or delete the figure',
          },
    );
  }
  for (const one of strange) {
    problems.push({
      message: `gives an amount that is no figure of this claim: ${amountText(one)}`,
      remedy: 'Add it under figures, or take it out of the text',
    });
  }
  for (const figure of figures) {
    const one = said.find((quantity) => isSame(figure, quantity));
    if (!one || isQualified(figure, one)) continue;
    problems.push({
      message: `says "${hedged(one)}" where the figure "${figure.id}" is "${hedged(figure)}"`,
      remedy: 'Say it with the same hedge, which is part of the claim',
    });
  }
  return problems;
}

function isSame(figure: Figure, said: Quantity): boolean {
  return (
    Math.abs(figure.amount - said.amount) <= Math.abs(figure.amount) * 1e-9 &&
    figure.unit === said.unit &&
    (figure.currency ?? null) === said.currency
  );
}

/** "About 100 billion yuan (13.7 billion dollars)": a conversion in brackets shares the qualifier before it. */
function isQualified(figure: Figure, said: Quantity): boolean {
  if (said.qualifier === figure.qualifier) return true;
  return said.qualifier === null && (figure.qualifier === 'exactly' || figure.qualifier === 'about');
}

/** The amount with its hedge, in English. */
function hedged(one: Quantity | Figure): string {
  const hedge = one.qualifier === null || one.qualifier === 'exactly' ? '' : one.qualifier;
  return `${hedge.replace('-', ' ')} ${amountText(one)}`.trim();
}

function amountText({
  amount,
  unit,
  currency,
}: Pick<Quantity, 'amount' | 'unit' | 'currency'> | Figure): string {
  const number = amount.toLocaleString('en');
  if (unit === 'percent') return `${number}%`;
  return unit === 'money' ? `${number} ${currency ?? 'of an unknown currency'}` : number;
}
