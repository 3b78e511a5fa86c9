/** Loaded into a bot before its own code: what it gives up as too late, it gives up no sooner than its Discord. */
import { slowness } from './slow-clock.ts';

const now = performance.now.bind(performance);
performance.now = () => now() / slowness;
