/** `/help`: what the bot can do, with questions to start from. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { composeHelp, onlyBriefing } from '../src/message/help.ts';
import type { Command } from './command.ts';
import { everywhere } from './installation.ts';
import { named } from './localised.ts';
import { privately } from './reply.ts';

export const help: Command = {
  definition: named(everywhere(new SlashCommandBuilder()), ({ command }) => command.help).toJSON(),
  run: ({ locale }, { knowledge }) =>
    privately(composeHelp(knowledge, onlyBriefing(knowledge), locale), { outcome: 'help' }),
};
