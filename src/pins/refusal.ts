/** What becomes of a pin when Discord refuses to edit it. */
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { PinRow } from '../database/tables.ts';
import type { Refusal } from './discord.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Message or channel is gone, or the bot may not see it: for good, until somebody pins anew. */
const gone: ReadonlySet<number> = new Set([Code.UnknownMessage, Code.UnknownChannel, Code.MissingAccess]);

/** Nobody knows whether the edit was made: look before the next one. */
export const unsure = { lease: 'look', lease_until: new Date(0).toISOString() } as const;
export const released = { lease: null, lease_until: null } as const;

/** Of a pin that failed so often: what it waits at most before the next try. */
export function longestPause({ reason, attempts }: Pick<PinRow, 'reason' | 'attempts'>): number {
  return pauseAfter(reason ?? 0, Math.max(0, attempts - 1));
}

/** 50013 and the like keep the pin; what passes by itself is waited out. */
export function afterRefusal({ code }: Refusal, attempts: number, now: number): Partial<PinRow> {
  const wait = {
    attempts: attempts + 1,
    not_before: new Date(now + pauseAfter(code, attempts)).toISOString(),
    reason: code,
  };
  if (gone.has(code)) return { ...released, state: 'retired', reason: code };
  if (isNotDone(code)) return { ...released, ...wait };
  if (mayBeDone(code)) return { ...unsure, ...wait };
  return { ...released, ...wait, state: 'kept' };
}

/** Discord did nothing, and may do it later: too many edits of old messages, or a token that it refused in passing. */
function isNotDone(code: number): boolean {
  return code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached || code === Code.Unauthorized;
}

/** No answer, or Discord's own trouble: nobody knows what was done. */
export function mayBeDone(code: number): boolean {
  return code === 0 || (code >= 500 && code < 600);
}

function pauseAfter(code: number, attempts: number): number {
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached)
    return growing(10 * minute, attempts, 2 * hour);
  return mayBeDone(code) || code === Code.Unauthorized ? growing(5_000, attempts, 10 * minute) : hour;
}

function growing(first: number, attempts: number, most: number): number {
  return Math.min(first * 2 ** attempts, most);
}
