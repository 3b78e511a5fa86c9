/** Amounts that the wording of a claim gives otherwise than its figure records, in any language. */
import { type Quantity, quantitiesOf } from '../../../answer/quantity.ts';
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import { languageNames, locales } from '../../../knowledge/locale.ts';
import type { Figure } from '../../../knowledge/schema.ts';

export const figuresInText: Rule = {
  name: 'figures-in-text',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) =>
      record.claims.flatMap((claim, index) =>
        locales.flatMap((locale): Fault[] => {
          const figures = claim.figures ?? [];
          const said = quantitiesOf(claim.text[locale].normalize('NFC')).filter(
            (one) => one.unit !== 'number',
          );
          return problemsOf(figures, said).map(({ message, remedy }) =>
            file.fault(
              ['claims', index, 'text', locale],
              `the ${languageNames[locale]} text of "${claim.id}" ${message}`,
              remedy,
            ),
          );
        }),
      ),
    ),
};

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
      message: `says "${one.qualifier ?? 'no qualifier'}" of the figure "${figure.id}", which is "${figure.qualifier}"`,
      remedy: `Let the text say ${qualifierWords[figure.qualifier]} too: it is part of the claim`,
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

const qualifierWords: Readonly<Record<Figure['qualifier'], string>> = {
  exactly: 'that it is exact',
  about: 'that it is about so much',
  'at-least': 'that it is at least so much',
  'at-most': 'that it is at most so much',
  'less-than': 'that it is less than so much',
  'more-than': 'that it is more than so much',
};

function amountText({
  amount,
  unit,
  currency,
}: Pick<Quantity, 'amount' | 'unit' | 'currency'> | Figure): string {
  const number = amount.toLocaleString('en');
  if (unit === 'percent') return `${number}%`;
  return unit === 'money' ? `${number} ${currency ?? 'of an unknown currency'}` : number;
}
