import fc from 'fast-check'
import { expect } from 'vitest'
import { revive, type World } from './world.ts'

// The same seed asks the same. A night's soak asks more and other things: HEDGEROW_TEST_RUNS=200000 HEDGEROW_TEST_SEED=7 npm test
const seed = Number(process.env['HEDGEROW_TEST_SEED'] ?? '1')
const longer = Number(process.env['HEDGEROW_TEST_RUNS'] ?? '0')
const atOnce = 6

/** How many to ask, and how long that may take, when a soak is not wished for. */
export function runsOf(usual: number): { readonly times: number; readonly patience: number } {
  const times = Math.max(usual, longer)
  return { times, patience: Math.max(240_000, times * 40) }
}

/** Asks so many things, a few at once; each has a seed of its own, so that the one that fails can be shrunk and asked again. */
export async function askAll<Asked>(given: {
  readonly world: World
  readonly asked: fc.Arbitrary<Asked>
  readonly times: number
  readonly wrong: (asked: Asked) => Promise<readonly string[]>
}): Promise<void> {
  let next = 0
  const property = fc.asyncProperty(given.asked, async (asked) => {
    expect(await given.wrong(asked)).toEqual([])
  })
  const ask = async (): Promise<void> => {
    for (let place = next++; place < given.times; place = next++) {
      if (place % 1000 === 999) await revive(given.world)
      await fc.assert(property, { seed: seed * 1_000_000 + place, numRuns: 1, unbiased: true })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
}
