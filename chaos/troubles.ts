/** Every trouble of a week, in the order of the table. */
import { databaseTroubles } from './database.ts';
import { serverTroubles } from './database-server.ts';
import { fuzzTroubles } from './fuzz.ts';
import { gatewayTroubles } from './gateway.ts';
import { knowledgeTroubles } from './knowledge.ts';
import { loadTroubles } from './load.ts';
import { killTroubles, pinTroubles } from './pins.ts';
import { restTroubles } from './rest.ts';
import type { Trouble } from './row.ts';
import { stopTroubles } from './stop.ts';

export const troubles: readonly Trouble[] = [
  ...gatewayTroubles,
  ...restTroubles,
  ...stopTroubles,
  ...killTroubles,
  ...pinTroubles,
  ...databaseTroubles,
  ...serverTroubles,
  ...knowledgeTroubles,
  ...loadTroubles,
  ...fuzzTroubles,
];
