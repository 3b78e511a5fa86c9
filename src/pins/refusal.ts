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

/** 50013 and the like keep the pin; 30046 (too many edits of old messages) and what passes by itself is waited out. */
export function afterRefusal({ code }: Refusal, attempts: number, now: number): Partial<PinRow> {
  const wait = (milliseconds: number) => ({
    attempts: attempts + 1,
    not_before: new Date(now + milliseconds).toISOString(),
  });
  if (gone.has(code)) return { ...released, state: 'retired', reason: code };
  if (code === Code.MaximumNumberOfEditsToMessagesOlderThanOneHourReached) {
    return { ...released, ...wait(growing(10 * minute, attempts, 2 * hour)), reason: code };
  }
  if (code === 0 || (code >= 500 && code < 600)) {
    return { ...unsure, ...wait(growing(5_000, attempts, 10 * minute)), reason: code };
  }
  return { ...released, ...wait(hour), state: 'kept', reason: code };
}

function growing(first: number, attempts: number, most: number): number {
  return Math.min(first * 2 ** attempts, most);
}
