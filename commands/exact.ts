/** A text that is an example question of the knowledge, word for word: it is answered by its record, always. */
import type { Claim, Gap, Knowledge } from '../src/knowledge/knowledge.ts';
import { choiceName } from './options.ts';

type Target = Claim | Gap;

const tables = new WeakMap<Knowledge, ReadonlyMap<string, Target>>();

/** Undefined: no record asks that, or more than one does. */
export function exactly(question: string, knowledge: Knowledge): Target | undefined {
  const table = tables.get(knowledge) ?? tableOf(knowledge);
  tables.set(knowledge, table);
  return table.get(plain(question));
}

function tableOf(knowledge: Knowledge): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>();
  const shared = new Set<string>();
  for (const { claims, gaps } of knowledge.briefings) {
    for (const target of [...claims, ...gaps]) {
      for (const question of Object.values(target.questions).flat()) {
        // Discord sends the name of a suggestion, which may be cut, in the place of its value after a paste.
        for (const text of new Set([plain(question), plain(choiceName(question))])) {
          if ((found.get(text) ?? target) !== target) shared.add(text);
          found.set(text, target);
        }
      }
    }
  }
  for (const text of shared) found.delete(text);
  return found;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
