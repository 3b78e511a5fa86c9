/** What is said about questions that found no answer, in English: the shape that the other languages fill. */
import { commandWords } from '../commands/en.ts';
import { spelled } from '../commands/slash.ts';

const names = spelled(commandWords);
const state = { on: 'on', off: 'off', show: 'show' };

export const unanswered = {
  /** Choices of `/pins gaps`. */
  state: { ...state, off: `${state.off}: delete what was counted` },
  on: `Switched on: questions that find no answer are now counted in this server. Kept are the wording of the question (lower case; links, mentions, addresses and long numbers taken out), the day and how often, for 30 days; no user, no channel, no time of day, and nothing that was asked with ${names.private}. Please tell your members. ${names.gapsWith(state.show)} shows them, and ${names.state(state.off)} deletes them.`,
  off: (count: number) =>
    `Switched off: questions are not counted in this server, and what was counted is deleted (${count === 1 ? '1 question' : `${count} questions`}).`,
  isOff: `Switched off: no questions of this server are kept. ${names.gapsWith(state.on)} counts those that find no answer.`,
  none: 'Switched on, but no question was left without an answer in the last 30 days.',
  heading: 'Questions that found no answer in the last 30 days',
  opening: (questions: number) => `${questions === 1 ? 'Asked once' : `Asked ${questions} times`} in all`,
  line: (count: number, wording: string, others: number) =>
    `${count} × ${wording}${others === 0 ? '' : ` (and ${others} other ${others === 1 ? 'wording' : 'wordings'})`}`,
  serverOnly: 'Questions are counted in servers only.',
  unavailable: (trouble: string) =>
    `This is not available just now: ${trouble}. Nothing was changed, and answers go on. Whoever runs this bot finds the remedy in its log.`,
};
