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
          include: ['{src,demo,test,tools}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.*', 'test/journeys/**', 'node_modules/**'],
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'database',
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
