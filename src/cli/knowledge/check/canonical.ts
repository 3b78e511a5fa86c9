/** Files that are not in their canonical form. */
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { KnowledgeFile } from '../../../knowledge/file.ts';
import { placesText } from '../../../knowledge/places.ts';

export const canonical: Rule = {
  name: 'canonical',
  level: 'error',
  *find({ briefing, names, places }) {
    yield* formFault(briefing.file, briefing.file.canonical());
    if (names) yield* formFault(names.file, names.file.canonical());
    if (places) yield* formFault(places.file, placesText(places.record));
  },
};

/** Line ends of Windows are no fault: git may have put them there. */
function* formFault(file: KnowledgeFile, form: string): Generator<Fault> {
  const expected = form.split('\n');
  const actual = file.text.replace(/^\ufeff/, '').split(/\r?\n/);
  const line = actual.findIndex((text, index) => text !== expected[index]);
  if (line < 0 && actual.length === expected.length) return;
  const wanted = expected[line]?.trimEnd();
  yield {
    file: file.name,
    line: (line < 0 ? actual.length : line) + 1,
    column: 1,
    message: 'from here on the file is not in its canonical form',
    remedy: `Run "npm run knowledge -- fmt"${wanted ? `; it writes this line as: ${wanted}` : ''}`,
  };
}
