import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('tests/shared/setup.ts', import.meta.url))],
    // The files that one process runs share what they import, which takes longer to load than most take to run.
    isolate: false,
    // Much of a test is waiting, for a process, a socket or a page: more of them than there are cores keep these busy.
    maxWorkers: 4,
    // Whatever is waited for ends as soon as it is there; a busy machine may need a while.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
