/** All rules over all files. */
import { createExaminer } from '../../../answer/answerer.ts';
import { recordRules } from '../../../knowledge/check/index.ts';
import { isEditionOf, locatorFaults } from '../../../knowledge/check/locators.ts';
import { type CheckInput, type Finding, type Rule, runRules } from '../../../knowledge/check/rule.ts';
import { byPlace } from '../../../knowledge/fault.ts';
import { linkRecords, parseKnowledge } from '../../../knowledge/load.ts';
import { canonical } from './canonical.ts';
import {
  type AskedInput,
  askExamples,
  claimsAlike,
  exampleAstray,
  exampleStolen,
  gapAnswered,
} from './examples.ts';
import { figuresInText } from './figures.ts';
import { entryUnused, formTwice } from './lexicon.ts';

const locators: Rule = {
  name: 'locators',
  level: 'error',
  find: ({ briefings, articles }) =>
    articles.flatMap((article) =>
      briefings
        .filter(({ record }) => briefings.length === 1 || isEditionOf(record, article))
        .flatMap(({ file, record }) => locatorFaults(file, record, article)),
    ),
};

export const fileRules: readonly Rule[] = [...recordRules, figuresInText, formTwice, locators, canonical];
export const askedRules: readonly Rule<AskedInput>[] = [
  exampleStolen,
  exampleAstray,
  gapAnswered,
  claimsAlike,
  entryUnused,
];

export interface CheckOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly articles: readonly string[];
}

/** Every finding in all files at once. Questions are asked only where the files can be used at all. */
export function checkKnowledge(
  texts: ReadonlyMap<string, string>,
  { today, articles }: CheckOptions,
): readonly Finding[] {
  const parsed = parseKnowledge(texts);
  const readable = parsed.ok ? parsed.records : parsed.readable;
  const input: CheckInput = { ...readable, today, articles };
  const findings = [...runRules(fileRules, input)];
  if (parsed.ok) {
    const answerer = createExaminer(linkRecords(parsed.records));
    findings.push(...runRules(askedRules, { ...input, answerer, asked: askExamples(input, answerer) }));
  } else {
    findings.push(...parsed.faults.map((fault): Finding => ({ ...fault, rule: 'loads', level: 'error' })));
  }
  return findings.sort(byPlace);
}
