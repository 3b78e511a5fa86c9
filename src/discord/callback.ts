/** The first response to an interaction: due within 3 seconds of the event, sent once, over a network that can fail. */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, type REST } from '@discordjs/rest';
import { type APIInteractionResponse, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { isUnanswered, mayPass } from './passing.ts';
import type { Interaction } from './request.ts';

/** All in milliseconds. discord.js alone would wait 15 seconds for a lost answer and try three times more. */
const firstResponseDue = 2_900;
const patienceOfATry = 1_200;
/** The first try after a failure is made at once; the last pause comes again until the time is up. */
const pauses = [0, 50, 100, 200, 400] as const;

/** `acknowledged`: an earlier try, or another instance, came first. */
export type CallbackResult = 'taken' | 'acknowledged';

/** The time in which Discord takes a first response is over. */
export class TooLate extends Error {}

/** `received` is when the interaction came, by `performance.now()`. */
export function isTooLate(received: number): boolean {
  return leftOf(received) <= 0;
}

function leftOf(received: number): number {
  return firstResponseDue - (performance.now() - received);
}

/** Sends the first response. Throws TooLate once the time is over, or what Discord refuses. */
export async function sendCallback(
  rest: REST,
  interaction: Interaction,
  received: number,
  response: APIInteractionResponse,
): Promise<CallbackResult> {
  let failure: unknown;
  // A try that was not answered may have been taken: Discord says so (40060), late as it is.
  let unanswered: unknown;
  for (let attempt = 0; ; attempt++) {
    const left = leftOf(received);
    if (left <= 0 && !unanswered)
      throw new TooLate('the time for a first response is over', { cause: failure });
    try {
      const patience = left <= 0 ? patienceOfATry : Math.min(patienceOfATry, left);
      await sendOnce(rest, interaction, response, patience);
      return 'taken';
    } catch (error) {
      if (isDiscordError(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
        return 'acknowledged';
      if (!mayPass(error)) throw error;
      failure = error;
      if (isUnanswered(error)) unanswered = error;
      // What failed last of all says nothing of a try before it that may have been taken.
      if (left <= 0) throw unanswered;
      await pause(Math.min(pauses[attempt] ?? pauses[pauses.length - 1] ?? 0, Math.max(0, leftOf(received))));
    }
  }
}

async function sendOnce(
  rest: REST,
  { id, token }: Interaction,
  body: APIInteractionResponse,
  patience: number,
): Promise<void> {
  // Not AbortSignal.timeout, which goes off in the end whatever came of the request: an error for each answer.
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    await rest.post(Routes.interactionCallback(id, token), {
      body,
      signal: ending.signal,
      // Without this, a refused interaction token (401) would make discord.js forget the bot's own.
      auth: false,
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * We were too late; or Discord no longer knows the interaction (10062), took no first response to it (10015), or its token
 * has run out or is wrong (50027).
 */
export function isExpired(error: unknown): boolean {
  return (
    error instanceof TooLate ||
    isUnanswered(error) ||
    isDiscordError(error, RESTJSONErrorCodes.UnknownInteraction) ||
    isDiscordError(error, RESTJSONErrorCodes.UnknownWebhook) ||
    isDiscordError(error, RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

export function isDiscordError(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
