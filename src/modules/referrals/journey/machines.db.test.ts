import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActivity } from '../../../../test/builders/aSelfReferral.ts'
import { askAsMachine, askToJoin } from '../../../../test/support/asking.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Id } from '../../../kernel/id.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { people } from '../../people/index.ts'
import { reconcile, referrals } from '../index.ts'

const machines = 2000
const blocks = 500
const genuine = 50
let house: House
let activityId: Id<'Activity'>
let site: Visitor

beforeAll(async () => {
  house = await aHouse({ modules: [people, referrals], network: { isDemo: true }, env: { HEDGEROW_PROXIES: '1', HEDGEROW_POOL: '8' } })
  activityId = await anActivity(house)
  site = aSite(house, { modules: [people, referrals] })
})
afterAll(() => house.close())

const from = (number: number) => ({ 'x-forwarded-for': `10.${Math.floor(number / 250)}.${number % 250}.7` })
const count = async (query: string) =>
  (await house.within(async (work) => (await sql.raw<{ n: number }>(`select count(*)::int as n from ${query}`).execute(work.sql)).rows))[0]
    ?.n

/** Every third fills in every box, every third is slow enough to pass for a person, and the rest rush. */
async function machine(number: number): Promise<void> {
  await askAsMachine(house, site.another(), {
    activityId,
    email: `machine${number}@spam.example`,
    headers: from(number % blocks),
    ...(number % 3 === 0 && { trap: 'cheap watches' }),
    ...(number % 3 === 1 && { startedBefore: 30 }),
  })
}

async function inTurns(total: number, atOnce: number, one: (number: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < total) {
      next += 1
      await one(next)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

describe('2,000 machines from 500 connections, and 50 people among them', () => {
  it('lets at most one in a hundred of the machines reach a group, and every person', async () => {
    const confirmed: string[] = []
    const half = machines / 2
    await inTurns(half, 8, machine)
    for (let number = 0; number < genuine; number += 1) {
      const email = `person${number}@people.example`
      const visitor = site.another()
      await askToJoin(house, visitor, { activityId, email, headers: from(600 + number) })
      const [row] = await house.within((work) => newestMessages(work, 1))
      const words = row && (await openWords(house.app.vault, row))
      expect(words?.to).toBe(email)
      const path = /\/c\/[\w-]{43}/.exec(words?.body ?? '')?.[0] ?? 'no link'
      await visitor.get(path)
      await visitor.post(path)
      expect((await visitor.follow()).words).toContain('We know now that it is you')
      confirmed.push(email)
    }
    await inTurns(half, 8, (number) => machine(half + number))

    expect(await count('referral')).toBe(machines + genuine)
    const asked = (await count(`message where template = 'referral.group-asked'`)) ?? 0
    expect(confirmed).toHaveLength(genuine)
    expect(asked - genuine).toBeLessThanOrEqual(machines / 100)
    expect(asked).toBeGreaterThanOrEqual(genuine)
    expect(await count(`referral where state = 'held' and (owner_organisation_id is null or due_at is null)`)).toBe(0)
    expect((await reconcile(house.app, house.network.id)).faults).toEqual([])
  }, 600_000)
})
