/** A command of several subcommands, each an object of its own. */
import type { SlashCommandBuilder, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import { suggestChoosable } from './choosing.ts';
import type { Command, Run } from './command.ts';
import { refuse } from './reply.ts';

export interface Subcommand {
  readonly definition: SlashCommandSubcommandBuilder;
  readonly run: Run;
}

export function withSubcommands(builder: SlashCommandBuilder, subcommands: readonly Subcommand[]): Command {
  for (const { definition } of subcommands) builder.addSubcommand(definition);
  return {
    definition: builder.toJSON(),
    run(request, context) {
      const chosen = subcommands.find(({ definition }) => definition.name === request.subcommand);
      return (
        chosen?.run(request, context) ??
        refuse(request.locale, ({ error }) => error.unknownCommand, 'unknown subcommand')
      );
    },
    suggest: suggestChoosable,
  };
}
