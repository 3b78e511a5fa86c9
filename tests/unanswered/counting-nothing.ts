/** For tests that have nothing to do with unanswered questions. */
import type { Unavailable } from '../../src/database/trouble.ts';
import type { Unanswered } from '../../src/unanswered/service.ts';

const unavailable = async (): Promise<Unavailable> => ({ kind: 'unavailable', trouble: 'other' });

export const countingNothing: Unanswered = {
  count: () => undefined,
  switchOn: unavailable,
  switchOff: unavailable,
  list: unavailable,
};
