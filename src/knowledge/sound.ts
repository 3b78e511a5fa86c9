/** Knowledge that loads, however long it takes to mend it. */
import { type Fault, fileFault } from './fault.ts';
import { type Loaded, loadKnowledge } from './load.ts';
import { watchKnowledge } from './watch.ts';

/** Resolves once the directory loads. Until then `onFaults` is told every fault, after each edit; at last none. */
export async function soundKnowledge(
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
