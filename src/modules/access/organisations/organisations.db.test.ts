import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { acceptAs, mailOf } from '../../../../test/support/invitations.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { choir, harbour, shed, twoOfEach } from '../../../../test/support/neighbours.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Email } from '../../../kernel/email.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { accessModule, addMember } from '../index.ts'
import { inviteMember } from '../invitations/inviteMember.ts'

let house: House
let nia: Visitor
const path = `/organisations/${choir.id}`

beforeEach(async () => {
  house = await aHouse({ modules })
  nia = aSite(house, { modules: [accessModule(twoOfEach)] })
  await aMember(house, { kind: 'coordinator' })
  await signIn(house, nia)
})
afterEach(() => house.close())

async function invite(fields: Readonly<Record<string, string>>, from = nia) {
  house.clock.forward({ minutes: 1 })
  await from.get('/members/new')
  return await from.post('/members/new', {
    name: 'Tom',
    email: 'tom@choir.example',
    organisation: 'Harbour Choir',
    language: 'en',
    ...fields,
  })
}

async function verify(fields: Readonly<Record<string, string>> = {}) {
  await nia.get(`${path}/verify`)
  return await nia.post(`${path}/verify`, { how: 'register', note: 'Charity 1234567, rang the treasurer', ...fields })
}

async function remind(): Promise<void> {
  const job = modules.flatMap(({ jobs }) => jobs).find(({ name }) => name === 'access.remind-of-verifications')
  if (job === undefined) throw new Error('There is no such job')
  await job.work(house.app, {})
}

describe('an organisation that nobody has looked at', () => {
  it('cannot have anybody who works with people, and the form leads to where it is verified', async () => {
    for (const kind of ['linkWorker', 'teamLead', 'referrer', 'programmeLead']) {
      const refused = await invite({ kind })
      expect([kind, refused.status, refused.words]).toEqual([kind, 422, expect.stringContaining('Nobody has verified this organisation')])
      expect(refused.html).toContain(`${path}/verify`)
    }
    expect(await mailOf(house, 'access.invitation')).toEqual([])
  })

  it('may have a member, who waits and is told why, and the coordinators are asked once to look', async () => {
    await aMember(house, { kind: 'coordinator' }, 'cai@hedge.example')
    await invite({ kind: 'provider' })
    await invite({ kind: 'provider', email: 'una@choir.example' })
    expect((await mailOf(house, 'access.organisation-waits')).map(({ to }) => to)).toEqual(['cai@hedge.example'])
    const tom = nia.another()
    await acceptAs(house, tom, 'tom@choir.example')
    expect((await tom.get('/you')).words).toContain('waits until somebody verifies the organisation: Member of Harbour Choir')
    expect((await nia.get('/organisations')).words).toMatch(/Harbour Choir Not verified/)

    expect((await verify()).leadsTo).toBe(path)
    expect((await nia.follow()).words).toMatch(/Verified.*register|Verified.*charity or company number was looked up.*1234567.*nia/)
    expect((await tom.get('/you')).words).not.toContain('waits until')
    expect((await invite({ kind: 'linkWorker', email: 'wil@choir.example' })).leadsTo).toBe('/members/invitations')
  })
})

describe('verifying', () => {
  it('wants to know how, and what was looked at, and keeps the words that were typed', async () => {
    await invite({ kind: 'provider' })
    const empty = await verify({ how: 'domain', note: ' ' })
    expect([empty.status, empty.words]).toEqual([422, expect.stringMatching(/Choose how you know.*Say in a few words/)])
    const long = await verify({ note: 'x'.repeat(501) })
    expect([long.status, long.html]).toEqual([422, expect.stringContaining('x'.repeat(501))])
  })

  it('is nothing one does for one’s own organisation, nor a lead for their team', async () => {
    await aMember(house, { kind: 'provider', organisationId: choir.id })
    const own = await nia.get(`${path}/verify`)
    const none = await nia.get(`/organisations/01900000-0000-7000-8000-00000000ffff/verify`)
    expect([own.status, own.html]).toEqual([404, none.html])
    await aMember(house, { kind: 'team-lead', organisationId: choir.id }, 'lee@choir.example')
    const lee = nia.another()
    await signIn(house, lee, 'lee@choir.example')
    expect((await lee.get(path)).heading).toBe('Harbour Choir')
    expect((await lee.get(`${path}/verify`)).status).toBe(404)
    const [other, missing] = [
      await lee.get(`/organisations/${shed.id}`),
      await lee.get('/organisations/01900000-0000-7000-8000-00000000ffff'),
    ]
    expect([other.status, other.html]).toEqual([404, missing.html])
    expect((await lee.get('/organisations')).status).toBe(404)
  })

  it('is reminded of once a month before it ends; then nobody new comes in, and after a month more roles there wait', async () => {
    await invite({ kind: 'provider' })
    await verify()
    await invite({ kind: 'linkWorker', email: 'wil@choir.example' })
    const wil = nia.another()
    await acceptAs(house, wil, 'wil@choir.example')
    await aMember(house, { kind: 'coordinator' }, 'ada@hedge.example')

    house.clock.forward({ days: 336 })
    await remind()
    house.clock.forward({ days: 1 })
    await remind()
    expect(new Set((await mailOf(house, 'access.organisation-ends')).map(({ to }) => to))).toEqual(
      new Set(['nia@hedge.example', 'ada@hedge.example']),
    )
    expect(await mailOf(house, 'access.organisation-ends')).toHaveLength(2)

    house.clock.forward({ days: 29 })
    await signIn(house, nia)
    expect((await invite({ kind: 'linkWorker', email: 'una@choir.example' })).status).toBe(422)
    await signIn(house, wil, 'wil@choir.example')
    expect((await wil.get('/you')).words).toContain('See the people you work with')
    house.clock.forward({ days: 31 })
    await signIn(house, wil, 'wil@choir.example')
    expect((await wil.get('/you')).words).toContain('waits until somebody verifies')
    expect((await wil.get('/you')).words).not.toContain('See the people you work with')
  })

  it('can be taken away with a reason; from the next request no role there counts', async () => {
    await invite({ kind: 'provider' })
    await verify()
    await invite({ kind: 'teamLead', email: 'lee@choir.example' })
    const lee = nia.another()
    await acceptAs(house, lee, 'lee@choir.example')
    expect((await lee.get('/members')).status).toBe(200)
    await nia.get(`${path}/verify/end`)
    expect((await nia.post(`${path}/verify/end`, { because: ' ' })).words).toContain('Say in a few words why')
    expect((await nia.post(`${path}/verify/end`, { because: 'The number belongs to somebody else' })).leadsTo).toBe(path)
    expect((await lee.get('/members')).status).toBe(404)
    const rows = await house.within((work) =>
      tablesOf<{ organisation_verification: { note_sealed: Buffer; ended_because_sealed: Buffer } }>(work)
        .selectFrom('organisation_verification')
        .selectAll()
        .execute(),
    )
    expect(JSON.stringify(rows.map((row) => Object.values(row).map(String)))).not.toMatch(/treasurer|somebody else/)
  })
})

