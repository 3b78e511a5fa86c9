/** Leases on pins: whoever holds one may edit. A living process renews its own; one that was killed leaves them to run out. */
import type { Lease, Registry } from './registry.ts';

/** Milliseconds. */
const length = 15_000;
const betweenRenewals = 4_000;

export interface Leases {
  /** Names this process; no other has the same. */
  readonly owner: string;
  /** A lease that begins now. */
  fresh(): Lease;
  /** Renews all leases of this process as long as any such task runs. */
  during<T>(task: () => Promise<T>): Promise<T>;
}

export function createLeases(registry: Registry, owner: string): Leases {
  let tasks = 0;
  let timer: NodeJS.Timeout | undefined;

  function fresh(): Lease {
    const now = Date.now();
    return { owner, now: new Date(now).toISOString(), until: new Date(now + length).toISOString() };
  }

  function renew(): void {
    // A failure shows where the pin's own record is written.
    registry.renew(owner, fresh().until).catch(() => undefined);
  }

  return {
    owner,
    fresh,
    async during(task) {
      tasks += 1;
      timer ??= setInterval(renew, betweenRenewals);
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
