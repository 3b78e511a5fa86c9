/** Rules that span the records of one briefing: without them it cannot be used at all. The schema has the rest. */
import type { Fault } from '../fault.ts';
import type { Folder } from '../folder.ts';
import { commands } from './commands.ts';
import { figures } from './figures.ts';
import { duplicateIds } from './ids.ts';
import { languages } from './languages.ts';
import { lengths } from './lengths.ts';
import { places } from './places.ts';
import { circles, references } from './references.ts';
import { responses } from './responses.ts';

const rules = [duplicateIds, references, languages, responses, circles, figures, places, commands, lengths];

export function briefingFaults(folder: Folder): readonly Fault[] {
  return rules.flatMap((rule) => [...rule(folder)]);
}
