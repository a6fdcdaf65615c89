// The whole truth in a minute or two: types, lint, dead code, generated docs, the unit tests and the rules of the house.
import { inOrder } from './steps.mjs'

const isRight = await inOrder([
  ['types', 'node', 'tools/types.mjs'],
  ['lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['dead code', 'knip', '--no-progress'],
  ['generated docs', 'node', '--import', 'tsx', 'tools/draw.ts', '--check'],
  ['unit tests', 'vitest', 'run', '--project', 'unit', '--reporter=dot'],
])
process.exit(isRight ? 0 : 1)
