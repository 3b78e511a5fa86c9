/** The rules that need nothing but the files: those that ask questions take longer than all of these. */
import { recordRules } from '../../../knowledge/check/index.ts';
import { type Finding, type Rule, runRules, type SourceTexts } from '../../../knowledge/check/rule.ts';
import type { Parsed } from '../../../knowledge/load.ts';
import { canonical } from './canonical.ts';
import { everydayForm } from './everyday.ts';
import { figuresInText } from './figures.ts';

export const fileRules: readonly Rule[] = [...recordRules, figuresInText, everydayForm, canonical];

export interface CheckOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly sources: SourceTexts;
}

export function checkFiles(parsed: Parsed, { today, sources }: CheckOptions): readonly Finding[] {
  return [
    ...runRules(fileRules, { records: parsed.records, today, sources }),
    ...parsed.faults.map((one): Finding => ({ ...one, rule: 'loads', level: 'error' })),
  ];
}
