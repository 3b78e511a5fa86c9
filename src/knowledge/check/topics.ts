/** Claims that no topic shows, and more topics than there can be slash commands. */
import { type Folder, recordsIn } from '../folder.ts';
import { reservedCommands } from '../rules/commands.ts';
import type { CheckInput } from './rule.ts';

export function* claimInNoTopic({ briefing: { file, record } }: Folder) {
  const shown = new Set(record.topics.flatMap((topic) => topic.claims));
  for (const { path, record: claim } of recordsIn(record, 'claims'))
    if (!shown.has(claim.id) && !claim.draft && claim.status.state === 'published')
      yield file.fault(
        [...path, 'id'],
        `the claim "${claim.id}" stands in no topic, so it is found only by asking`,
        'Add its id to a topic at the end of the file',
      );
}

/** Discord, application commands: commands of type 1 in one scope. */
export const mostCommands = 100;

export function* tooManyCommands(folder: Folder, { records }: CheckInput) {
  const { file, record } = folder.briefing;
  const all = reservedCommands.length + records.flatMap((one) => one.briefing.record.topics).length;
  if (all > mostCommands && folder === records.at(-1))
    yield file.fault(
      ['topics'],
      `with the ${record.topics.length} topics of this briefing there are ${all} slash commands; Discord takes ${mostCommands}`,
      `Put topics together, here or in other briefings: ${all - mostCommands} have to go`,
    );
}
