/** The rules that need nothing but the files: those that ask questions take longer than all of these. */
import { recordRules } from '../../../knowledge/check/index.ts';
import {
  type CheckInput,
  type Finding,
  type Rule,
  runRules,
  type SourceTexts,
} from '../../../knowledge/check/rule.ts';
import type { Parsed } from '../../../knowledge/load.ts';
import { canonical } from './canonical.ts';
import { everydayForm } from './everyday.ts';
import { figuresInText } from './figures.ts';

export const fileRules: readonly Rule[] = [...recordRules, figuresInText, everydayForm, canonical];

export interface CheckOptions {
  /** YYYY-MM-DD; left out: the date where the day is furthest on, so that nobody's today is the future. */
  readonly today?: string;
  readonly sources?: SourceTexts;
}

export function checkFiles(parsed: Parsed, options: CheckOptions = {}): readonly Finding[] {
  return [
    ...runRules(fileRules, inputOf(parsed, options)),
    ...parsed.faults.map((one): Finding => ({ ...one, rule: 'loads', level: 'error' })),
  ];
}

export function inputOf({ records }: Parsed, { today = latestToday(), sources = new Map() }: CheckOptions) {
  return { records, today, sources } satisfies CheckInput;
}

function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
