/** Names of slash commands that Discord takes, and that the bot has not taken. */
import type { Folder } from '../folder.ts';
import { idFrom } from '../remedies.ts';

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

export function* commands({ briefing: { file, record } }: Folder) {
  for (const [index, { id, command }] of record.topics.entries()) {
    const fault = commandFault(command, id);
    if (fault) yield file.fault(['topics', index, 'command'], fault.message, fault.remedy);
  }
}

/** `id`: of the topic, for a name that none can be made of. */
export function commandFault(command: string, id: string) {
  if (!commandName.test(command) || command !== command.toLowerCase())
    return {
      message: `Discord refuses the command name "${command}"`,
      remedy: `Use 1 to 32 lower-case letters, digits and hyphens, such as ${idFrom(command) || id}`,
    };
  if (!reservedCommands.includes(command)) return undefined;
  const remedy = `Choose another name; taken: ${reservedCommands.join(', ')}`;
  return { message: `/${command} is a command that the bot has already`, remedy };
}
