import { defineConfig } from 'vitest/config'

/** unit: pure rooms and processes of ours; itg: real engines and containers; dist: the committed bundle as a child process. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.itg.test.ts', 'test/**/*.dist.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 300_000,
          // They import JSON in a way that Node does not know.
          server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
        },
      },
      {
        test: {
          name: 'itg',
          include: ['test/**/*.itg.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'dist', include: ['test/**/*.dist.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 } },
    ],
  },
})
