import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-setup.ts', 'tests/sandbox/browser-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Polls end as soon as they hold; a busy machine may need a while.
    expect: { poll: { timeout: 10_000 } },
  },
});
