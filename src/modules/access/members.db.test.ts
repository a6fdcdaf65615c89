import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../test/support/house.ts'
import { acceptAs, mailOf } from '../../../test/support/invitations.ts'
import { aMember, signIn } from '../../../test/support/members.ts'
import { choir, harbour, moor, shed, twoOfEach } from '../../../test/support/neighbours.ts'
import { hiddenFieldsOf } from '../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId } from '../../kernel/actor.ts'
import { modules } from '../../modules.ts'
import { tablesOf } from '../../platform/database/work.ts'
import { accessModule, endMembership } from './index.ts'

let house: House
let visitor: Visitor
let nia: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  visitor = aSite(house, { modules: [accessModule(twoOfEach)] })
  nia = await aMember(house, { kind: 'coordinator' })
  await signIn(house, visitor)
})
afterEach(() => house.close())

async function invite(fields: Readonly<Record<string, string>>) {
  // The newest of several invitations is known by its time.
  house.clock.forward({ minutes: 1 })
  await visitor.get('/members/new')
  return await visitor.post('/members/new', { name: 'Tom Reed', email: 'tom@choir.example', language: 'en', ...fields })
}

/** Tom, who has accepted. */
async function add(fields: Readonly<Record<string, string>>) {
  const answer = await invite(fields)
  if (answer.leadsTo !== '/members/invitations') throw new Error(answer.words)
  const tom = visitor.another()
  await acceptAs(house, tom, 'tom@choir.example')
  return tom
}

describe('inviting a member', () => {
  it('lets them in once they accept, and is audited with an event', async () => {
    expect((await invite({ kind: 'provider', organisation: 'Harbour Choir' })).leadsTo).toBe('/members/invitations')
    expect((await visitor.follow()).words).toContain('Member of Harbour Choir')
    expect((await visitor.get('/members')).words).toContain('One member can sign in')
    const tom = visitor.another()
    await acceptAs(house, tom, 'tom@choir.example')
    expect((await tom.get('/you')).heading).toBe('Hello, Tom Reed')
    expect((await visitor.get('/members')).words).toContain('Member of Harbour Choir')

    const kept = await house.within(async (work) => {
      const tables = tablesOf<{ audit_entry: { action: string }; event: { kind: string } }>(work)
      const audit = await tables.selectFrom('audit_entry').select('action').execute()
      return { audit, events: await tables.selectFrom('event').select('kind').execute() }
    })
    const actions = [
      'access.invitation-make',
      'access.invitation-accept',
      'access.member-add',
      'access.conduct-accept',
      'access.members-list',
    ]
    expect(kept.audit.map(({ action }) => action)).toEqual(expect.arrayContaining(actions))
    const kinds = ['invitation.made', 'invitation.accepted', 'member.joined', 'member.conduct-accepted']
    expect(kept.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds))
  })

  it('asks which organisation when several are called something like it, with nothing lost', async () => {
    const unsure = await invite({ kind: 'provider', organisation: 'harbour' })
    expect([unsure.status, unsure.words]).toEqual([422, expect.stringContaining('Which one?')])
    expect(unsure.html).toContain('value="Tom Reed"')
    const sure = await visitor.post('/members/new', {
      name: 'Tom Reed',
      email: 'tom@choir.example',
      kind: 'provider',
      organisation: 'harbour',
      organisationId: shed.id,
    })
    expect(sure.leadsTo).toBe('/members/invitations')
  })

  it('makes one invitation and one message when the form is sent twice', async () => {
    await visitor.get('/members/new')
    const fields = {
      name: 'Tom Reed',
      email: 'tom@choir.example',
      kind: 'coordinator',
      ...hiddenFieldsOf(visitor.last().html, '/members/new'),
    }
    expect((await visitor.post('/members/new', fields)).leadsTo).toBe('/members/invitations')
    expect((await visitor.post('/members/new', fields)).leadsTo).toBe('/members/invitations')
    expect(await mailOf(house, 'access.invitation')).toHaveLength(1)
  })

  it('tells every mistake in one go', async () => {
    const { status, words } = await invite({ name: ' ', email: 'tom', kind: '' })
    expect(status).toBe(422)
    for (const problem of ['Type their name', 'name@example.org', 'Choose what they will do']) expect(words).toContain(problem)
  })

  it('gives somebody who is here a further role on accepting, with the name they have, and refuses the same one twice', async () => {
    const tom = await add({ kind: 'provider', organisation: 'Harbour Choir' })
    expect((await invite({ name: 'Thomas', kind: 'provider', organisation: 'Harbour Shed' })).leadsTo).toBe('/members/invitations')
    await acceptAs(house, tom, 'tom@choir.example', { name: 'Tommy' })
    expect((await tom.get('/you')).words).toMatch(/Hello, Tom Reed.*Member of Harbour Choir.*Member of Harbour Shed/)
    expect((await visitor.get('/members')).words).toContain('2 members can sign in')
    const twice = await invite({ kind: 'provider', organisation: 'Harbour Choir' })
    expect([twice.status, twice.words]).toEqual([422, expect.stringContaining('already belongs to a member')])
  })

  it('cannot give more than one has, whatever the form says', async () => {
    const forged = await invite({ kind: 'networkAdmin' })
    expect([forged.status, forged.words]).toEqual([422, expect.stringContaining('You cannot give this role')])
    await aMember(house, { kind: 'coordinator', placeId: harbour.id }, 'mo@hedge.example')
    const mo = visitor.another()
    await signIn(house, mo, 'mo@hedge.example')
    const shown = await mo.get('/members/new')
    expect(shown.words).not.toContain('Coordinate the whole network')
    const tried = await mo.post('/members/new', { name: 'Al', email: 'al@moor.example', kind: 'placeCoordinator', place: moor.id })
    expect(tried.status).toBe(422)
  })

  it.each([
    ['linkWorker', 'Link worker at Harbour Choir'],
    ['teamLead', 'Team lead at Harbour Choir'],
    ['referrer', 'Refers people from Harbour Choir'],
    ['programmeLead', 'Programme lead at Harbour Choir'],
    ['placeCoordinator', 'Coordinator of Harbour'],
    ['placeCommissioner', 'Commissioner for Harbour'],
    ['commissioner', 'Commissioner for Testshire'],
    ['researcher', 'Researcher in Testshire'],
  ])('can give the role %s', async (kind, named) => {
    await aMember(house, { kind: 'team-lead', organisationId: choir.id }, 'lead@hedge.example')
    const tom = await add({ kind, organisation: 'Harbour Choir', place: harbour.id })
    expect((await tom.get('/you')).words).toContain(named)
  })

  it('seals name and address: neither can be read in the tables', async () => {
    await add({ kind: 'coordinator' })
    await invite({ name: 'Ann Reed', email: 'ann@choir.example', kind: 'coordinator' })
    const rows = await house.within(async (work) => {
      const tables = tablesOf<{ member: { id: string }; invitation: { id: string } }>(work)
      return [
        ...(await tables.selectFrom('member').selectAll().execute()),
        ...(await tables.selectFrom('invitation').selectAll().execute()),
      ]
    })
    const asBytes = rows
      .map((row) =>
        Object.values(row)
          .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
          .join(),
      )
      .join()
    expect(rows.length).toBeGreaterThanOrEqual(4)
    expect(asBytes).not.toMatch(/Tom Reed|tom@|Ann Reed|ann@|choir\.example/)
  })
})

