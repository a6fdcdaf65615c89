import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { acceptAs, invitationFor, mailOf } from '../../../../test/support/invitations.ts'
import { aMember, signIn, signInWeakly } from '../../../../test/support/members.ts'
import { choir, harbour, shed, twoOfEach } from '../../../../test/support/neighbours.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { tablesOf } from '../../../platform/database/work.ts'
import { accessModule, addMember, endMembership, parseNewMember } from '../index.ts'

let house: House
let nia: Visitor
let niaId: MemberId

beforeEach(async () => {
  house = await aHouse({ modules })
  nia = aSite(house, { modules: [accessModule(twoOfEach)] })
  niaId = await aMember(house, { kind: 'coordinator' })
  await signIn(house, nia)
})
afterEach(() => house.close())

async function invite(fields: Readonly<Record<string, string>> = {}, from = nia) {
  // The newest of several invitations is known by its time.
  house.clock.forward({ minutes: 1 })
  await from.get('/members/new')
  return await from.post('/members/new', { name: 'Tom Reed', email: 'tom@choir.example', kind: 'coordinator', language: 'en', ...fields })
}

/** The one link of the list of invitations that does this. */
async function wayTo(what: 'resend' | 'withdraw') {
  const { html } = await nia.get('/members/invitations')
  return new RegExp(`/members/invitations/[0-9a-f-]{36}/${what}`).exec(html)?.[0] ?? ''
}

async function membersNow(): Promise<number> {
  return await house.within(
    async (work) => (await tablesOf<{ member: { id: string } }>(work).selectFrom('member').select('id').execute()).length,
  )
}

describe('an invitation', () => {
  it('makes nobody a member by being looked at: mail scanners follow links', async () => {
    await invite()
    const link = await invitationFor(house, 'tom@choir.example')
    const tom = nia.another()
    const seen = await tom.get(link)
    expect([seen.status, seen.heading]).toEqual([200, 'You are invited to Testshire'])
    expect(seen.words).toMatch(/nia invites you.*Coordinator of Testshire.*tom@choir.example.*What we promise each other/)
    await tom.get(link)
    expect(await membersNow()).toBe(1)
  })

  it('is not accepted without a name and the promise, and says both in one go', async () => {
    await invite()
    const link = await invitationFor(house, 'tom@choir.example')
    const tom = nia.another()
    await tom.get(link)
    const refused = await tom.post(link, { name: ' ' })
    expect([refused.status, refused.words]).toEqual([422, expect.stringMatching(/Type your name.*Tick the box/)])
    expect(await membersNow()).toBe(1)
  })

  it('is accepted once, in the name and language they choose, and then says so', async () => {
    await invite()
    const link = await invitationFor(house, 'tom@choir.example')
    const tom = nia.another()
    await acceptAs(house, tom, 'tom@choir.example', { name: 'Twm', language: 'cy' })
    expect((await tom.get('/you')).words).toContain('Twm')
    const row = await house.within((work) =>
      tablesOf<{ member: { language: string; id: string } }>(work)
        .selectFrom('member')
        .select('language')
        .where('id', '!=', niaId)
        .executeTakeFirst(),
    )
    expect(row).toEqual({ language: 'cy' })
    expect((await nia.another().get(link)).heading).toBe('You have accepted this invitation')
    const late = nia.another()
    await late.get(link)
    expect((await late.post(link, { name: 'Mallory', agrees: 'yes' })).words).not.toContain('Mallory')
    expect(await membersNow()).toBe(2)
  })

  it('runs out after seven days, and is sent again with a new link that ends the old one', async () => {
    await invite()
    const first = await invitationFor(house, 'tom@choir.example')
    house.clock.forward({ days: 7, minutes: 1 })
    const tom = nia.another()
    const late = await tom.get(first)
    expect([late.status, late.heading]).toEqual([410, 'This invitation cannot be used any more'])

    await signIn(house, nia)
    const resend = await wayTo('resend')
    expect((await nia.get(resend)).heading).toBe('Send the invitation to Tom Reed again?')
    expect((await nia.post(resend)).leadsTo).toBe('/members/invitations')
    expect((await tom.get(first)).status).toBe(404)
    await acceptAs(house, tom, 'tom@choir.example')
    expect(await membersNow()).toBe(2)
  })

  it('opens nothing once it was taken back: the same 404 as a link that never was', async () => {
    await invite()
    const link = await invitationFor(house, 'tom@choir.example')
    const withdraw = await wayTo('withdraw')
    await nia.get(withdraw)
    expect((await nia.post(withdraw)).leadsTo).toBe('/members/invitations')
    const tom = nia.another()
    const [gone, never] = [await tom.get(link), await tom.get(`/invitation/${'A'.repeat(43)}`)]
    expect([gone.status, gone.words]).toEqual([404, never.words])
    expect((await nia.get('/members/invitations')).words).toContain('Nobody is invited')
  })

  it('is worth nothing once whoever sent it could not send it any more', async () => {
    const moId = await aMember(house, { kind: 'network-admin' }, 'mo@hedge.example')
    const mo = nia.another()
    await signIn(house, mo, 'mo@hedge.example')
    await invite({ kind: 'networkAdmin' }, mo)
    const link = await invitationFor(house, 'tom@choir.example')
    const ended = await endMembership(house.app, { networkId: house.network.id, actor: { kind: 'system', named: 'test' } }, moId)
    expect(ended.ok).toBe(true)
    expect((await nia.another().get(link)).status).toBe(404)
  })

  it('is not sent twice for the same role, and is for another', async () => {
    await invite()
    const twice = await invite()
    expect([twice.status, twice.words]).toEqual([422, expect.stringContaining('invited to this already')])
    expect((await invite({ kind: 'researcher' })).leadsTo).toBe('/members/invitations')
    expect(await mailOf(house, 'access.invitation')).toHaveLength(2)
  })
})

