/** Names of slash commands that Discord takes, and that the bot has not taken. */
import type { Report } from '../file.ts';
import { idFrom } from '../remedies.ts';
import type { BriefingRecord } from '../schema.ts';

/** Discord, application commands: names of chat commands. */
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Commands that the bot has for every briefing: no topic may take their names. */
export const reservedCommands: readonly string[] = [
  'ask',
  'denials',
  'figures',
  'sources',
  'briefing',
  'help',
  'pins',
  'preview',
  'about',
];

export function commands(briefing: BriefingRecord, report: Report): void {
  briefing.topics.forEach((topic, index) => {
    const path = ['topics', index, 'command'];
    if (!commandName.test(topic.command) || topic.command !== topic.command.toLowerCase()) {
      report(
        path,
        `Discord refuses the command name "${topic.command}"`,
        `Use 1 to 32 lower-case letters, digits and hyphens, such as ${idFrom(topic.command) || topic.id}`,
      );
    } else if (reservedCommands.includes(topic.command)) {
      report(
        path,
        `/${topic.command} is a command that the bot has already`,
        `Choose another name; taken: ${reservedCommands.join(', ')}`,
      );
    }
  });
}
