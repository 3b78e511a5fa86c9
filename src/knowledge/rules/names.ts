/** Each name of a story stands once, is written somehow, and belongs to names that are there. */
import type { Folder } from '../folder.ts';
import { repeated } from './ids.ts';
import { undeclared } from './languages.ts';
import { onceEach } from './references.ts';

/** A name may lack forms in a language: not everything is spoken of in each. */
export function* namesOfAStory({ briefing, names: part }: Folder) {
  if (!part) return;
  const { languages } = briefing.record;
  const { file } = part;
  const { names } = part.record;
  const texts = names.flatMap((name, index) =>
    (['name', 'forms'] as const).map((key) => ({ path: ['names', index, key], text: name[key] ?? {} })),
  );
  yield* undeclared(languages, texts, file);
  for (const { again } of repeated([...names.entries()], ([, { id }]) => id))
    yield file.fault(
      ['names', again[0], 'id'],
      `the id "${again[1].id}" stands twice`,
      'Put the forms together in one record',
    );
  for (const [index, { id, forms, part_of = [] }] of names.entries()) {
    if (!Object.values(forms).some((list) => list.length > 0))
      yield file.fault(
        ['names', index, 'forms'],
        `nothing is written for "${id}"`,
        `Add what people write for it: forms: {${languages[0]}: [...]}`,
      );
    yield* onceEach(['names', index, 'part_of'], part_of, file);
    for (const [position, wider] of part_of.entries())
      if (!names.some((one) => one.id === wider))
        yield file.fault(
          ['names', index, 'part_of', position],
          `there is no name "${wider}"`,
          'Name another record of this file, or add it as one of kind term',
        );
  }
}
