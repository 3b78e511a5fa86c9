/** What can be made to go wrong, so that tests see the bot bear it. */

/** What happens to one REST request in place of, before or after its proper handling. */
export type RestFault =
  /** Not handled: this status, such as 500 or 502, with an HTML body as a proxy would send. */
  | { readonly kind: 'status'; readonly status: number }
  /** Not handled: Discord's error with that code, such as 10062 or 10008. */
  | { readonly kind: 'error'; readonly code: number }
  /** Not handled: 429 with Retry-After (seconds) and the other headers. */
  | { readonly kind: 'rate limit'; readonly retryAfter: number; readonly scope: 'user' | 'global' | 'shared' }
  /** Not handled: the connection is cut. */
  | { readonly kind: 'reset' }
  /** Handled, but the connection is cut before the answer: a lost acknowledgement. */
  | { readonly kind: 'lost answer' }
  /** Handled, and never answered. */
  | { readonly kind: 'hang' }
  /** Handled and answered that many milliseconds late (the machine's time). */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Handled, and answered once that resolves: a test does meanwhile what must happen in between. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> };

interface RestMatch {
  readonly method?: string;
  /** Tested against the path after `/api/v10`, with the query. */
  readonly path?: RegExp;
}

export interface Faults {
  /** The fault meets the next `times` requests that match (default 1). The returned function takes it back. */
  rest(match: RestMatch, fault: RestFault, times?: number): () => void;
  /** Cuts every gateway connection; with a code, closes it with that code. */
  dropSocket(code?: number): void;
  /** Nothing passes any more on the connections that there are, and nobody is told: as though a network lost them. */
  loseSockets(): void;
  /** Op 7. */
  reconnect(): void;
  /** Op 9. */
  invalidateSession(resumable: boolean): void;
  /** The next op 6 is answered by op 9 `false`. */
  refuseResume(): void;
  /** While true, heartbeats are not acknowledged. */
  silenceHeartbeats(silent: boolean): void;
  /** While true, the gateway lets nobody connect. */
  refuseConnections(refused: boolean): void;
}

export type RestFaults = ReturnType<typeof createRestFaults>;

export function createRestFaults() {
  let waiting: { match: RestMatch; fault: RestFault; times: number }[] = [];
  const add: Faults['rest'] = (match, fault, times = 1) => {
    const entry = { match, fault, times };
    waiting.push(entry);
    return () => {
      waiting = waiting.filter((other) => other !== entry);
    };
  };
  return {
    add,
    /** The fault for this request, used up by the call, or null. */
    take(method: string, path: string): RestFault | null {
      const entry = waiting.find(
        ({ match }) => (match.method ?? method) === method && (match.path?.test(path) ?? true),
      );
      if (!entry) return null;
      entry.times -= 1;
      if (entry.times <= 0) waiting = waiting.filter((other) => other !== entry);
      return entry.fault;
    },
  };
}
