/** Ctrl-C, SIGTERM and a closed terminal end the process at any moment: as the first process of a container it would else ignore them. */

/** Milliseconds from the first signal to the end of the process, whatever still hangs. */
const graceToStop = 5_000;

let stop: () => Promise<void> = async () => undefined;
let stopping = false;

/** What is done before the process ends. Until this is called there is nothing to be done. */
export function beforeTheEnd(task: () => Promise<void>): void {
  stop = task;
}

async function end(): Promise<void> {
  // Ctrl-C under npm can arrive twice.
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), graceToStop).unref();
  await stop();
  process.exit(0);
}

// SIGHUP: the terminal was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
