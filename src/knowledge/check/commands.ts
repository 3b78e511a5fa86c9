/** More slash commands than Discord takes of one application. */
import { reservedCommands } from '../rules/commands.ts';
import type { Rule } from './rule.ts';

/** Discord, application commands: commands of type 1 in one scope. */
export const mostCommands = 100;

export const tooManyCommands: Rule = {
  name: 'too-many-commands',
  level: 'error',
  *find(folder, { records }) {
    const { file, record } = folder.briefing;
    const all = reservedCommands.length + records.flatMap((one) => one.briefing.record.topics).length;
    // It is told in the briefing that was written last.
    const [youngest] = [...records].sort((one, other) =>
      other.briefing.record.updated.localeCompare(one.briefing.record.updated),
    );
    if (all > mostCommands && folder === youngest)
      yield file.fault(
        ['topics'],
        `with the ${record.topics.length} topics of this briefing there are ${all} slash commands; Discord takes ${mostCommands}`,
        `Put topics together, here or in other briefings: ${all - mostCommands} have to go`,
      );
  },
};
