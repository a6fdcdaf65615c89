import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAll, runsOf } from './askAll.ts'
import { anyAsked } from './asked.ts'
import { wrongWith } from './judge.ts'
import { declaredPages } from './places.ts'
import { send } from './send.ts'
import { aWorld, revive, type World } from './world.ts'

const { times, patience } = runsOf(15_000)
let world: World
beforeAll(async () => {
  world = await aWorld()
}, 120_000)
afterAll(() => world?.close())

// Each server of a test run would be asked the same again: the first is enough.
describe.skipIf(process.env['HEDGEROW_TEST_POSTGRES'] !== undefined)('whatever anybody sends to a page', () => {
  it('can reach most pages that are declared', () => {
    const unreached = declaredPages.map(({ at }) => at.path).filter((path) => !world.known.seen.has(path))
    expect(unreached.length / declaredPages.length, `not reached by links: ${unreached.join(' ')}`).toBeLessThan(0.6)
  })

  it(
    'gets an answer that breaks nothing, shows no inside and tells nobody what is hidden',
    async () => {
      const statuses = new Map<number, number>()
      await askAll({
        world,
        asked: anyAsked,
        times,
        wrong: async (asked) => {
          const exchange = await send(world, asked)
          const { status } = exchange.answer
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
          if (status === 303 && asked.page === '/sign-out') await revive(world)
          return await wrongWith(world, exchange)
        },
      })
      expect(world.faults).toEqual([])
      // Were all of it refused at the door, nothing would have been tried.
      for (const status of [200, 303, 400, 403, 404, 413, 422])
        expect(statuses.get(status) ?? 0, `answers with ${status}`).toBeGreaterThan(20)
    },
    patience,
  )
})
