/** All rules over all files. */
import { type Finding, type Rule, runRules } from '../../../knowledge/check/rule.ts';
import { byPlace } from '../../../knowledge/fault.ts';
import { linkRecords, type Parsed } from '../../../knowledge/load.ts';
import { lostExamples } from './ask.ts';
import { type AskedInput, exampleStolen, exampleTakenBy, gapAnswered } from './examples.ts';
import { type CheckOptions, checkFiles, inputOf } from './files.ts';
import { takenFor } from './taken-for.ts';

export const askedRules: readonly Rule<AskedInput>[] = [exampleStolen, exampleTakenBy, gapAnswered, takenFor];

/** Every finding in all files at once. Questions are asked only where the files can be used at all. */
export function checkKnowledge(parsed: Parsed, options: CheckOptions = {}): readonly Finding[] {
  const findings = [...checkFiles(parsed, options)];
  if (parsed.ok) {
    const knowledge = linkRecords(parsed.records);
    const lost = lostExamples(parsed.records, knowledge);
    findings.push(...runRules(askedRules, { ...inputOf(parsed, options), knowledge, lost }));
  }
  return findings.sort(byPlace);
}
