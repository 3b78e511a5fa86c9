/** What a newcomer is told to try in the sandbox, in English: the shape that the other languages fill. */
import { commandWords } from '../commands/en.ts';

export const guide = {
  ask: {
    title: 'Ask',
    text: `Type /${commandWords.command.ask.name} and a question, or take one of these.`,
  },
  check: {
    title: 'Check a message',
    text: (author: string) =>
      `The message from ${author} has a figure wrong. Right-click it, then Apps, or press here.`,
    action: 'Check it',
  },
  edit: {
    title: 'Edit the briefing',
    text: (directory: string) =>
      `Pin the briefing, change a line of its YAML in ${directory}, save, and watch the pin follow.`,
    action: 'Pin it',
  },
};
