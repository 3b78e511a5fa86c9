/** All rules over all files. */
import { recordRules } from '../../../knowledge/check/index.ts';
import { type Finding, type Rule, runRules, type SourceTexts } from '../../../knowledge/check/rule.ts';
import { byPlace, type Fault } from '../../../knowledge/fault.ts';
import { linkRecords, parseKnowledge } from '../../../knowledge/load.ts';
import { lostExamples } from './ask.ts';
import { canonical } from './canonical.ts';
import { everydayForm } from './everyday.ts';
import { type AskedInput, exampleStolen, exampleTakenBy, gapAnswered } from './examples.ts';
import { figuresInText } from './figures.ts';
import { takenFor } from './taken-for.ts';

export const fileRules: readonly Rule[] = [...recordRules, figuresInText, everydayForm, canonical];
export const askedRules: readonly Rule<AskedInput>[] = [exampleStolen, exampleTakenBy, gapAnswered, takenFor];

export interface CheckOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly sources: SourceTexts;
  /** Files that could not be read. */
  readonly unread?: readonly Fault[];
  /** Whether every example question is asked, which takes longer than all the rest. Default: yes. */
  readonly ask?: boolean;
}

/** Every finding in all files at once. Questions are asked only where the files can be used at all. */
export function checkKnowledge(
  texts: ReadonlyMap<string, string>,
  { today, sources, unread, ask = true }: CheckOptions,
): readonly Finding[] {
  const parsed = parseKnowledge(texts, unread);
  const records = parsed.ok ? parsed.records : parsed.readable;
  const input = { records, today, sources };
  const findings = [...runRules(fileRules, input)];
  if (!parsed.ok)
    findings.push(...parsed.faults.map((one): Finding => ({ ...one, rule: 'loads', level: 'error' })));
  else if (ask) {
    const knowledge = linkRecords(records);
    findings.push(...runRules(askedRules, { ...input, knowledge, lost: lostExamples(records, knowledge) }));
  }
  return findings.sort(byPlace);
}
