/** The built bot as a process of its own, as people run it: what it prints, how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface BotProcess {
  readonly child: ChildProcess;
  /** All that was printed so far, on both streams. */
  output(): string;
  /** Resolves with the match once it stands there; rejects when the process ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves to the exit code; null: ended by a signal. */
  readonly ended: Promise<number | null>;
  /** SIGTERM, then the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: it can do nothing more, not even tidy up. */
  kill(): Promise<void>;
}

/** Only root may start a process as somebody else; anybody else may not write everything anyway. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export interface HowToStart {
  /** Before the program: flags of Node's. */
  readonly flags?: readonly string[];
  /** As a user who owns nothing. */
  readonly asNobody?: boolean;
  /** Kilobytes that a file may have at most. */
  readonly largestFile?: number;
  /** With a channel for messages. */
  readonly talk?: boolean;
}

/** A small story with all kinds of records, in all languages: a process has it ready in half the time. */
export const smallKnowledge = path.resolve('tests/fixtures/gullhaven');

/** `file`: under `dist/`. The settings are all of its environment; no `.env` of somebody's is read. */
export function startProcess(
  settings: Readonly<Record<string, string>>,
  file = 'bundle/src/main.js',
  words: readonly string[] = [],
  { flags = [], asNobody = false, largestFile, talk = false }: HowToStart = {},
): BotProcess {
  const command = [process.execPath, ...flags, path.resolve('dist', file), ...words];
  const [program = '', ...rest] =
    largestFile === undefined
      ? command
      : ['bash', '-c', `ulimit -f ${largestFile} && exec "$@"`, 'bash', ...command];
  const child = spawn(program, rest, {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, KNOWLEDGE_DIR: smallKnowledge, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', ...(talk ? (['ipc'] as const) : [])],
    ...(asNobody ? nobody : {}),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    child,
    output: () => output,
    ended,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`it ended without saying ${pattern}:\n${output}`);
        await pause(20);
      }
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
