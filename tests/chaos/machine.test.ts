/** Trouble on the bot's own side: its process, its clock, its knowledge, and what people send it. */
import { fuzzTroubles } from '../../chaos/fuzz.ts';
import { knowledgeTroubles } from '../../chaos/knowledge.ts';
import { loadTroubles } from '../../chaos/load.ts';
import { pinTroubles } from '../../chaos/pins.ts';
import { stopTroubles } from '../../chaos/stop.ts';
import { losesAndDoublesNothing } from './well.ts';

losesAndDoublesNothing('a process in trouble', [
  ...stopTroubles,
  ...pinTroubles,
  ...knowledgeTroubles,
  ...loadTroubles,
  ...fuzzTroubles,
]);
