import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Without this, Vitest loads graphql's ESM build for our files and its CommonJS build for
    // type-graphql's: two realms, and every schema is refused as foreign.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Files share the loaded schema of their worker; each has a database of its own.
    isolate: false,
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
