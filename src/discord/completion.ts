/** Completion while an option is typed. A failure here shows as an empty list: it must never stop anybody from asking. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Choice, Request } from '../../commands/command.ts';
import { isTooLate, sendCallback } from './callback.ts';
import { type DispatchOptions, findCommand } from './service.ts';

/** Discord refuses a whole list that holds more choices, or one that is longer. */
const maximumChoices = 25;
const maximumLength = 100;

export async function answerCompletion(
  { rest, logger, service, turns, lost }: DispatchOptions,
  interaction: APIApplicationCommandAutocompleteInteraction,
  request: Request,
  received: number,
): Promise<void> {
  const log = logger.child({ command: request.name, locale: request.locale });
  let choices: readonly Choice[] = [];
  await turns.next();
  if (isTooLate(received)) {
    log.debug({ outcome: 'expired', lost: lost() }, 'completion came too late');
    return;
  }
  try {
    const { commands, context } = await service();
    choices = findCommand(commands, interaction)?.suggest?.(request, context) ?? [];
  } catch (err) {
    log.error({ err }, 'completion failed');
  }
  const offered = choices.filter(fits).slice(0, maximumChoices);
  try {
    await sendCallback(rest, interaction, received, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: offered },
    });
    const ms = Math.round(performance.now() - received);
    // Not at info: every key that is typed would be a line.
    log.debug({ outcome: 'completed', choices: offered.length, ms });
  } catch (err) {
    log.debug({ err, lost: lost() }, 'completion came too late');
  }
}

function fits({ name, value }: Choice): boolean {
  return name.length > 0 && name.length <= maximumLength && value.length > 0 && value.length <= maximumLength;
}
