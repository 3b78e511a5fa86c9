/** The thread that `load-apart.ts` starts: loads one directory, hands over what came of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from './load.ts';

parentPort?.postMessage(await loadKnowledge(String(workerData)));
