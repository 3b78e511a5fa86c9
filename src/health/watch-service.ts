/** Counts the answers: the same service, whose commands and buttons tell what came of them. */
import type { Button, Command } from '../../commands/command.ts';
import type { Service } from '../discord/service.ts';
import type { Metrics } from './metrics.ts';

export function watchService(service: Service, { answers }: Metrics): Service {
  const counted = <One extends Command | Button>(one: One): One => ({
    ...one,
    async run(request, context) {
      const command = [request.name, request.subcommand].filter(Boolean).join(' ');
      try {
        const reply = await one.run(request, context);
        answers.inc({ command, outcome: reply.log?.outcome ?? reply.kind });
        return reply;
      } catch (error) {
        answers.inc({ command, outcome: 'failed' });
        throw error;
      }
    },
  });
  return { ...service, commands: service.commands.map(counted), buttons: service.buttons.map(counted) };
}
