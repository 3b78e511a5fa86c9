/** Leases on pins: whoever holds one may edit. A living process renews its own; one that was killed leaves them as they are. */
import type { Lease, Registry } from './registry.ts';

/** Milliseconds after which a lease that nobody renews is nobody's. */
export const leaseLength = 15_000;
/** A slow database may miss some. */
const renewalsInLength = 4;

export type Leases = ReturnType<typeof createLeases>;

/** `owner` names this process; no other has the same. */
export function createLeases(registry: Registry, owner: string, length = leaseLength) {
  let tasks = 0;
  let timer: NodeJS.Timeout | undefined;

  /** A lease that begins now. Others look whether `until` changes and compare it with no clock: see waits.ts. */
  function fresh(): Lease {
    return { owner, until: new Date(Date.now() + length).toISOString() };
  }

  function renew(): void {
    // A failure shows where the pin's own record is written.
    registry.renew(owner, fresh().until).catch(() => undefined);
  }

  return {
    owner,
    fresh,
    /** Renews all leases of this process while such a task runs. */
    async during<T>(task: () => Promise<T>): Promise<T> {
      tasks += 1;
      timer ??= setInterval(renew, length / renewalsInLength);
      try {
        return await task();
      } finally {
        tasks -= 1;
        if (tasks === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      }
    },
  };
}
