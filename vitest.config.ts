import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: begun first, so that no worker is left alone with one at the end. */
const LONG = [
  /secrecy\/walk/,
  /contract\/permissions/,
  /journey\//,
  /council\/secrecy/,
  /result\.property/,
  /commands\//,
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => name.test(moduleId));
      return found < 0 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  resolve: {
    // Without this, Vitest loads graphql's ESM build for our files and its CommonJS build for
    // type-graphql's: two realms, and every schema is refused as foreign.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // One worker waits for PostgreSQL half of its time: by default a core would be left idle.
    maxWorkers: '100%',
    // Files share the loaded schema of their worker; each has a database of its own.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
