/** Failures that pass by themselves: of the network, and Discord's own. */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from '@discordjs/rest';

/** A timeout, a network that fails, or a fault of Discord's own. */
export function mayPass(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error) || error instanceof DiscordAPIError) return false;
  return isUnanswered(error) || isOfTheNetwork(error);
}

export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

/** Node and undici name what the network does: ECONNREFUSED, EAI_AGAIN, UND_ERR_SOCKET... */
function isOfTheNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(E[A-Z]|UND_ERR_)/.test(code) || isOfTheNetwork(error.cause);
}

/** Milliseconds between tries: whoever was told that the answer takes longer waits for it, but not for ever. */
const pauses = [100, 500, 1_000, 2_000, 5_000, 10_000, 20_000] as const;

/** Tries again for about 40 seconds what fails in passing. */
export async function persistently<T>(request: () => Promise<T>): Promise<T> {
  for (const milliseconds of pauses) {
    try {
      return await request();
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await pause(milliseconds);
  }
  return request();
}
