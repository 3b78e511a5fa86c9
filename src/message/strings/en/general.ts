/** What is said to questions that any briefing is asked, and of the bot itself, in English: the shape that the other languages fill. */

import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';

const { ask, show, about } = spelled(commandWords);

export const generalWords = {
  general: {
    truth: 'I don’t rate claims. Who says what:',
    settled: 'The article does not settle it.',
    noParty: (party: string) => `I have nothing on record here from ${party}.`,
    onRecord: (party: string) => `What is on record here about ${party}:`,
    noneOf: (party: string) => `I have nothing on record here about ${party}.`,
    undated: 'No date is on record for the article.',
    checked: (date: string) => `The briefing was last checked against the article on ${date}.`,
    unlinked: 'No link is on record.',
    hello: `Hello! Ask me with ${ask}, or take one of these:`,
    thanks: 'You’re welcome.',
    bye: 'Goodbye!',
    /** `languages`: those that are read, by their names. */
    language: (languages: readonly string[]) =>
      `I read ${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}. Please ask in one of them.`,
    which: 'Which briefing?',
  },
  help: {
    /** `briefings`: how many there are. */
    what: (briefings: number) =>
      `I answer from ${briefings > 1 ? 'briefings' : 'a briefing'}: what is claimed, who says so, who denies it.`,
    ask: `${ask}: a question, in your words`,
    topics: (commands: string) => `${commands}: one topic`,
    show: (briefings: number) => `${show}: ${briefings > 1 ? 'a' : 'the'} whole story`,
    message: `On a message, under Apps: **${check.name}** or **${commandWords.answerFrom.name}**`,
    about: `${about}: what I keep about you (next to nothing). I rate nothing as true or false.`,
  },
  /** What a newcomer is told to try in the sandbox. */
  guide: {
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
  },
};

export type GeneralWords = typeof generalWords;
