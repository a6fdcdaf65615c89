import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendSelfReferral } from '../../src/modules/referrals/index.ts'
import { tokenOf } from '../../src/modules/referrals/privateLink.ts'
import { modules } from '../../src/modules.ts'
import { anActivity, aSelfReferral } from '../builders/aSelfReferral.ts'
import { aHouse, type House } from '../support/house.ts'
import { aMember, signIn } from '../support/members.ts'
import { aSite, type Visitor } from '../support/site.ts'

// H9: every look at a record leaves exactly one line, and a look that was refused shows nothing and claims nothing.
const looks = 300
const people = 12
/** Pages that must really be shown here; the others of the declarations are tried as well, and counted like them. */
const surelyShown = [
  '/r/:token',
  '/r/:token/withdraw',
  '/p/:token',
  '/p/:token/request',
  '/coordinator',
  '/coordinator/referrals/:referralId',
  '/members',
  '/coordinator/unmet/:place',
]
/** What is opened on the way to a page, and says so itself: the words of all open wrong reports, of which a page shows one or none. */
const openedOnTheWay = ['directory.wrong-reports.read']
const recorded = modules.flatMap(({ pages }) => pages).filter(({ records }) => records !== 'nothing')

let house: House
let admin: pg.Client
let visitors: readonly Visitor[]
const tokens: Record<string, readonly string[]> = {}
const ids = new Map<string, readonly string[]>()

beforeAll(async () => {
  house = await aHouse({ modules, env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
  admin = new pg.Client(house.admin)
  await admin.connect()
  const activityId = await anActivity(house)
  const who = { networkId: house.network.id, actor: { kind: 'anyone' } } as const
  for (let number = 0; number < people; number += 1) {
    const email = `person.${number}@person.example`
    await sendSelfReferral(
      house.app,
      who,
      aSelfReferral(activityId, { person: { name: `Person ${number}`, reach: [{ channel: 'email', address: email }] } }),
    )
  }
  const links = await admin.query<{ id: never; purpose: string }>('select id, purpose from referral_link where ended_at is null')
  for (const { id, purpose } of links.rows) tokens[purpose] = [...(tokens[purpose] ?? []), tokenOf(house.app, house.network.id, id)]
  const stranger = aSite(house)
  const members = await Promise.all(
    (['coordinator', 'network-admin', 'researcher'] as const).map(async (kind) => {
      await aMember(house, { kind }, `${kind}@hedge.example`)
      return { visitor: stranger.another(), email: `${kind}@hedge.example` }
    }),
  )
  for (const { visitor, email } of members) await signIn(house, visitor, email)
  visitors = [stranger, ...members.map(({ visitor }) => visitor)]
})
afterAll(async () => {
  await admin?.end()
  await house.close()
})

const entriesSince = async (from: Date): Promise<readonly string[]> =>
  (await admin.query<{ action: string }>('select action from audit_entry where at >= $1', [from])).rows.map(({ action }) => action)
/** A moment that nothing before has. */
const aNewMoment = (): Date => {
  house.clock.forward({ minutes: 12 })
  return house.clock.now()
}

/** Ids of whatever a parameter such as `:flagId` may name: the rows of the tables whose names end so. */
async function idsOf(param: string): Promise<readonly string[]> {
  const known = ids.get(param)
  if (known !== undefined) return known
  const table = param.replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const tables = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' and (table_name = $1 or table_name like '%\\_' || $1)`,
    [table],
  )
  const found: string[] = []
  for (const { name } of tables.rows)
    found.push(...(await admin.query<{ id: string }>(`select id from ${name} limit 20`)).rows.map(({ id }) => id))
  ids.set(param, found)
  return found
}

/** An address of the page with things that are there, as far as any are; else with ones that are not. */
async function addressOf(path: string, choice: number): Promise<string> {
  let address = path
  for (const [whole, param = ''] of path.matchAll(/:(\w+)/g)) {
    const purpose = { r: 'person', p: 'provider', c: 'confirm' }[path.slice(1, 2)] ?? ''
    const values =
      param === 'token' ? (tokens[purpose] ?? []) : param === 'place' ? ['unknown'] : param === 'what' ? ['reach'] : await idsOf(param)
    address = address.replace(whole, values[choice % Math.max(1, values.length)] ?? randomUUID())
  }
  return address
}

describe('the audit of looks', () => {
  it(`has exactly one entry for each page that was shown, of ${looks} random looks by anybody at every page that records`, async () => {
    const plan = fc.sample(fc.tuple(fc.nat(visitors.length - 1), fc.nat(recorded.length - 1), fc.nat(100)), looks)
    const everyPage = visitors.flatMap((_, visitor) => recorded.map((__, place): [number, number, number] => [visitor, place, visitor]))
    const shown = new Set<string>()
    const expected: string[] = []
    const before = aNewMoment()
    for (const [visitor, place, choice] of [...everyPage, ...plan]) {
      const page = recorded[place]
      if (page === undefined || page.records === 'nothing') continue
      const address = await addressOf(page.at.path, choice)
      const seen = await visitors[visitor]?.get(address)
      expect(seen?.status, address).toBeLessThan(500)
      if (seen?.status !== 200) continue
      shown.add(page.at.path)
      expected.push(page.records.action)
    }
    const made = (await entriesSince(before)).filter((action) => !openedOnTheWay.includes(action))
    expect(made.toSorted()).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(100)
    expect(surelyShown.filter((path) => !shown.has(path))).toEqual([])
  })

  it('has exactly one entry of its own for each change, also when the form is sent twice', async () => {
    const before = aNewMoment()
    const changed = tokens['person']?.length ?? 0
    expect(changed).toBeGreaterThan(4)
    for (const token of tokens['person'] ?? []) {
      const person = visitors[0]?.another()
      await person?.get(`/r/${token}/withdraw`)
      const form = person?.last().html ?? ''
      await person?.post(`/r/${token}/withdraw`, { because: 'changed-my-mind' })
      expect([person?.last().status, person?.last().leadsTo]).toEqual([303, `/r/${token}`])
      expect(form).toContain('because')
      await person?.post(`/r/${token}/withdraw`, { because: 'changed-my-mind' })
    }
    const made = await entriesSince(before)
    expect(made.filter((action) => action === 'referral.withdraw')).toHaveLength(changed)
    expect(made.filter((action) => action === 'referral.person-link-withdraw')).toHaveLength(changed)
  })
})
