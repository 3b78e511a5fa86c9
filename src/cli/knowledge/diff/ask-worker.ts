/** The thread that `ask.ts` starts: waits for questions, hands over the answers, and ends. */
import { parentPort } from 'node:worker_threads';
import { askAll, type Questioning } from './ask.ts';

parentPort?.once('message', (questioning: Questioning) => parentPort?.postMessage(askAll(questioning)));
