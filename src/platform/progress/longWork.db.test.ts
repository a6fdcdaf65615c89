import { afterAll, beforeAll, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { askToStop, findLongWork, finishLongWork, startLongWork, stepLongWork } from './longWork.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

it('long work tells how far it is, stops when asked, and keeps what came of it', async () => {
  const { database, network, clock } = house
  const id = await house.within((work) => startLongWork(work, 'directory.import', 100))
  expect(await stepLongWork(database, id, { done: 40, saying: 'Riverside Community Trust' })).toBe('go-on')
  expect(await findLongWork(database, network.id, id)).toMatchObject({
    state: 'running',
    done: 40,
    total: 100,
    saying: 'Riverside Community Trust',
    stopAsked: false,
  })
  await house.within((work) => askToStop(work, id))
  expect(await stepLongWork(database, id, { done: 41 })).toBe('stop')
  await finishLongWork(database, id, { state: 'cancelled', outcome: { taken: 41 }, at: clock.now() })
  expect(await findLongWork(database, network.id, id)).toMatchObject({ state: 'cancelled', outcome: { taken: 41 } })
  await finishLongWork(database, id, { state: 'done', outcome: {}, at: clock.now() })
  expect((await findLongWork(database, network.id, id))?.state).toBe('cancelled')
})
