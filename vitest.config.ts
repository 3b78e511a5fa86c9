import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('tests/shared/setup.ts', import.meta.url))],
    // The files that one process runs share what they import, which takes longer to load than most take to run.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Polls end as soon as they hold; a busy machine may need a while.
    expect: { poll: { timeout: 30_000 } },
  },
});
