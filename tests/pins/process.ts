/** A process of its own that refreshes pins, so that a test can kill it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ProcessOptions {
  readonly api: string;
  readonly application: string;
  readonly token: string;
  readonly databaseUrl: string;
  readonly knowledgeDirectory: string;
}

export interface RunningProcess {
  /** SIGKILL: it can do nothing more, not even tidy up. */
  kill(): Promise<void>;
}

/** Resolves once it has started to look for pins. */
export async function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const entry = fileURLToPath(new URL('./process-entry.ts', import.meta.url));
  // Vite runs the TypeScript; the entry never ends, since Vite would stop to import behind it.
  const code = `import { runnerImport } from 'vite'; await runnerImport(${JSON.stringify(entry)}, { configFile: false });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PIN_PROCESS: JSON.stringify(options) },
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
