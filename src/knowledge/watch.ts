/**
 * Watches a knowledge directory and loads it again after an edit. It looks at the files now and then, which are few,
 * instead of asking the system to tell: a mounted directory that is swapped, a folder that is replaced, a link that
 * leads elsewhere and a network disk are all seen that way.
 */
import type { Fault } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { type Loaded, loadTexts } from './load.ts';
import { type KnowledgeTexts, listKnowledgeFiles, readKnowledgeFiles } from './read.ts';

/**
 * Milliseconds between looks. Editors save in several steps: an edit is loaded once two looks in a row find the same, and
 * those follow closely.
 */
const pause = { usual: 1_000, amidEdit: 250 } as const;

export interface WatchHandlers {
  onChange(knowledge: Knowledge): void;
  /** The edit does not load: whoever watches keeps what it has. */
  onFaults(faults: readonly Fault[]): void;
  /** The directory cannot be read: told once, until `onChange` or `onFaults` tells what it holds. */
  onError(error: unknown): void;
}

/** `from`: as the directory was loaded before; what has changed since is told at once. */
export function watchKnowledge(
  directory: string,
  from: Pick<Loaded, 'fingerprint'>,
  handlers: WatchHandlers,
): { close(): void } {
  let fingerprint: string | undefined = from.fingerprint;
  let seen: string | undefined;
  let taken: string | undefined;
  let inTrouble = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  /** What the directory holds now; undefined: the same as before, or it is being written to. */
  const look = async (): Promise<KnowledgeTexts | undefined> => {
    const state = stateOf(await listKnowledgeFiles(directory));
    const isQuiet = state === seen;
    seen = state;
    inTrouble = false;
    if (!isQuiet || state === taken) return undefined;
    const read = await readKnowledgeFiles(directory);
    // Written to while it was read: the next look finds that out.
    if (stateOf(await listKnowledgeFiles(directory)) !== state) return undefined;
    taken = state;
    if (read.fingerprint === fingerprint) return undefined;
    fingerprint = read.fingerprint;
    return read;
  };

  const tell = (read: KnowledgeTexts) => {
    try {
      const loaded = loadTexts(read);
      if (loaded.ok) handlers.onChange(loaded.knowledge);
      else handlers.onFaults(loaded.faults);
    } catch (error) {
      handlers.onError(error);
    }
  };

  const again = async () => {
    try {
      const read = await look();
      if (read && !closed) tell(read);
    } catch (error) {
      // Once it can be read again that is told, though nothing may have changed.
      seen = taken = fingerprint = undefined;
      if (!inTrouble && !closed) handlers.onError(error);
      inTrouble = true;
    }
    if (!closed) timer = setTimeout(again, seen === taken ? pause.usual : pause.amidEdit);
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
