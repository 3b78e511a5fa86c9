/** Each name of a story stands once, is written somehow, and belongs to names that are there. */
import type { Report } from '../file.ts';
import type { Locale } from '../locale.ts';
import type { NamesRecord } from '../schema.ts';
import { repeated } from './ids.ts';
import { undeclared } from './languages.ts';
import { onceEach } from './references.ts';

/** A name may lack forms in a language: not everything is spoken of in each. */
export function namesOfAStory(declared: readonly Locale[], { names }: NamesRecord, report: Report): void {
  const texts = names.flatMap((name, index) =>
    (['name', 'forms'] as const).map((key) => ({ path: ['names', index, key], text: name[key] ?? {} })),
  );
  undeclared(declared, texts, report);
  for (const { again } of repeated([...names.entries()], ([, { id }]) => id))
    report(
      ['names', again[0], 'id'],
      `the id "${again[1].id}" stands twice`,
      'Put the forms together in one record',
    );
  for (const [index, { id, forms, part_of = [] }] of names.entries()) {
    if (!Object.values(forms).some((list) => list.length > 0))
      report(
        ['names', index, 'forms'],
        `nothing is written for "${id}"`,
        `Add what people write for it: forms: {${declared[0]}: [...]}`,
      );
    onceEach(['names', index, 'part_of'], part_of, report);
    for (const [position, wider] of part_of.entries())
      if (!names.some((one) => one.id === wider))
        report(
          ['names', index, 'part_of', position],
          `there is no name "${wider}"`,
          'Name another record of this file, or add it as one of kind term',
        );
  }
}
