/** What whoever tries Dossier sees in the sandbox's page beside the channel: what to try, and what is to be mended. */
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import type { BotOptions } from './bot.ts';
import { guideFor } from './guide.ts';
import { type Fault, fileFault, formatFault } from './knowledge/fault.ts';
import { type Loaded, loadKnowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';

/** Options for a bot that starts once its knowledge loads; until then the page and the terminal tell its faults. */
export function showInSandbox(
  sandbox: Sandbox,
  directory: string,
  loading: Promise<Loaded>,
): Required<Pick<BotOptions, 'loading' | 'onFaults'>> {
  const onFaults = (faults: readonly Fault[]) => sandbox.showFaults(faults.map(formatFault));
  const sound = soundKnowledge(directory, loading, (faults) => {
    onFaults(faults);
    process.stdout.write(told(faults, directory, sandbox.url));
  });
  void Promise.all([sound, sandbox.ready()]).then(
    ([loaded]) => {
      if (loaded.ok) sandbox.showGuide(guideFor(loaded.knowledge, sandbox.registeredCommands(), directory));
    },
    // Whoever starts the bot is told of it too.
    () => undefined,
  );
  return { loading: sound, onFaults };
}

/** Resolves once the directory loads. Until then `onFaults` is told every fault, after each edit; at last none. */
async function soundKnowledge(
  directory: string,
  loading: Promise<Loaded>,
  onFaults: (faults: readonly Fault[]) => void,
): Promise<Loaded> {
  const loaded = await loading;
  if (loaded.ok) return loaded;
  onFaults(loaded.faults);
  await new Promise<void>((resolve) => {
    const watcher = watchKnowledge(directory, loaded, {
      onChange() {
        watcher.close();
        onFaults([]);
        resolve();
      },
      onFaults,
      // Who mends it may put another directory in its place.
      onError: (error) =>
        onFaults([fileFault('.', `the directory cannot be read (${String(error)})`, 'Put it back')]),
    });
  });
  return soundKnowledge(directory, loadKnowledge(directory), onFaults);
}

function told(faults: readonly Fault[], directory: string, url: string): string {
  if (faults.length === 0) return 'The knowledge loads now.\n';
  const lines = faults.map((fault) => `  ${formatFault(fault)}\n`);
  return `The knowledge in ${directory} does not load; Dossier starts once it is mended (${url}).\n${lines.join('')}`;
}
