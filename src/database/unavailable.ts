/** What commands are told when the database fails: nothing is lost, and answers go on. */
import type { Logger } from '../log.ts';
import { DatabaseTrouble, type TroubleKind } from './trouble.ts';

export interface Unavailable {
  readonly kind: 'unavailable';
  readonly trouble: TroubleKind;
}

/** What came of the task; where the database failed, what is wrong with it. The log then holds the remedy. */
export async function orUnavailable<T>(logger: Logger, task: () => Promise<T>): Promise<T | Unavailable> {
  try {
    return await task();
  } catch (err) {
    if (!(err instanceof DatabaseTrouble)) throw err;
    logger.error({ err }, 'the database is not available');
    return { kind: 'unavailable', trouble: err.kind };
  }
}
