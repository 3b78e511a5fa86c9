import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/shared/setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Polls end as soon as they hold; a busy machine may need a while.
    expect: { poll: { timeout: 30_000 } },
  },
});
