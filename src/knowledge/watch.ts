/**
 * Watches a knowledge directory and loads it again after an edit. It looks at the files now and then, which are few,
 * instead of asking the system to tell: a mounted directory that is swapped, a folder that is replaced, a link that
 * leads elsewhere and a network disk are all seen that way.
 */
import type { Fault } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { type Loaded, loadTexts } from './load.ts';
import { listKnowledgeFiles, readKnowledgeFiles } from './read.ts';

/** Milliseconds. Editors save in several steps: an edit is loaded once two looks in a row find the same. */
const pause = 250;

export interface WatchHandlers {
  onChange(knowledge: Knowledge): void;
  /** The edit does not load: whoever watches keeps what it has. */
  onFaults(faults: readonly Fault[]): void;
  /** The directory cannot be read; told once until it can. */
  onError(error: unknown): void;
}

/** `from`: as the directory was loaded before; what has changed since is told at once. */
export function watchKnowledge(
  directory: string,
  from: Pick<Loaded, 'fingerprint'>,
  handlers: WatchHandlers,
): { close(): void } {
  let fingerprint = from.fingerprint;
  let seen: string | undefined;
  let taken: string | undefined;
  let inTrouble = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async () => {
    const state = stateOf(await listKnowledgeFiles(directory));
    const isQuiet = state === seen;
    seen = state;
    inTrouble = false;
    if (!isQuiet || state === taken || closed) return;
    const read = await readKnowledgeFiles(directory);
    // Written to while it was read: the next look finds that out.
    if (stateOf(await listKnowledgeFiles(directory)) !== state) return;
    taken = state;
    if (read.fingerprint === fingerprint || closed) return;
    fingerprint = read.fingerprint;
    const loaded = loadTexts(read);
    if (loaded.ok) handlers.onChange(loaded.knowledge);
    else handlers.onFaults(loaded.faults);
  };

  const again = async () => {
    try {
      await look();
    } catch (error) {
      seen = undefined;
      if (!inTrouble && !closed) handlers.onError(error);
      inTrouble = true;
    }
    if (!closed) timer = setTimeout(again, pause);
  };
  void again();

  return {
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function stateOf(files: Awaited<ReturnType<typeof listKnowledgeFiles>>): string {
  return files.map(({ name, state }) => `${name} ${state}`).join('\n');
}
