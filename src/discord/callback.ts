/** The first response to an interaction: due within 3 seconds of the event, sent once, over a network that can fail. */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  type APIMessage,
  DiscordAPIError,
  HTTPError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from 'discord.js';
import type { Interaction } from './request.ts';

/** All in milliseconds. discord.js alone would wait 15 seconds for a lost answer and try three times more. */
const firstResponseDue = 2_900;
const patienceOfATry = 1_200;
const pauseBetweenTries = 200;
const tries = 3;

/** The message that now stands, where there is one; or that an earlier try, or another instance, came first. */
export type CallbackResult = APIMessage | null | 'acknowledged';

/** Sends the first response. `received` is when the interaction came, by `performance.now()`. */
export async function sendCallback(
  rest: REST,
  interaction: Interaction,
  received: number,
  response: APIInteractionResponse,
): Promise<CallbackResult> {
  const left = () => firstResponseDue - (performance.now() - received);
  for (let attempt = 1; ; attempt++) {
    try {
      const result = (await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: response,
        query: new URLSearchParams({ with_response: 'true' }),
        signal: AbortSignal.timeout(Math.max(1, Math.min(patienceOfATry, left()))),
        // Without this, a refused interaction token (401) would make discord.js forget the bot's own.
        auth: false,
      })) as RESTPostAPIInteractionCallbackWithResponseResult | undefined;
      return result?.resource?.message ?? null;
    } catch (error) {
      if (isDiscordError(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
        return 'acknowledged';
      if (!mayPass(error) || attempt === tries || left() <= pauseBetweenTries) throw error;
      await pause(pauseBetweenTries);
    }
  }
}

/** Discord no longer knows the interaction (10062), or its token has run out or is wrong (50027). */
export function isExpired(error: unknown): boolean {
  return (
    isDiscordError(error, RESTJSONErrorCodes.UnknownInteraction) ||
    isDiscordError(error, RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

function isDiscordError(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** A timeout, a lost connection or a fault of Discord's own. */
function mayPass(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || /ECONNRESET|other side closed/.test(String(error)))
  );
}
