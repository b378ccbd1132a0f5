/**
 * Three kinds of tests, told apart by the end of their name: `*.test.ts` needs nothing, `*.dist.test.ts` reads the built site (DIST, else
 * `dist`), `*.browser.test.ts` opens it in a browser. `npm exec -- vitest run --project unit` runs one kind; `npm test` runs all.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Without isolation: loading the schemas anew for each of ninety files took four times as long as the tests.
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.dist.test.ts', '**/*.browser.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // One worker without isolation: the pages are parsed once for all files.
      { test: { name: 'dist', include: ['src/test/**/*.dist.test.ts'], isolate: false, fileParallelism: false, testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['src/test/**/*.browser.test.ts'],
          globalSetup: ['scripts/lib/browserSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
