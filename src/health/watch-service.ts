/** Counts the answers: the same service, whose commands and buttons tell what came of them. */
import type { Button, Command, Reply, Request } from '../../commands/command.ts';
import type { Service } from '../discord/service.ts';
import type { Metrics } from './metrics.ts';

type Run = Command['run'];

export function watchService(service: Service, metrics: Metrics): Service {
  const counted =
    (run: Run): Run =>
    async (request, context) => {
      const command = [request.name, request.subcommand].filter(Boolean).join(' ');
      try {
        const reply = await run(request, context);
        metrics.answers.inc({ command, outcome: outcomeOf(reply) });
        return reply;
      } catch (error) {
        metrics.answers.inc({ command, outcome: 'failed' });
        throw error;
      }
    };
  return {
    ...service,
    commands: service.commands.map((one) => watched(one, counted)),
    buttons: service.buttons.map((one) => watched(one, counted)),
  };
}

function watched<T extends Command | Button>(one: T, counted: (run: Run) => Run): T {
  return { ...one, run: counted((request: Request, context) => one.run(request, context)) };
}

function outcomeOf(reply: Reply): string {
  return reply.log?.outcome ?? reply.kind;
}