describe('one person in several organisations', () => {
  it('sees everything they are; a lead of one sees nothing of the other, and cannot tell that there is another', async () => {
    const both = await aMember(house, { kind: 'link-worker', organisationId: choir.id }, 'both@hedge.example')
    await aMember(house, { kind: 'link-worker', organisationId: shed.id }, 'both@hedge.example')
    const single = await aMember(house, { kind: 'link-worker', organisationId: choir.id }, 'both@hedge2.example')
    await aMember(house, { kind: 'team-lead', organisationId: choir.id }, 'lee@choir.example')
    await aMember(house, { kind: 'team-lead', organisationId: shed.id }, 'sal@shed.example')
    const them = nia.another()
    await signIn(house, them, 'both@hedge.example')
    expect((await them.get('/you')).words).toMatch(/Link worker at Harbour Choir.*Link worker at Harbour Shed/)

    const lee = nia.another()
    await signIn(house, lee, 'lee@choir.example')
    for (const seen of ['/members', `/members/${both}`, `/members/${both}/end`, path])
      expect((await lee.get(seen)).html).not.toMatch(/Shed|sal/)
    // The same page for somebody who is nothing else, but for the id and the address.
    const pageOf = async (id: string) => (await lee.get(`/members/${id}/end`)).words
    expect(await pageOf(both)).toBe(await pageOf(single))

    await lee.get(`/members/${both}/end`)
    expect((await lee.post(`/members/${both}/end`)).leadsTo).toBe('/members')
    expect((await lee.follow()).words).not.toContain('hedge. example both')
    expect((await lee.get(`/members/${both}`)).status).toBe(404)
    const left = (await them.get('/you')).words
    expect(left).toContain('Link worker at Harbour Shed')
    expect(left).not.toContain('Choir')
    expect((await mailOf(house, 'access.role-ended')).map(({ body }) => body.includes('Harbour Choir') && !body.includes('Shed'))).toEqual([
      true,
    ])
  })

  it('keeps a place coordinator to providers and the coordinators of that place', async () => {
    await aMember(house, { kind: 'link-worker', organisationId: choir.id }, 'wil@choir.example')
    await aMember(house, { kind: 'provider', organisationId: choir.id }, 'pat@choir.example')
    await aMember(house, { kind: 'coordinator', placeId: harbour.id }, 'mo@hedge.example')
    const mo = nia.another()
    await signIn(house, mo, 'mo@hedge.example')
    const { words } = await mo.get(path)
    expect(words).toContain('pat')
    expect(words).not.toContain('wil')
  })
})

describe('twenty at once', () => {
  const at = { kind: 'link-worker', organisationId: shed.id } as const
  const rows = async (text: string) => (await house.within((work) => sql<{ n: number }>`${sql.raw(text)}`.execute(work.sql))).rows[0]?.n

  it('verify an organisation and add members to it: the last verification stands, and nothing breaks', async () => {
    const added = await Promise.all(Array.from({ length: 20 }, (_, n) => aMember(house, at, `wren${n}@hedge.example`)))
    expect(new Set(added).size).toBe(20)
    const table = 'select count(*)::int as n from organisation_verification'
    expect(await rows(`${table} where organisation_id = '${shed.id}'`)).toBe(20)
    expect(await rows(`${table} where organisation_id = '${shed.id}' and ended_at is null`)).toBe(1)
  })

  it('add, or invite, one address: one of them does', async () => {
    await aMember(house, at, 'wren@hedge.example')
    const adding = { name: 'Una', email: 'una@hedge.example' as Email, language: 'en', role: at } as const
    const system = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
    const added = await Promise.all(Array.from({ length: 20 }, () => addMember(house.app, system, adding)))
    expect(added.filter(({ ok }) => ok)).toHaveLength(1)
    expect(added.filter((one) => !one.ok && one.reason === 'has-this-role')).toHaveLength(19)
    const asking = { ...adding, email: 'ivy@hedge.example' as Email, inviter: 'Nia', named: 'Link worker', network: 'Testshire' }
    const asked = await Promise.all(Array.from({ length: 20 }, () => inviteMember(house.app, system, { ...asking, onceKey: randomUUID() })))
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
    expect(asked.filter((one) => !one.ok && one.reason === 'invited-already')).toHaveLength(19)
  })
})
