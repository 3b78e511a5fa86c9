/** A directory of a test's own, deleted when the test and all that follows it are over. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
