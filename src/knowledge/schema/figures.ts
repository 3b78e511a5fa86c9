/** Amounts, as sources give them or as they are worked out. */
import { z } from 'zod';
import { defaultLocale } from '../locale.ts';
import { id, text, texts } from './texts.ts';

export const qualifiers = ['exactly', 'about', 'at-least', 'at-most', 'less-than', 'more-than'] as const;

const amount = z.union([z.number(), z.tuple([z.number(), z.number()])]).describe('A number, or [low, high].');
export const unit = z
  .string()
  .refine(isUnit, 'this is no unit')
  .describe('money, percent, count, or a unit of CLDR such as month, kilometer, degree, celsius.');
const currency = z
  .string()
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'this is no currency of ISO 4217')
  .optional()
  .describe('For money: three capital letters of ISO 4217, such as EUR.');

export const figureSchema = z.strictObject({
  id,
  amount,
  unit,
  currency,
  noun: texts.optional().describe('For a count: what is counted, as it stands behind the number.'),
  qualifier: z.enum(qualifiers),
  label: texts.describe('What the amount is of.'),
});

export const derivedFigureSchema = z
  .strictObject({
    id,
    formula: text.describe(
      'Figure ids, numbers, + - * / and brackets, such as: resale-yuan / stockpile-yuan * 100',
    ),
    unit,
    currency,
    noun: figureSchema.shape.noun,
    qualifier: figureSchema.shape.qualifier,
    label: texts,
    method: texts.describe('How it is worked out, in words.'),
  })
  .describe('A figure that no source gives; computed from others and always shown as such.');

/** Whether an amount can have it. */
function isUnit(name: string): boolean {
  if (['money', 'percent', 'count'].includes(name)) return true;
  try {
    new Intl.NumberFormat(defaultLocale, { style: 'unit', unit: name });
    return true;
  } catch {
    return false;
  }
}

export type FigureRecord = z.infer<typeof figureSchema>;
export type DerivedFigureRecord = z.infer<typeof derivedFigureSchema>;
