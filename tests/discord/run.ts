/** The built bot as a process of its own. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { smallKnowledge } from '../../chaos/bot-process.ts';

export interface Run {
  readonly child: ChildProcess;
  /** All that was printed so far, on both streams. */
  output(): string;
  errors(): string;
  says(pattern: RegExp): Promise<void>;
  /** Its exit code; null: a signal ended it. */
  exit(): Promise<number | null>;
}

const running: ChildProcess[] = [];
const folders: string[] = [];

/** `options`: a directory to run in, or other streams. */
export function run(settings: Record<string, string>, options: SpawnOptions = {}): Run {
  // A directory without a .env file of somebody's, where its database may stand.
  const cwd = mkdtempSync(path.join(tmpdir(), 'dossier-run-'));
  folders.push(cwd);
  const child = spawn(process.execPath, [path.resolve('dist/bundle/src/main.js')], {
    cwd,
    env: { PATH: process.env.PATH, KNOWLEDGE_DIR: smallKnowledge, ...settings },
    ...options,
  });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    output += String(chunk);
    errors += String(chunk);
  });
  const exited = once(child, 'close').then(() => child.exitCode);
  return {
    child,
    output: () => output,
    errors: () => errors,
    says: (pattern) => expect.poll(() => output).toMatch(pattern),
    exit: () => exited,
  };
}

/** Whatever a test left behind. */
export async function killAll(): Promise<void> {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}