describe('ending a membership', () => {
  it('closes the door at once, tells them, and they can come back later under the name they had', async () => {
    const tom = await add({ kind: 'coordinator' })
    const page = /\/members\/[0-9a-f-]{36}(?=")/.exec((await visitor.get('/members')).html)?.[0] ?? ''
    const link = /\/members\/[0-9a-f-]{36}\/end/.exec((await visitor.get(page)).html)?.[0] ?? ''
    const asked = await visitor.get(link)
    expect(asked.heading).toBe('End the membership of Tom Reed?')
    expect(asked.words).toMatch(/Coordinator of Testshire.*Signed in on 1 browser.*1 second step: removed/)
    expect((await visitor.post(link)).leadsTo).toBe('/members')
    expect((await tom.get('/you')).status).toBe(404)
    expect((await visitor.get('/members')).words).not.toContain('Tom Reed')
    expect((await mailOf(house, 'access.membership-ended')).map(({ to }) => to)).toEqual(['tom@choir.example'])

    await invite({ name: 'Thomas', kind: 'coordinator' })
    const again = visitor.another()
    const path = (await mailOf(house, 'access.invitation'))[0]?.body.match(/\/invitation\/[\w-]+/)?.[0] ?? ''
    await again.get(path)
    await again.post(path, { name: 'Thomas', agrees: 'yes' })
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
    const tom = await add({ kind: 'provider', organisation: 'Harbour Choir' })
    const missing = await tom.get('/nowhere')
    for (const path of ['/members', '/members/new', '/members/invitations', '/organisations', `/members/${nia}`, `/members/${nia}/end`]) {
      const seen = await tom.get(path)
      expect([seen.status, seen.words]).toEqual([404, missing.words])
    }
  })
})
