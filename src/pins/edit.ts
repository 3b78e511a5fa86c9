/**
 * Brings one pin up to date: at most one edit of the message, and at most one reply that says what changed.
 *
 * A kill may come between any two steps. The lease is taken before the edit and dropped with the record of it, so a
 * lease that ran out tells that an edit may have been made: then the message is fetched and compared first.
 */

import type { PinRow } from '../database/tables.ts';
import type { Logger } from '../log.ts';
import type { PinDiscord, Refusal } from './discord.ts';
import type { Leases } from './leases.ts';
import type { Notes } from './notes.ts';
import { afterRefusal, mayBeDone, released } from './refusal.ts';
import type { Registry, SeenPin } from './registry.ts';
import { fingerprint, type Rendering, type Wanted } from './rendering.ts';
import type { Waits } from './waits.ts';

export type EditOutcome =
  | 'edited'
  /** It showed the right thing already. */
  | 'unchanged'
  /** Another process has it. */
  | 'taken'
  | 'kept'
  | 'retired'
  /** It failed in a way that passes: tried again later. */
  | 'later';

interface Options {
  readonly registry: Registry;
  readonly discord: PinDiscord;
  readonly notes: Notes;
  readonly leases: Leases;
  readonly waits: Waits;
  readonly logger: Logger;
}

export type Edit = (seen: SeenPin, render: (wanted: Wanted) => Rendering) => Promise<EditOutcome>;

export function createEdit({ registry, discord, notes, leases, waits, logger }: Options): Edit {
  const { owner } = leases;

  async function refused(pin: PinRow, refusal: Refusal): Promise<EditOutcome> {
    const result = afterRefusal(refusal, pin.attempts, Date.now());
    logger.warn(
      { channel: pin.channel, code: refusal.code, state: result.state ?? 'later' },
      'a pin could not be edited',
    );
    await registry.settle(pin.id, owner, result);
    if (result.state === 'retired' || result.state === 'kept') return result.state;
    return 'later';
  }

  /** The reply that is owed. Null: it is told, or cannot be told for good; the pin itself is right all the same. */
  async function tell(pin: PinRow, look: boolean): Promise<Refusal | null> {
    const told = await notes.tell(pin, look);
    return told && !told.ok && mayBeDone(told.code) ? told : null;
  }

  async function edit(seen: SeenPin, render: (wanted: Wanted) => Rendering): Promise<EditOutcome> {
    if (waits.leaseLeft(seen) > 0) return 'taken';
    const pin = await registry.claim(seen, leases.fresh());
    if (!pin || pin.message === null) return 'taken';
    const owed = await tell(pin, true);
    if (owed) return refused(pin, owed);

    const wanted = render(pin);
    let outcome: EditOutcome = 'unchanged';
    // By Discord's clock, against which the search for a reply goes; ours may be wrong.
    let shownSince = new Date().toISOString();
    if (pin.hash !== wanted.hash) {
      const fetched = seen.lease === null ? null : await discord.fetch(pin.channel, pin.message);
      if (fetched && !fetched.ok) return refused(pin, fetched);
      let message = fetched?.value;
      if (!message || fingerprint(message) !== fingerprint(wanted.message)) {
        const edited = await discord.edit(pin.channel, pin.message, wanted.message);
        if (!edited.ok) return refused(pin, edited);
        outcome = 'edited';
        message = edited.value;
      }
      shownSince = message.edited_timestamp ?? shownSince;
    }
    const shown = {
      ...noneOwed,
      hash: wanted.hash,
      revision: pin.hash === wanted.hash ? pin.revision : wanted.revision,
      edited: outcome === 'edited' ? shownSince : pin.edited,
      state: 'active',
      reason: null,
      attempts: 0,
      not_before: null,
    } satisfies Partial<PinRow>;
    if (!(await owesNote(pin, shown.revision))) {
      return (await registry.settle(pin.id, owner, { ...shown, ...released })) ? outcome : 'taken';
    }
    const noted = { ...shown, note_from: pin.revision, note_since: shownSince };
    if (!(await registry.settle(pin.id, owner, noted))) return 'taken';
    const untold = await tell({ ...pin, ...noted }, false);
    if (untold) await refused({ ...pin, ...noted }, untold);
    else await registry.settle(pin.id, owner, { ...noneOwed, ...released });
    return outcome;
  }

  async function owesNote(pin: PinRow, revision: string | null): Promise<boolean> {
    if (pin.announce === 0 || pin.revision === null || revision === null || pin.revision === revision)
      return false;
    return (await notes.compose(pin, pin.revision, revision)) !== null;
  }

  return (seen, render) => leases.during(() => edit(seen, render));
}

const noneOwed = { note_from: null, note_since: null } as const;
