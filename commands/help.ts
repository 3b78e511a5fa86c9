/** `/help`: what the bot can do, with questions to start from. */
import { composeHelp, onlyBriefing } from '../src/message/help.ts';
import type { Command } from './command.ts';
import { slashCommand } from './definition.ts';
import { privately } from './reply.ts';

export const help: Command = {
  definition: slashCommand(({ command }) => command.help),
  run: ({ locale }, { knowledge }) =>
    privately(composeHelp(knowledge, onlyBriefing(knowledge), locale), { outcome: 'help' }),
};
