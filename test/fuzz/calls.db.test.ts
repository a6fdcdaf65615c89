import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyCall } from './apiAsked.ts'
import { sendCall, wrongWithCall } from './apiJudge.ts'
import { askAll, runsOf } from './askAll.ts'
import { aWorld, type World } from './world.ts'

const { times, patience } = runsOf(5_000)
let world: World
beforeAll(async () => {
  world = await aWorld()
}, 120_000)
afterAll(() => world?.close())

// Each server of a test run would be asked the same again: the first is enough.
describe.skipIf(process.env['HEDGEROW_TEST_POSTGRES'] !== undefined)('whatever anybody calls', () => {
  it(
    'gets an answer of the form that /openapi.json promises, and no 400 without the name of a field',
    async () => {
      const statuses = new Map<number, number>()
      await askAll({
        world,
        asked: await anyCall(world),
        times,
        wrong: async (call) => {
          const exchange = await sendCall(world, call)
          statuses.set(exchange.answer.status, (statuses.get(exchange.answer.status) ?? 0) + 1)
          return await wrongWithCall(exchange)
        },
      })
      expect(world.faults).toEqual([])
      for (const status of [200, 400]) expect(statuses.get(status) ?? 0, `answers with ${status}`).toBeGreaterThan(100)
    },
    patience,
  )
})
