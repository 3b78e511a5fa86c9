/** The replies that say what changed in a pin, each posted once. */
import { createHash } from 'node:crypto';
import type { PinRow } from '../database/tables.ts';
import { localeOf } from '../knowledge/locale.ts';
import { composeChangeNote } from '../message/change-note.ts';
import type { Message } from '../message/message.ts';
import { changesBetween } from './changes.ts';
import type { PinDiscord, Result } from './discord.ts';
import type { Snapshot, Snapshots } from './snapshots.ts';

export type Notes = ReturnType<typeof createNotes>;

export function createNotes(snapshots: Snapshots, discord: PinDiscord) {
  const read = new Map<string, Promise<Snapshot | undefined>>();

  /** A revision never changes, and few are in use at a time. */
  function snapshot(briefing: string, revision: string): Promise<Snapshot | undefined> {
    const key = `${briefing} ${revision}`;
    const known = read.get(key);
    if (known) return known;
    if (read.size >= 16) read.clear();
    const reading = snapshots.find(briefing, revision).then(async (text) => {
      if (text === undefined) return undefined;
      const { readSnapshot } = await import('./read-snapshot.ts');
      return readSnapshot(text);
    });
    read.set(key, reading);
    // A failure, or a snapshot that is not written yet, is asked for again.
    reading.then(
      (found) => found ?? read.delete(key),
      () => read.delete(key),
    );
    return reading;
  }

  /** The reply to a pin whose briefing went from one revision to another; null: nothing changed in meaning. */
  async function compose(
    { briefing, topic, language }: PinRow,
    from: string,
    to: string,
  ): Promise<Message | null> {
    const locale = localeOf(language);
    const [before, after] = await Promise.all([snapshot(briefing, from), snapshot(briefing, to)]);
    if (!before || !after) return null;
    const changes = changesBetween(before, after, topic, locale);
    return changes.length === 0 ? null : composeChangeNote(changes, locale);
  }

  /** Posts the reply that is owed; null: none is, or nothing changed in meaning. `look`: it may have been posted already. */
  async function tell(pin: PinRow, look: boolean): Promise<Result<unknown> | null> {
    const { id, channel, message, revision, note_from: from, note_since: since } = pin;
    if (message === null || revision === null || from === null || since === null) return null;
    const note = await compose(pin, from, revision);
    if (!note) return null;
    if (look) {
      const there = await discord.hasReply(channel, message, note, new Date(Date.parse(since) - clockSkew));
      if (!there.ok || there.value) return there;
    }
    const nonce = createHash('sha256').update(`${id} ${from} ${since}`).digest('hex').slice(0, 25);
    return discord.post(channel, note, nonce, message);
  }

  return { compose, tell };
}

/** Milliseconds by which Discord's clock may be behind ours. */
const clockSkew = 60_000;
