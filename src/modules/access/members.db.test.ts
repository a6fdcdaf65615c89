import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { hiddenFieldsOf } from '../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId, OrganisationId, PlaceId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { tablesOf } from '../../platform/database/work.ts'
import { newestMessages } from '../../platform/messages/store.ts'
import { accessModule, endMembership, type Neighbours } from './index.ts'

const harbour = { id: '01900000-0000-7000-8000-0000000000a1' as PlaceId, name: 'Harbour' }
const moor = { id: '01900000-0000-7000-8000-0000000000a2' as PlaceId, name: 'Moor' }
const choir = { id: '01900000-0000-7000-8000-0000000000b1' as OrganisationId, name: 'Harbour Choir' }
const shed = { id: '01900000-0000-7000-8000-0000000000b2' as OrganisationId, name: 'Harbour Shed' }
const neighbours: Neighbours = {
  places: async () => [harbour, moor],
  organisationsLike: async (_, typed) => [choir, shed].filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
  organisationsById: async (_, ids) => [choir, shed].filter(({ id }) => ids.includes(id)),
  ways: { find: '/find', coordinatorsList: '/coordinator' },
}

let house: House
let visitor: Visitor
let nia: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  visitor = aSite(house, { modules: [accessModule(neighbours)] })
  nia = await aMember(house, { kind: 'coordinator' })
  await signIn(house, visitor)
})
afterEach(() => house.close())

async function add(fields: Readonly<Record<string, string>>) {
  await visitor.get('/members/new')
  return await visitor.post('/members/new', { name: 'Tom Reed', email: 'tom@choir.example', language: 'en', ...fields })
}

describe('adding a member', () => {
  it('lets them sign in, tells them, and is audited with an event', async () => {
    expect((await add({ kind: 'provider', organisation: 'Harbour Choir' })).leadsTo).toBe('/members')
    expect((await visitor.follow()).words).toContain('Member of Harbour Choir')
    const tom = visitor.another()
    await signIn(house, tom, 'tom@choir.example')
    expect((await tom.follow()).heading).toBe('Hello, Tom Reed')

    const kept = await house.within(async (work) => {
      const tables = tablesOf<{ audit_entry: { action: string; actor: string }; event: { kind: string } }>(work)
      const audit = await tables.selectFrom('audit_entry').select(['action', 'actor']).where('actor', '=', `member:${nia}`).execute()
      return { audit, events: await tables.selectFrom('event').select('kind').execute() }
    })
    expect(kept.audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['access.member-add', 'access.members-list']))
    expect(kept.events.map(({ kind }) => kind)).toEqual(['member.joined', 'member.joined'])
    const sent = await house.within((work) => newestMessages(work, 10))
    expect(sent.map(({ template }) => template)).toContain('access.welcome')
  })

  it('asks which organisation when several are called something like it, with nothing lost', async () => {
    const unsure = await add({ kind: 'provider', organisation: 'harbour' })
    expect([unsure.status, unsure.words]).toEqual([422, expect.stringContaining('Which one?')])
    expect(unsure.html).toContain('value="Tom Reed"')
    const sure = await visitor.post('/members/new', {
      name: 'Tom Reed',
      email: 'tom@choir.example',
      kind: 'provider',
      organisation: 'harbour',
      organisationId: shed.id,
    })
    expect(sure.leadsTo).toBe('/members')
  })

  it('makes one member and one message when the form is sent twice', async () => {
    await visitor.get('/members/new')
    const fields = {
      name: 'Tom Reed',
      email: 'tom@choir.example',
      kind: 'coordinator',
      ...hiddenFieldsOf(visitor.last().html, '/members/new'),
    }
    expect((await visitor.post('/members/new', fields)).leadsTo).toBe('/members')
    expect((await visitor.post('/members/new', fields)).leadsTo).toBe('/members')
    const sent = await house.within((work) => newestMessages(work, 10))
    expect(sent.filter(({ template }) => template === 'access.welcome')).toHaveLength(1)
    expect((await visitor.follow()).words).toContain('2 people can sign in')
  })

  it('tells every mistake in one go', async () => {
    const { status, words } = await add({ name: ' ', email: 'tom', kind: '' })
    expect(status).toBe(422)
    for (const problem of ['Type their name', 'name@example.org', 'Choose what they will do']) expect(words).toContain(problem)
  })

  it('gives somebody who is here a further role, and refuses the same one twice', async () => {
    await add({ kind: 'provider', organisation: 'Harbour Choir' })
    expect((await add({ kind: 'provider', organisation: 'Harbour Shed' })).leadsTo).toBe('/members')
    expect((await visitor.follow()).words).toMatch(/2 people can sign in.*Member of Harbour Choir.*Member of Harbour Shed/)
    const twice = await add({ kind: 'provider', organisation: 'Harbour Choir' })
    expect([twice.status, twice.words]).toEqual([422, expect.stringContaining('already belongs to a member')])
  })

  it('cannot give more than one has, whatever the form says', async () => {
    const forged = await add({ kind: 'networkAdmin' })
    expect([forged.status, forged.words]).toEqual([422, expect.stringContaining('You cannot give this role')])
    await aMember(house, { kind: 'coordinator', placeId: harbour.id }, 'mo@hedge.example')
    const mo = visitor.another()
    await signIn(house, mo, 'mo@hedge.example')
    const shown = await mo.get('/members/new')
    expect(shown.words).not.toContain('Coordinate the whole network')
    const tried = await mo.post('/members/new', { name: 'Al', email: 'al@moor.example', kind: 'placeCoordinator', place: moor.id })
    expect(tried.status).toBe(422)
  })

  it('seals name and address: neither can be read in the table', async () => {
    await add({ kind: 'coordinator' })
    const rows = await house.within((work) => tablesOf<{ member: { id: string } }>(work).selectFrom('member').selectAll().execute())
    const asBytes = rows
      .map((row) =>
        Object.values(row)
          .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
          .join(),
      )
      .join()
    expect(asBytes).not.toMatch(/Tom Reed|tom@|choir\.example/)
  })
})

