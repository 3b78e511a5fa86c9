/**
 * Loading in a thread of its own. Parsing YAML with a place for every value takes some tenths of a second and
 * 40 MB: neither should fall on the thread that answers people, nor stay with the process afterwards.
 */
import { Worker } from 'node:worker_threads';
import { deepFreeze } from './freeze.ts';
import type { Loaded } from './load.ts';

/** As `loadKnowledge`. */
export async function loadKnowledgeApart(directory: string): Promise<Loaded> {
  // Run from the sources, as tests are, there is no JavaScript that a thread could start with.
  if (import.meta.url.endsWith('.ts')) return (await import('./load.ts')).loadKnowledge(directory);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.js', import.meta.url), { workerData: directory });
    // What passes between threads is copied, and the copy is not frozen any more.
    worker.once('message', (loaded: Loaded) => resolve(deepFreeze(loaded)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that loads the knowledge ended without a word')));
  });
}
