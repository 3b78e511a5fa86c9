/** Rules that span the records of one briefing: without them it cannot be used at all. The schema has the rest. */
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Report } from '../file.ts';
import type { Locale } from '../locale.ts';
import type { BriefingRecord, NamesRecord } from '../schema.ts';
import { circles } from './circles.ts';
import { commands } from './commands.ts';
import { figures } from './figures.ts';
import { duplicateIds } from './ids.ts';
import { languages } from './languages.ts';
import { lengths } from './lengths.ts';
import { namesOfAStory } from './names.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { responses } from './responses.ts';

/** `names`: null where they cannot be read, so that nothing is wrong with whatever names them. */
export function briefingFaults(
  file: KnowledgeFile,
  briefing: BriefingRecord,
  names: NamesRecord | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (...fault) => faults.push(file.fault(...fault));
  duplicateIds(briefing, report);
  references(briefing, report, names);
  languages(briefing, report);
  responses(briefing, report);
  circles(briefing, report);
  figures(briefing, report);
  places(briefing, report);
  commands(briefing, report);
  lengths(briefing, report);
  return faults;
}

export function namesFaults(
  file: KnowledgeFile,
  record: NamesRecord,
  languages: readonly Locale[],
): readonly Fault[] {
  const faults: Fault[] = [];
  namesOfAStory(languages, record, (...fault) => faults.push(file.fault(...fault)));
  return faults;
}
