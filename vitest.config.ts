import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const

export default defineConfig({
  oxc: jsx,
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          setupFiles: ['test/support/longerRuns.ts'],
          testTimeout: process.env['HEDGEROW_TEST_RUNS'] === undefined ? 20_000 : 900_000,
          include: ['{src,demo,test,tools}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.*', 'test/journeys/**', 'node_modules/**'],
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'database',
          setupFiles: ['test/support/longerRuns.ts'],
          include: ['{src,demo,test}/**/*.db.test.{ts,tsx}'],
          globalSetup: ['test/support/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
