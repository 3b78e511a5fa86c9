/** `/ask question`: an answer from all briefings. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { answerQuestion, suggestQuestions } from './answering.ts';
import type { Command } from './command.ts';
import { named } from './localised.ts';
import { questionOption, withAudience } from './options.ts';

const builder = named(new SlashCommandBuilder(), ({ command }) => command.ask);
builder.addStringOption(questionOption(true));

export const ask: Command = {
  definition: withAudience(builder).toJSON(),
  run: (request, context) => answerQuestion(request, context),
  suggest: (request, context) => suggestQuestions(request, context),
};
