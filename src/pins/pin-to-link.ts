/** Which pin an answer in the same channel links. A courtesy: it never keeps an answer waiting for long, and never fails. */
import { setTimeout as pause } from 'node:timers/promises';
import type { PinRow } from '../database/tables.ts';
import type { Logger } from '../log.ts';

/** Milliseconds that an answer may wait for it. */
const patience = 300;
/** Milliseconds without another look after one that failed or came late: a database in trouble is left alone. */
const rest = 30_000;

/** `look` gives the pins of a channel. The result is a message id; null: none, or nobody knows just now. */
export function createPinToLink(look: (channel: string) => Promise<readonly PinRow[]>, logger: Logger) {
  let restsUntil = 0;
  return async (channel: string, briefing: string | null): Promise<string | null> => {
    if (performance.now() < restsUntil) return null;
    const looking = look(channel).catch((err: unknown) => {
      logger.warn({ err }, 'answers link no pins for now');
      return undefined;
    });
    const rows = await Promise.race([looking, pause(patience, undefined, { ref: false })]);
    if (!rows) restsUntil = performance.now() + rest;
    return chosen(rows ?? [], briefing)?.message ?? null;
  };
}

/** The whole briefing rather than a topic of it. `briefing`: null where the answer comes from none. */
function chosen(rows: readonly PinRow[], briefing: string | null): PinRow | undefined {
  const standing = rows.filter(
    (row) => row.state === 'active' && (briefing === null || row.briefing === briefing),
  );
  return standing.find(({ topic }) => topic === '') ?? standing[0];
}
