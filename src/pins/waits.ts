/**
 * How long a pin must be left alone: while another process is at work on it, and after a failure. By a clock that only
 * goes forward: the machine's may be set back, and those of several machines differ.
 */
import type { PinRow } from '../database/tables.ts';
import { longestPause } from './refusal.ts';

export type Waiting = Pick<PinRow, 'id' | 'lease' | 'lease_until' | 'not_before' | 'reason' | 'attempts'>;

export type Waits = ReturnType<typeof createWaits>;

/** `leaseLength` in milliseconds; `now` gives milliseconds on any clock that only goes forward. */
export function createWaits(leaseLength: number, now: () => number = performance.now.bind(performance)) {
  const leases = createCountdowns(now);
  const pauses = createCountdowns(now);

  /**
   * Milliseconds until the pin may be taken from whoever has it, 0: at once. A living process renews its lease; one that
   * is seen unchanged for its whole length belongs to nobody any more.
   */
  function leaseLeft({ id, lease, lease_until }: Pick<Waiting, 'id' | 'lease' | 'lease_until'>): number {
    // Nobody holds one that is written as run out: see `unsure`.
    const held = lease !== null && lease_until !== null && Date.parse(lease_until) > 0;
    return leases.left(id, held ? `${lease} ${lease_until}` : null, () => leaseLength);
  }

  function pauseLeft(pin: Waiting): number {
    return pauses.left(pin.id, pin.not_before, (until) => {
      const left = Date.parse(until) - Date.now();
      // More than it ever was when it was written: the machine's clock was set back since.
      return Math.min(left, longestPause(pin));
    });
  }

  return {
    leaseLeft,
    /** Milliseconds until the pin may be tried. */
    left: (pin: Waiting) => Math.max(leaseLeft(pin), pauseLeft(pin)),
  };
}

/** For each pin the time at which what was seen of it ends; it begins anew when something else is seen. */
function createCountdowns(now: () => number) {
  const seen = new Map<string, { readonly mark: string; readonly ends: number }>();
  return {
    left(id: string, mark: string | null, length: (mark: string) => number): number {
      if (mark === null) {
        seen.delete(id);
        return 0;
      }
      let known = seen.get(id);
      if (known?.mark !== mark) {
        known = { mark, ends: now() + length(mark) };
        seen.set(id, known);
      }
      return Math.max(0, known.ends - now());
    },
  };
}
