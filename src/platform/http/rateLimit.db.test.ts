import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { takeOne } from './rateLimit.ts'

let house: House
beforeAll(async () => {
  house = await aHouse({ startsAt: new Date('2026-05-04T09:00:00Z') })
})
afterAll(() => house.close())

const budget = { name: 'test', most: 10, withinSeconds: 600 }
const take = (whom: string) => takeOne(house.app, house.network.id, { budget, whom })
async function takeMany(whom: string, times: number): Promise<number> {
  const taken = await Promise.all(Array.from({ length: times }, () => take(whom)))
  return taken.filter((until) => until === undefined).length
}

describe('a limit', () => {
  it('holds however many ask at once', async () => {
    expect(await takeMany('crowd', 200)).toBe(10)
  })

  it('slides: at the turn of a window there is not suddenly twice as much', async () => {
    house.clock.set(new Date('2026-05-04T09:59:00Z'))
    expect(await takeMany('edge', 20)).toBe(10)
    house.clock.set(new Date('2026-05-04T10:00:30Z'))
    expect(await takeMany('edge', 20)).toBe(0)
    house.clock.set(new Date('2026-05-04T10:09:00Z'))
    expect(await takeMany('edge', 20)).toBe(10)
  })

  it('gives back as time goes by, and says from when', async () => {
    house.clock.set(new Date('2026-05-04T12:00:00Z'))
    expect(await takeMany('slow', 5)).toBe(5)
    house.clock.set(new Date('2026-05-04T12:05:00Z'))
    expect(await takeMany('slow', 5)).toBe(5)
    expect(await take('slow')).toEqual(new Date('2026-05-04T12:10:00Z'))
    house.clock.set(new Date('2026-05-04T12:10:00Z'))
    expect(await takeMany('slow', 20)).toBe(5)
  })

  it('is not kept full by whoever goes on knocking', async () => {
    house.clock.set(new Date('2026-05-04T14:00:00Z'))
    await takeMany('knocker', 10)
    for (let minute = 1; minute < 10; minute += 1) {
      house.clock.set(new Date(`2026-05-04T14:0${minute}:00Z`))
      expect(await takeMany('knocker', 5)).toBe(0)
    }
    house.clock.set(new Date('2026-05-04T14:10:00Z'))
    expect(await take('knocker')).toBeUndefined()
  })

  it('of one is not another’s', async () => {
    await takeMany('one', 20)
    expect(await take('other')).toBeUndefined()
  })
})
