import { describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/knowledge/fault.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { briefingFile, temporaryKnowledge } from './temporary.ts';

describe('watching the knowledge', () => {
  test('an edit is loaded; a faulty one is told, and the next sound one is loaded again', async () => {
    const { directory, edit } = await temporaryKnowledge();
    const onChange = vi.fn<(knowledge: Knowledge) => void>();
    const onFaults = vi.fn<(faults: readonly Fault[]) => void>();
    const watcher = watchKnowledge(directory, await loadKnowledge(directory), {
      onChange,
      onFaults,
      onError(error) {
        throw error;
      },
    });
    try {
      await edit(briefingFile, 'louder than', 'much louder than');
      await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 10_000);
      expect(JSON.stringify(onChange.mock.calls[0]?.[0])).toContain('much louder than');
      await edit(briefingFile, 'basis: denial', 'basis: rumour');
      await vi.waitFor(() => expect(onFaults).toHaveBeenCalledTimes(1), 10_000);
      await edit(briefingFile, 'basis: rumour', 'basis: denial');
      await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 10_000);
    } finally {
      watcher.close();
    }
  });
});
