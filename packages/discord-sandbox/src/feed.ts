/** Tells whoever listens that something happened. */

export interface Feed<Event> {
  publish(event: Event): void;
  /** The returned function ends the subscription. */
  subscribe(listener: (event: Event) => void): () => void;
}

export function createFeed<Event>(): Feed<Event> {
  const listeners = new Set<(event: Event) => void>();
  return {
    publish(event) {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
