/** Example questions that are not answered by the claim they stand under. */
import type { ExplainingAnswerer } from '../../../answer/answerer.ts';
import type { CheckInput, Rule } from '../../../knowledge/check/rule.ts';
import { questionsIn } from '../../../knowledge/check/texts.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { KnowledgeFile, Path } from '../../../knowledge/file.ts';
import { type Locale, languageNames, locales } from '../../../knowledge/locale.ts';

/** So many of each language are suggested first; knowledge/README.md tells editors so. */
const leadingQuestions = 3;

/** What became of one example question. */
export interface AskedExample {
  readonly file: KnowledgeFile;
  readonly path: Path;
  readonly briefing: string;
  readonly id: string;
  readonly kind: 'claim' | 'gap';
  readonly locale: Locale;
  readonly question: string;
  /** Ids of the claims that answered; empty: "the article does not say". Those of another briefing as `briefing/id`. */
  readonly answeredBy: readonly string[];
  /** The gap that was named, if any. */
  readonly gap: string | null;
  /** Among the first of its language, which are suggested before anything is typed. */
  readonly leading: boolean;
  /** It answers, or stands first among those that are asked back. */
  readonly own: boolean;
}

export interface AskedInput extends CheckInput {
  readonly answerer: ExplainingAnswerer;
  readonly asked: readonly AskedExample[];
}

/** Asks every example question of every published claim and of every gap. */
export function askExamples(
  { briefings }: CheckInput,
  answerer: ExplainingAnswerer,
): readonly AskedExample[] {
  return briefings.flatMap(({ file, record }) => {
    const retired = new Set(
      record.claims.filter((claim) => claim.status.state !== 'published').map((claim) => claim.id),
    );
    return questionsIn(record).flatMap(({ path, id, kind, questions }) =>
      kind === 'claim' && retired.has(id)
        ? []
        : locales.flatMap((locale) =>
            questions[locale].map((question, index): AskedExample => {
              const answer = answerer.ask(question, { locale });
              const claims = answer.outcome === 'unknown' ? [] : answer.claims.map((one) => one.claim);
              const answeredBy = claims.map((claim) =>
                claim.briefing === record.id ? claim.id : `${claim.briefing}/${claim.id}`,
              );
              const gap = answer.outcome === 'unknown' ? (answer.gap?.id ?? null) : null;
              const own = kind === 'claim' ? answeredBy[0] === id : answeredBy.length === 0;
              const place = { file, path: [...path, locale, index], briefing: record.id };
              const leading = index < leadingQuestions;
              return { ...place, id, kind, locale, question, answeredBy, gap, leading, own };
            }),
          ),
    );
  });
}

/** A question that people are offered, and that leads them elsewhere. */
export const exampleStolen: Rule<AskedInput> = {
  name: 'example-stolen',
  level: 'error',
  find: ({ asked, answerer }) =>
    asked.filter((one) => isAstray(one) && isGrave(one)).map((one) => stolenFault(one, answerer)),
};

/** One of the many that only teach the search; or one that two stories share, such as "Is it true?". */
export const exampleAstray: Rule<AskedInput> = {
  name: 'example-astray',
  level: 'warning',
  find: ({ asked, answerer }) =>
    asked.filter((one) => isAstray(one) && !isGrave(one)).map((one) => stolenFault(one, answerer)),
};

function isAstray(one: AskedExample): boolean {
  return one.kind === 'claim' && !one.own;
}

function isGrave(one: AskedExample): boolean {
  const isElsewhere = one.answeredBy[0]?.includes('/') ?? false;
  return one.leading && !isElsewhere;
}

function stolenFault(one: AskedExample, answerer: ExplainingAnswerer): Fault {
  const winner = one.answeredBy[0] ?? one.gap;
  const instead = one.answeredBy[0] ? `by "${winner}"` : one.gap ? `by the gap "${one.gap}"` : 'by nothing';
  return one.file.fault(
    one.path,
    `the ${languageNames[one.locale]} question "${one.question}" of "${one.id}" is answered ${instead} (${wordsOf(one, answerer)})`,
    winner
      ? `Let it name what only "${one.id}" tells, or move it to "${winner}"`
      : 'Use words of the claim, or add the missing ones to knowledge/lexicon.yaml',
  );
}

export const gapAnswered: Rule<AskedInput> = {
  name: 'gap-answered',
  level: 'warning',
  find: ({ asked, answerer }) =>
    asked
      .filter((one) => one.kind === 'gap' && !one.own)
      .map(
        (one): Fault =>
          one.file.fault(
            one.path,
            `the ${languageNames[one.locale]} question "${one.question}" of the gap "${one.id}" is answered by "${one.answeredBy[0]}" (${wordsOf(one, answerer)})`,
            'Let it name what the article does not give, or add such a word to knowledge/lexicon.yaml',
          ),
      ),
};

/** Two claims of which each takes questions from the other: readers will not be able to tell them apart either. */
export const claimsAlike: Rule<AskedInput> = {
  name: 'claims-alike',
  level: 'warning',
  find: ({ asked }) => {
    const stolen = asked.filter((one) => one.kind === 'claim' && !one.own && one.answeredBy.length > 0);
    return stolen.flatMap((one, index): Fault[] => {
      const back = stolen.find((other) => other.id === one.answeredBy[0] && other.answeredBy[0] === one.id);
      const isFirst =
        stolen.findIndex((other) => other.id === one.id && other.answeredBy[0] === back?.id) === index;
      if (!back || !isFirst || stolen.indexOf(back) < index) return [];
      return [
        one.file.fault(
          one.path,
          `the claims "${one.id}" and "${back.id}" take questions from each other: "${one.question}" and "${back.question}"`,
          'Make the difference plain in their texts and questions, or make them one claim',
        ),
      ];
    });
  },
};

/** How many words of a question are named: those that weigh most. */
const namedWords = 4;

/** Which words spoke for the winner, and which for the claim that lost. */
function wordsOf(one: AskedExample, answerer: ExplainingAnswerer): string {
  const { terms, candidates } = answerer.explain(one.question, { locale: one.locale });
  const heaviest = [...terms].filter((term) => term.weight > 0).sort((a, b) => b.weight - a.weight);
  const heldBy = (id: string) => {
    const holds = candidates.find((candidate) => candidate.id === id)?.holds ?? [];
    const words = heaviest.filter((term) => holds.includes(term.key)).map((term) => term.said);
    return [...new Set(words)].slice(0, namedWords).join(', ') || 'no word of it';
  };
  const winner = (one.answeredBy[0] ?? one.gap)?.replace(/^.*\//, '');
  const own = heldBy(one.id);
  if (winner === undefined) return `it has ${own}`;
  const theirs = heldBy(winner);
  return own === theirs ? `both have ${own}` : `that one has ${theirs}; this one has ${own}`;
}
