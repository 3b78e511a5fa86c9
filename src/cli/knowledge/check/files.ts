/** The rules that need nothing but the files: those that ask questions take longer than all of these. */
import { recordRules } from '../../../knowledge/check/index.ts';
import {
  type CheckInput,
  type Finding,
  type Rule,
  runRules,
  type SourceTexts,
} from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { KnowledgeFile } from '../../../knowledge/file.ts';
import type { Parsed } from '../../../knowledge/load.ts';
import { languageNames } from '../../../knowledge/locale.ts';
import { placesText } from '../../../knowledge/places.ts';
import { languageOf } from '../../../language/index.ts';
import { isCapitals } from '../../../reading/words.ts';
import { figuresInText } from './figures.ts';

/** Files that are not in their canonical form. */
const canonical: Rule = {
  name: 'canonical',
  level: 'error',
  *find({ briefing, names, places }) {
    yield* formFault(briefing.file, briefing.file.canonical());
    if (names) yield* formFault(names.file, names.file.canonical());
    if (places) yield* formFault(places.file, placesText(places.record));
  },
};

/** Line ends of Windows are no fault: git may have put them there. */
function* formFault(file: KnowledgeFile, form: string): Generator<Fault> {
  const expected = form.split('\n');
  const actual = file.text.replace(/^\ufeff/, '').split(/\r?\n/);
  const line = actual.findIndex((text, index) => text !== expected[index]);
  if (line < 0 && actual.length === expected.length) return;
  const wanted = expected[line]?.trimEnd();
  yield {
    file: file.name,
    line: (line < 0 ? actual.length : line) + 1,
    column: 1,
    message: 'from here on the file is not in its canonical form',
    remedy: `Run "npm run knowledge -- fmt"${wanted ? `; it writes this line as: ${wanted}` : ''}`,
  };
}

/**
 * Forms that people write without meaning the name: words of every day in their language. A form in capitals is none: it
 * is heard in capitals alone.
 */
const everydayForm: Rule = {
  name: 'everyday-form',
  level: 'warning',
  *find({ names, briefing }) {
    for (const [index, { id, forms }] of (names?.record.names ?? []).entries())
      for (const locale of briefing.record.languages)
        for (const [position, form] of (forms[locale] ?? []).entries())
          if (names && languageOf(locale).common.includes(form.toLowerCase()) && !isCapitals(form))
            yield names.file.fault(
              ['names', index, 'forms', locale, position],
              `the ${languageNames[locale]} form "${form}" of "${id}" is a word of every day`,
              'Make it longer, write it in capitals where people do (US), or delete it: it would be found in questions that mean something else',
            );
  },
};

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
