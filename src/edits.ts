/** The knowledge that a bot starts with, and each edit of its files from then on. */
import { type Fault, formatFault } from './knowledge/fault.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Loaded } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import type { Logger } from './log.ts';
import { StartError } from './start-error.ts';

/** Rejects with a StartError where the directory cannot be read or does not load. */
export async function firstKnowledge(directory: string, loading: Promise<Loaded>) {
  const loaded = await loading.catch((error: unknown) => {
    throw new StartError(
      `The knowledge in ${directory} cannot be read (${error instanceof Error ? error.message : String(error)}). Check KNOWLEDGE_DIR.`,
    );
  });
  if (!loaded.ok)
    throw new StartError(`The knowledge in ${directory} does not load.${listed(loaded.faults)}`);
  return loaded;
}

export interface EditHandlers {
  /** Answers from it once it can; what it rejects with is told in the log. */
  swapIn(knowledge: Knowledge): Promise<void>;
  finishBeforeStop(work: Promise<void>): void;
  /** Every fault of an edit that does not load; none once one loads. */
  onFaults(faults: readonly Fault[]): void;
  onUnreadable(): void;
  readonly logger: Logger;
}

/** Edits are swapped in one after the other. `first`: as the directory was loaded before. */
export function followEdits(
  directory: string,
  first: Loaded,
  { swapIn, finishBeforeStop, onFaults, onUnreadable, logger }: EditHandlers,
): { close(): void } {
  let swapping = Promise.resolve();
  return watchKnowledge(directory, first, {
    onChange(knowledge) {
      onFaults([]);
      swapping = swapping
        .then(() => swapIn(knowledge))
        .catch((err: unknown) =>
          logger.error({ err }, 'the edit could not be taken in, the last good one answers'),
        );
      finishBeforeStop(swapping);
    },
    onFaults(faults) {
      onFaults(faults);
      logger.error(`the edit does not load, the last good knowledge still answers${listed(faults)}`);
    },
    onError(err) {
      onUnreadable();
      logger.error({ err }, 'the knowledge cannot be watched, the last good one still answers');
    },
  });
}

function listed(faults: readonly Fault[]): string {
  return ['', ...faults.map(formatFault)].join('\n  ');
}
