/** What whoever tries Dossier sees in the sandbox's page beside the channel: what to try, and what is to be mended. */
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import type { BotOptions } from './bot.ts';
import { guideFor } from './guide.ts';
import { type Fault, formatFault } from './knowledge/fault.ts';
import type { Loaded } from './knowledge/load.ts';
import { soundKnowledge } from './knowledge/sound.ts';

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

function told(faults: readonly Fault[], directory: string, url: string): string {
  if (faults.length === 0) return 'The knowledge loads now.\n';
  const lines = faults.map((fault) => `  ${formatFault(fault)}\n`);
  return `The knowledge in ${directory} does not load; Dossier starts once it is mended (${url}).\n${lines.join('')}`;
}
