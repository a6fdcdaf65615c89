import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, NetworkId } from '../src/kernel/actor.ts'
import { modules } from '../src/modules.ts'
import { allNetworks } from '../src/platform/networks/networks.ts'
import { aHouse, type House } from '../test/support/house.ts'
import { loadDemo } from './load.ts'
import { demoMembers } from './members.ts'
import { chapters } from './story/tell.ts'

const reader: Actor = { kind: 'system', named: 'test' }
let house: House
let networkId: NetworkId
const said: string[] = []

beforeAll(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_DEMO: 'load' } })
  await loadDemo(house.app, (line) => said.push(line))
  networkId = (await allNetworks(house.database)).find(({ slug }) => slug === 'merrowshire')?.id ?? ('' as NetworkId)
})
afterAll(() => house.close())

async function count(table: string): Promise<number> {
  const { rows } = await house.database.within({ networkId, actor: reader }, (work) =>
    sql<{ many: string | number }>`select count(*) as many from ${sql.table(table)} where network_id = ${networkId}`.execute(work.sql),
  )
  return Number(rows[0]?.many)
}

async function states(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await house.database.within({ networkId, actor: reader }, (work) =>
    sql<{
      state: string
      many: string | number
    }>`select state, count(*) as many from referral where network_id = ${networkId} group by state`.execute(work.sql),
  )
  return Object.fromEntries(rows.map(({ state, many }) => [state, Number(many)]))
}

type Silence = {
  readonly age: number
  readonly reminded: number | null
  readonly offered: number | null
  readonly escalated: number | null
}

/** For each request nobody has answered: its age and the days on which something was done about it. */
async function silences(): Promise<readonly Silence[]> {
  const { rows } = await house.database.within({ networkId, actor: reader }, (work) =>
    sql<Record<keyof Silence, string | number | null>>`
      select extract(day from ${house.clock.now()}::timestamptz - sent_at) as age, extract(day from reminded_at - sent_at) as reminded,
        extract(day from offered_at - sent_at) as offered, extract(day from escalated_at - sent_at) as escalated
      from referral where network_id = ${networkId} and state = 'sent'`.execute(work.sql),
  )
  const whole = (days: string | number | null): number | null => (days === null ? null : Number(days))
  return rows.map(({ age, reminded, offered, escalated }) => ({
    age: Number(age),
    reminded: whole(reminded),
    offered: whole(offered),
    escalated: whole(escalated),
  }))
}

const tables = [
  'place',
  'postcode',
  'organisation',
  'activity',
  'need_concept',
  'member',
  'person',
  'referral',
  'referral_flag',
  'passed_on',
  'event',
  'audit_entry',
  'message',
] as const

describe('loading Merrowshire', () => {
  it('says what it is doing', () => {
    expect(said.join('\n')).toMatch(/5 places.*\n.*organisations with 12\d\d activities\n.*words.*\n.*sign in\n.*requests/)
  })

  it('makes a network that says it is invented', async () => {
    expect((await allNetworks(house.database)).find(({ id }) => id === networkId)).toMatchObject({
      slug: 'merrowshire',
      isDemo: true,
      timeZone: 'Europe/London',
    })
  })

  it('fills every part of the house', async () => {
    expect(await count('activity')).toBeGreaterThan(1150)
    expect(await count('organisation')).toBeGreaterThanOrEqual(290)
    expect(await count('member')).toBe(demoMembers.length)
    expect(await count('referral')).toBeGreaterThanOrEqual(chapters.length)
  })

  it('tells a story with every kind of standing in it, each left as its chapters say', async () => {
    const found = await states()
    for (const state of ['held', 'sent', 'accepted', 'started', 'waiting', 'call-first', 'returned', 'withdrawn', 'closed', 'completed'])
      expect(found[state], state).toBeGreaterThan(0)
  })

  it('lets the watchdog meet silence on its own days: a reminder, other things to try, then a human', async () => {
    const days = await silences()
    expect(days.map(({ reminded }) => reminded)).toContain(3)
    expect(days.map(({ offered }) => offered)).toContain(7)
    expect(days.map(({ escalated }) => escalated)).toContain(10)
    expect(days.filter(({ age, reminded }) => age >= 4 && reminded === null)).toEqual([])
  })

  it('writes the past in the past, and nothing in the future', async () => {
    const { rows } = await house.database.within({ networkId, actor: reader }, (work) =>
      sql<{
        first: Date
        last: Date
      }>`select min(made_at) as first, max(changed_at) as last from referral where network_id = ${networkId}`.execute(work.sql),
    )
    const [told] = rows
    expect(told?.first.getTime()).toBeLessThan(house.clock.now().getTime() - 19 * 86_400_000)
    expect(told?.last.getTime()).toBeLessThanOrEqual(house.clock.now().getTime())
  })

  it('gives every group with a member, and the practice that passes people on, something on its list', async () => {
    const { rows } = await house.database.within({ networkId, actor: reader }, (work) =>
      sql<{ kind: string; many: number }>`
        select kind, (select count(*)::int from referral where due_at is not null and organisation_id = member_role.organisation_id)
          + (select count(*)::int from passed_on where organisation_id = member_role.organisation_id) as many
        from member_role where network_id = ${networkId} and kind in ('provider', 'referrer')`.execute(work.sql),
    )
    expect(rows).toHaveLength(4)
    expect(rows.filter(({ many }) => many === 0)).toEqual([])
    expect(await count('passed_on')).toBe(chapters.filter(({ passedOn }) => passedOn !== undefined).length)
  })

  it('raises a flag for the one whose words sound like a crisis', async () => {
    expect(await count('referral_flag')).toBe(1)
  })

  it('notices who may be the same person, and merges nobody', async () => {
    await house.doJobs()
    expect(await count('possible_same_person')).toBeGreaterThanOrEqual(2)
    expect(await count('person')).toBe(chapters.length)
  })

  it('changes nothing when it is loaded again after a break', async () => {
    const before = Object.fromEntries(
      await Promise.all(
        tables.filter((table) => table !== 'audit_entry' && table !== 'event').map(async (table) => [table, await count(table)] as const),
      ),
    )
    const standing = await states()
    await loadDemo(house.app, () => undefined)
    for (const [table, many] of Object.entries(before)) expect(await count(table), table).toBe(many)
    expect(await states()).toEqual(standing)
  })
})
