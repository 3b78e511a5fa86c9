/** `/ask question`: an answer from all briefings. And the same of a message, from its menu. */
import { messageLink } from '../src/message/message.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import { answerQuestion, answerText, suggestQuestions } from './answering.ts';
import type { Command } from './command.ts';
import { messageCommand, slashCommand } from './definition.ts';
import { audience, memberOption, questionLength, questionOption } from './options.ts';
import { refuse } from './reply.ts';

export const ask: Command = {
  definition: slashCommand(
    ({ command }) => command.ask,
    [questionOption(true), ...audience('private'), memberOption],
  ),
  run: answerQuestion,
  suggest: suggestQuestions,
};

/** Reads a message as a question. The answer links it: nobody is quoted, and nothing of it is counted or stored. */
export const answerFrom: Command = {
  definition: messageCommand(({ answerFrom }) => answerFrom.name),
  run(request, context) {
    const { target, locale } = request;
    const question = target?.content.trim().slice(0, questionLength) ?? '';
    if (!target || question === '') return refuse(locale, ({ check }) => check.empty, 'nothing asked');
    const link = messageLink(request.guild, request.channel, target.id);
    return answerText(question, request, context, undefined, (one) => `-# ${stringsFor(one).asked(link)}`);
  },
};