describe('the walls around invitations', () => {
  it('let a lead invite to their own team only, and see no other invitation', async () => {
    await aMember(house, { kind: 'team-lead', organisationId: choir.id }, 'lee@choir.example')
    await aMember(house, { kind: 'team-lead', organisationId: shed.id }, 'sal@shed.example')
    const lee = nia.another()
    await signIn(house, lee, 'lee@choir.example')
    const form = await lee.get('/members/new')
    expect(form.words).toContain('Work with people as a link worker')
    expect(form.words).not.toMatch(/Coordinate|Administer|Commission|Lead a programme|Which organisation/)
    expect((await invite({ kind: 'linkWorker', organisation: 'Harbour Shed', organisationId: shed.id }, lee)).leadsTo).toBe(
      '/members/invitations',
    )
    expect((await lee.follow()).words).toContain('Link worker at Harbour Choir')
    for (const kind of ['coordinator', 'placeCoordinator', 'programmeLead', 'networkAdmin', 'researcher', 'commissioner']) {
      expect((await invite({ kind, email: 'x@choir.example', place: harbour.id }, lee)).status).toBe(422)
    }

    const sal = nia.another()
    await signIn(house, sal, 'sal@shed.example')
    expect((await sal.get('/members/invitations')).words).not.toMatch(/Tom Reed|Choir/)
    const hers = await wayTo('resend')
    const [tried, never] = [await sal.get(hers), await sal.get('/members/invitations/01900000-0000-7000-8000-00000000ffff/resend')]
    expect([tried.status, tried.html]).toEqual([404, never.html])
  })

  it('take nothing from a form that it does not ask: a role, a verification or another network cannot be assigned', async () => {
    const forged = {
      role: 'network-admin',
      roles: '[{"kind":"network-admin"}]',
      verified: 'true',
      verified_by: 'member:x',
      network_id: '01900000-0000-7000-8000-00000000ffff',
      networkId: '01900000-0000-7000-8000-00000000ffff',
      organisation_id: shed.id,
      place_id: harbour.id,
      version: '99',
      member_id: niaId,
      memberId: niaId,
      accepted_at: '2020-01-01',
      expires_at: '2099-01-01',
      invited_by: 'system:x',
      granted_by: 'system:x',
      email_index: 'x',
    }
    await invite({ ...forged, kind: 'provider', organisation: 'Harbour Choir' })
    const tom = nia.another()
    await acceptAs(house, tom, 'tom@choir.example', { ...forged, kind: 'networkAdmin', email: 'mallory@evil.example' })
    const conduct = await tom.get('/you/conduct')
    await tom.post('/you/conduct', { ...forged, agrees: 'yes' })
    expect(conduct.status).toBe(200)
    const rows = await house.within(async (work) => {
      const tables = tablesOf<{
        member: { network_id: string; id: string; version: number }
        member_role: { member_id: string; network_id: string; kind: string; organisation_id: string; place_id: string; granted_by: string }
        organisation_verification: { id: string }
      }>(work)
      return {
        members: await tables.selectFrom('member').select(['network_id', 'version']).where('id', '!=', niaId).execute(),
        roles: await tables
          .selectFrom('member_role')
          .select(['kind', 'organisation_id', 'place_id', 'granted_by'])
          .where('member_id', '!=', niaId)
          .execute(),
        verified: await tables.selectFrom('organisation_verification').select('id').execute(),
      }
    })
    expect(rows).toEqual({
      members: [{ network_id: house.network.id, version: 1 }],
      roles: [{ kind: 'provider', organisation_id: choir.id, place_id: null, granted_by: `member:${niaId}` }],
      verified: [],
    })
  })
})

describe('the code of conduct', () => {
  it('stands before everything for somebody who was added without it', async () => {
    const who = parseNewMember({ name: 'Ann', email: 'ann@hedge.example' })
    if (!who.ok) throw new Error('Ann does not read')
    const system = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
    await addMember(house.app, system, { ...who.value, language: 'en', role: { kind: 'researcher' } })
    const ann = nia.another()
    await signInWeakly(house, ann, 'ann@hedge.example')
    expect((await ann.get('/you')).leadsTo).toBe('/you/conduct?to=%2Fyou')
    const page = await ann.follow()
    expect(page.heading).toBe('Before you go on')
    const path = '/you/conduct?to=%2Fyou'
    expect((await ann.post(path)).status).toBe(422)
    expect((await ann.post(path, { agrees: 'yes' })).leadsTo).toBe('/you')
    expect((await ann.follow()).heading).toBe('Hello, Ann')
  })
})
