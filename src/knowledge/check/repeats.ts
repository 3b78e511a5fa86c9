/** The same thing twice: a question under two records, a claim written twice. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import { locales } from '../locale.ts';
import type { Rule } from './rule.ts';
import { bareWords, questionsIn } from './texts.ts';

export const questionTwice: Rule = {
  name: 'question-twice',
  level: 'error',
  find: ({ briefings }) => {
    const first = new Map<string, string>();
    const faults: Fault[] = [];
    for (const { file, record } of briefings) {
      for (const { path, id, kind, questions } of questionsIn(record)) {
        for (const locale of locales) {
          questions[locale].forEach((question, index) => {
            const key = `${locale} ${bareWords(question)}`;
            const owner = `the ${kind} "${id}"`;
            const earlier = first.get(key);
            if (earlier === undefined) first.set(key, owner);
            else faults.push(twice(file, [...path, locale, index], question, earlier, owner));
          });
        }
      }
    }
    return faults;
  },
};

function twice(file: KnowledgeFile, path: Path, question: string, earlier: string, owner: string): Fault {
  const place = earlier === owner ? 'above, in the same list' : `under ${earlier} already`;
  const remedy =
    earlier === owner
      ? 'Delete one of the two'
      : `Keep it where it is answered best, delete it from the other`;
  return file.fault(path, `the question "${question}" stands ${place}`, remedy);
}

export const claimTwice: Rule = {
  name: 'claim-twice',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) => {
      const first = new Map<string, string>();
      return record.claims.flatMap((claim, index) =>
        locales.flatMap((locale) => {
          const key = `${locale} ${bareWords(claim.text[locale])}`;
          const earlier = first.get(key);
          first.set(key, claim.id);
          if (earlier === undefined) return [];
          const message = `the claim "${claim.id}" says the same words as "${earlier}"`;
          const remedy = 'Delete one of the two, or let each say one thing of its own';
          return [file.fault(['claims', index, 'text', locale], message, remedy)];
        }),
      );
    }),
};
