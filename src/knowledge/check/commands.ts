/** More slash commands than Discord takes of one application. */
import type { Folder } from '../folder.ts';
import { reservedCommands } from '../rules/commands.ts';
import type { CheckInput } from './rule.ts';

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
