/**
 * Loading that spares the thread that answers people. Parsing and checking take longer than anybody should wait who
 * asks meanwhile: they are done in a thread of their own, and once for each content of the files. What came of it is
 * kept beside the compiled code, under a fingerprint of the files and of the code that read them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { deepFreeze } from './freeze.ts';
import type { Knowledge } from './knowledge.ts';
import type { Loaded } from './load.ts';

interface Kept {
  readonly fingerprint: string;
  readonly knowledge: Knowledge;
}

const ownFolder = fileURLToPath(new URL('.', import.meta.url));
const keptFile = fileURLToPath(new URL('kept-knowledge', import.meta.url));

/** As `loadKnowledge`. */
export async function loadKnowledgeApart(directory: string): Promise<Loaded> {
  // Run from the sources, as tests are, there is no JavaScript that a thread could start with.
  if (import.meta.url.endsWith('.ts')) return (await import('./load.ts')).loadKnowledge(directory);
  // Read at once, some milliseconds: while a process starts, each read in turn would wait behind its modules.
  const fingerprint = fingerprintOf(directory);
  const knowledge = readKept(fingerprint);
  if (knowledge) return { ok: true, knowledge: deepFreeze(knowledge) };
  const loaded = await loadInThread(directory);
  if (loaded.ok) await keep({ fingerprint, knowledge: loaded.knowledge });
  return deepFreeze(loaded);
}

/** Over the YAML files of the directory and the code of this folder: another loader may read them otherwise. */
function fingerprintOf(directory: string): string {
  const hash = createHash('sha256');
  for (const [folder, kind] of [
    [directory, /\.ya?ml$/],
    [ownFolder, /\.js$/],
  ] as const) {
    const names = readdirSync(folder)
      .filter((name) => kind.test(name))
      .sort();
    for (const name of names) hash.update(`${name}\n`).update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex');
}

/** What was kept under that fingerprint. A file that is missing or broken only means loading anew. */
function readKept(fingerprint: string): Knowledge | undefined {
  try {
    const kept = deserialize(readFileSync(keptFile)) as Kept;
    return kept.fingerprint === fingerprint ? kept.knowledge : undefined;
  } catch {
    return undefined;
  }
}

async function keep(kept: Kept): Promise<void> {
  const unfinished = `${keptFile}-${process.pid}`;
  try {
    await writeFile(unfinished, serialize(kept));
    await rename(unfinished, keptFile);
  } catch {
    // The compiled code may stand where nobody may write: the next start loads anew.
  }
}

function loadInThread(directory: string): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.js', import.meta.url), { workerData: directory });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that loads the knowledge ended without a word')));
  });
}