describe('ending a membership', () => {
  it('closes the door at once, and they can come back later', async () => {
    await add({ kind: 'coordinator' })
    const tom = visitor.another()
    await signIn(house, tom, 'tom@choir.example')
    const link = /\/members\/[0-9a-f-]{36}\/end/.exec((await visitor.get('/members')).html)?.[0] ?? ''
    expect((await visitor.get(link)).heading).toBe('End the membership of Tom Reed?')
    expect((await visitor.post(link)).leadsTo).toBe('/members')
    expect((await tom.get('/you')).status).toBe(404)
    expect((await visitor.get('/members')).words).not.toContain('Tom Reed')

    expect((await add({ name: 'Thomas', kind: 'coordinator' })).leadsTo).toBe('/members')
    expect((await visitor.get('/members')).words).toContain('Tom Reed')
  })

  it('is not offered for oneself, and is not there for what one may not see', async () => {
    const own = await visitor.get(`/members/${nia}/end`)
    const none = await visitor.get('/members/01900000-0000-7000-8000-00000000ffff/end')
    expect([own.status, own.html]).toEqual([404, none.html])
  })

  it('keeps the last who looks after the whole network, also when all end each other at once', async () => {
    const others = await Promise.all(
      ['ada@hedge.example', 'bo@hedge.example'].map((email) => aMember(house, { kind: 'network-admin' }, email)),
    )
    const system = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
    const ended = await Promise.all([nia, ...others].map((id) => endMembership(house.app, system, id)))
    expect(ended.filter(({ ok }) => ok)).toHaveLength(2)
    expect(ended.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'last-one' })
  })

  it('is nothing a provider member comes near', async () => {
    await add({ kind: 'provider', organisation: 'Harbour Choir' })
    const tom = visitor.another()
    await signIn(house, tom, 'tom@choir.example')
    const missing = await tom.get('/nowhere')
    for (const path of ['/members', '/members/new', `/members/${nia}/end`]) {
      const seen = await tom.get(path)
      expect([seen.status, seen.words]).toEqual([404, missing.words])
    }
  })
})
