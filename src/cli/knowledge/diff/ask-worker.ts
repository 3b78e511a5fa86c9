/** The thread that `ask.ts` starts: asks all questions, hands over the answers, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { askAll, type Questioning } from './ask.ts';

parentPort?.postMessage(askAll(workerData as Questioning));
