import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { hashOfRequest, onceOnly } from './onceOnly.ts'

let house: House
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())

let made = 0
const send = (key: string, request: unknown, fails = false) =>
  house.within((work) =>
    onceOnly(work, key, hashOfRequest(request), async () => {
      made += 1
      await sql`select pg_sleep(0.05)`.execute(work.sql)
      if (fails) throw new Error('it broke')
      return { reference: `R${made}` }
    }),
  )

describe('a form sent twice', () => {
  it('makes one thing and answers the same', async () => {
    made = 0
    const key = randomUUID()
    const first = await send(key, { name: 'Nia', wants: ['a', 'b'] })
    expect(await send(key, { wants: ['a', 'b'], name: 'Nia' })).toEqual(first)
    expect(first).toEqual({ ok: true, value: { reference: 'R1' } })
    expect(made).toBe(1)
  })

  it('makes one thing when all of a dozen come at once', async () => {
    made = 0
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(key, 'the same')))
    expect(made).toBe(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('is refused when its key comes with another request', async () => {
    const key = randomUUID()
    await send(key, { name: 'Nia' })
    expect(await send(key, { name: 'Tom' })).toEqual({ ok: false, reason: 'another-request-under-this-key' })
  })

  it('can be sent again after it broke', async () => {
    made = 0
    const key = randomUUID()
    await expect(send(key, 'x', true)).rejects.toThrow('it broke')
    expect(await send(key, 'x')).toMatchObject({ ok: true })
    expect(made).toBe(2)
  })
})
