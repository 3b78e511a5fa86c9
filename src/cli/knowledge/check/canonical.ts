/** Files that are not in their canonical form. */

import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { KnowledgeFile } from '../../../knowledge/file.ts';

export const canonical: Rule = {
  name: 'canonical',
  level: 'error',
  find: ({ briefings, lexicon }) =>
    [...briefings, ...(lexicon ? [lexicon] : [])].flatMap(({ file }) => canonicalFault(file)),
};

function canonicalFault(file: KnowledgeFile): Fault[] {
  const expected = file.canonical().split('\n');
  const actual = file.text.split('\n');
  const line = actual.findIndex((text, index) => text !== expected[index]);
  if (line < 0 && actual.length === expected.length) return [];
  const wanted = expected[line]?.trimEnd();
  return [
    {
      file: file.name,
      line: (line < 0 ? actual.length : line) + 1,
      column: 1,
      message: 'from here on the file is not in its canonical form',
      remedy: `Run "npm run knowledge -- fmt"${wanted ? `; it writes this line as: ${wanted}` : ''}`,
    },
  ];
}
