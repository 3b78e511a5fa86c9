/** Pins for tests that have nothing to do with them. */
import type { Unavailable } from '../../src/database/trouble.ts';
import type { Pins } from '../../src/pins/service.ts';

const unavailable = async (): Promise<Unavailable> => ({ kind: 'unavailable', trouble: 'other' });

export const noPins: Pins = {
  pin: unavailable,
  unpin: unavailable,
  list: unavailable,
  toLink: async () => null,
  refresh: unavailable,
  forget: unavailable,
};
