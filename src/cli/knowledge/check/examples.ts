/** Example questions that are not answered by the record they stand under. */
import type { Answer, Answerer } from '../../../answer/answer.ts';
import type { CheckInput, Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { Path } from '../../../knowledge/file.ts';
import { type Claim, claimKey, type Knowledge } from '../../../knowledge/knowledge.ts';
import type { Folder, Records } from '../../../knowledge/load.ts';
import { type Locale, languageNames } from '../../../knowledge/locale.ts';
import { bareWords, questionsOf } from '../../../knowledge/texts.ts';
import { sureClaim } from '../seen.ts';

/** What became of one example question. */
export interface AskedExample {
  readonly folder: Folder;
  readonly path: Path;
  readonly id: string;
  readonly kind: 'claim' | 'gap';
  readonly locale: Locale;
  readonly question: string;
  readonly answer: Answer;
}

export interface AskedInput extends CheckInput {
  readonly asked: readonly AskedExample[];
}

/** Asks every example question of every claim and gap that is shown. */
export function askExamples(
  records: Records,
  knowledge: Knowledge,
  answerer: Answerer,
): readonly AskedExample[] {
  return records.flatMap((folder) => {
    const shown = knowledge.briefings.find((one) => one.id === folder.name);
    const answering = new Set([...(shown?.claims ?? []), ...(shown?.gaps ?? [])].map((one) => one.id));
    return questionsOf(folder.briefing.record)
      .filter(({ id }) => answering.has(id))
      .flatMap(({ path, id, kind, questions }) =>
        folder.briefing.record.languages.flatMap((locale) =>
          (questions[locale] ?? []).map((question, index): AskedExample => {
            const answer = answerer.ask(question, { locale });
            return { folder, path: [...path, locale, index], id, kind, locale, question, answer };
          }),
        ),
      );
  });
}

/** A question that people are offered, and that another claim of the same briefing answers as if it were asked. */
export const exampleStolen: Rule<AskedInput> = {
  name: 'example-stolen',
  level: 'error',
  find: (folder, { asked }) =>
    asked
      .filter((one) => one.folder === folder && one.kind === 'claim')
      .flatMap((one): Fault[] => {
        const winner = sureClaim(one.answer);
        if (!winner || winner.briefing !== folder.name || winner.id === one.id) return [];
        return [
          folder.briefing.file.fault(
            one.path,
            `${described(one)} is answered by "${winner.id}" (${sharedWords(one, winner)})`,
            `Let it name what only "${one.id}" tells, or move it to "${winner.id}"`,
          ),
        ];
      }),
};

/** The same between two briefings. It is told in the younger one, which whoever reads it is writing. */
export const exampleTakenBy: Rule<AskedInput> = {
  name: 'example-of-another',
  level: 'warning',
  find: (folder, { asked, records }) =>
    asked.flatMap((one): Fault[] => {
      const winner = sureClaim(one.answer);
      if (!winner || winner.briefing === one.folder.name) return [];
      const other = records.find(({ name }) => name === winner.briefing);
      if (!other || younger(one.folder, other) !== folder) return [];
      const isOwn = one.folder === folder;
      const claims = folder.briefing.record.claims;
      const path = isOwn
        ? one.path
        : ['claims', claims.findIndex((claim) => claim.id === winner.id), 'questions'];
      return [
        folder.briefing.file.fault(
          path,
          `${described(one)} in "${one.folder.name}" is answered by "${claimKey(winner)}" (${sharedWords(one, winner)})`,
          isOwn
            ? 'Let it name what only this story has: a party, a place'
            : `Look for what "${winner.id}" shares with it, in its text and questions`,
        ),
      ];
    }),
};

export const gapAnswered: Rule<AskedInput> = {
  name: 'gap-answered',
  level: 'warning',
  find: (folder, { asked }) =>
    asked
      .filter((one) => one.folder === folder && one.kind === 'gap')
      .flatMap((one): Fault[] => {
        const winner = sureClaim(one.answer);
        if (!winner || winner.briefing !== folder.name) return [];
        return [
          folder.briefing.file.fault(
            one.path,
            `${described(one)} is answered by the claim "${winner.id}" (${sharedWords(one, winner)})`,
            'Let it name what the article does not give',
          ),
        ];
      }),
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Shorter words tell little of what is asked. */
const shortest = 4;

/** Why, in words: which of the question stand in the claim's text or questions too. */
function sharedWords({ question, locale }: AskedExample, claim: Claim): string {
  const theirs = bareWords([claim.text[locale], ...claim.questions[locale]].join(' '));
  const words = [...segmenter.segment(bareWords(question))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
    .filter((word) => /\p{Script=Han}/u.test(word) || word.length >= shortest)
    .filter((word) => theirs.includes(word));
  return words.length > 0 ? `both have ${[...new Set(words)].join(', ')}` : 'they share a meaning, no word';
}

function described({ locale, question, id, kind }: AskedExample): string {
  return `the ${languageNames[locale]} question "${question}" of the ${kind} "${id}"`;
}

function younger(one: Folder, other: Folder): Folder {
  const [mine, theirs] = [one.briefing.record.updated, other.briefing.record.updated];
  return mine >= theirs ? one : other;
}
