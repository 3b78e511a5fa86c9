/** A command of several subcommands, each an object of its own. */
import { suggestChoosable } from './choosing.ts';
import type { Command, Run } from './command.ts';
import type { SlashDefinition, SubcommandOption } from './definition.ts';
import { refuse } from './reply.ts';

export interface Subcommand {
  readonly definition: SubcommandOption;
  readonly run: Run;
}

export function withSubcommands(command: SlashDefinition, subcommands: readonly Subcommand[]): Command {
  return {
    definition: { ...command, options: subcommands.map(({ definition }) => definition) },
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
