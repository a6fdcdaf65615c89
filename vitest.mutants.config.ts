import { defineConfig } from 'vitest/config'

/** The tests that `npm run mutants` tries the changes of one group of files against; the tool says which. None needs a database. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: (process.env['HEDGEROW_MUTANTS_TESTS'] ?? 'src/**/*.test.ts').split(' '),
    exclude: ['**/*.db.test.*', '**/node_modules/**'],
  },
})
