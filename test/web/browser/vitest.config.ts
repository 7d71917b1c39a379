import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Pages in a real Chromium: `npm run test:web`. Apart from the other tests, which need no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/web/browser/*.browser.ts'],
    pool: 'forks',
    isolate: false,
    maxConcurrency: 3,
    globalSetup: [
      'test/web/browser/need-chromium.ts',
      'test/web/browser/build-staff.ts',
      'test/support/global-setup.ts',
    ],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
