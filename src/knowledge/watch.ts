/** Watches a knowledge directory and loads it again after an edit. */
import { type FSWatcher, watch } from 'node:fs';
import type { Fault } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { loadKnowledgeApart } from './load-apart.ts';

/** Editors save in several steps (write, rename, touch): wait until they are quiet for this many milliseconds. */
const quiet = 120;

export interface WatchHandlers {
  onChange(knowledge: Knowledge): void;
  /** The edit does not load: whoever watches keeps what it has. */
  onFaults(faults: readonly Fault[]): void;
  /** The directory cannot be read. */
  onError(error: unknown): void;
}

export function watchKnowledge(directory: string, handlers: WatchHandlers): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let loading: Promise<void> = Promise.resolve();
  let closed = false;

  const reload = async () => {
    if (closed) return;
    try {
      const loaded = await loadKnowledgeApart(directory);
      if (closed) return;
      if (loaded.ok) handlers.onChange(loaded.knowledge);
      else handlers.onFaults(loaded.faults);
    } catch (error) {
      handlers.onError(error);
    }
  };

  const watcher: FSWatcher = watch(directory, (_event, name) => {
    if (name !== null && !/\.ya?ml$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      loading = loading.then(reload);
    }, quiet);
  });
  watcher.on('error', (error) => handlers.onError(error));

  return {
    close() {
      closed = true;
      clearTimeout(timer);
      watcher.close();
    },
  };
}
