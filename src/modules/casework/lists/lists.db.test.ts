import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { isNamedIn } from '../wish/sayWish.ts'

let house: House
let site: Visitor
let alders: OrganisationId
let nia: MemberId
let rhys: MemberId
let wren: MemberId
let alma: MemberId
let sam: Asked

/** Rhys coordinates too, and is who Sam must be safe from. */
beforeEach(async () => {
  house = await aHouse({ modules, network: { isDemo: true }, startsAt: new Date('2026-11-16T09:00:00Z') })
  site = aSite(house)
  const a = await anOrganisation(house, 'Alders')
  alders = a.id
  nia = await aMember(house, { kind: 'coordinator' })
  rhys = await aMember(house, { kind: 'coordinator' }, 'rhys@hedge.example')
  wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  alma = await aMember(house, { kind: 'team-lead', organisationId: alders }, 'alma@hedge.example')
  sam = await somebodyWhoAsked(house, a.activityId, 'Sam Rivers')
})
afterEach(() => house.close())

const visiting = (member: MemberId) => signInAs(site.another(), member)
const lists = (asked = sam) => `/people/${asked.personId}/lists`

async function keepOut(by: MemberId, members: readonly MemberId[], kind = 'excluded', path = lists()) {
  const visitor = await visiting(by)
  await visitor.get(path)
  return visitor.post(path, { does: 'add', kind, members, because: 'She is afraid of him.' })
}

describe('a member kept from seeing a person', () => {
  it('finds nothing anywhere, with the very bytes of what does not exist', async () => {
    const before = await visiting(rhys)
    expect((await before.get(`/people/${sam.personId}`)).words).toContain('Sam Rivers')
    expect((await keepOut(nia, [rhys])).status).toBe(303)
    const visitor = await visiting(rhys)
    const nothing = {
      people: '/people/01900000-0000-7000-8000-00000000dead',
      referrals: '/coordinator/referrals/01900000-0000-7000-8000-00000000dead',
    }
    const same = (path: string, id: string) => path.replace('01900000-0000-7000-8000-00000000dead', id)
    for (const part of ['', '/workers', '/lists']) {
      const missing = await visitor.get(nothing.people + part)
      const kept = await visitor.get(same(nothing.people, sam.personId) + part)
      expect([part, kept.status, bytes(kept.html)]).toEqual([part, 404, bytes(missing.html)])
    }
    for (const part of ['', '/answer', '/close', '/reroute', '/mark/withdraw']) {
      const missing = await visitor.get(nothing.referrals + part)
      const kept = await visitor.get(same(nothing.referrals, sam.referralId) + part)
      expect([part, kept.status, bytes(kept.html)]).toEqual([part, 404, bytes(missing.html)])
    }
  })

  it('does not find them by reference, on the coordinators’ list, on a caseload, or by breaking the glass', async () => {
    house.clock.forward({ days: 11 })
    await house.doJobs()
    const byReference = async (visitor: Visitor, reference: string) =>
      (await visitor.get(`/coordinator?reference=${reference}`)).words.replaceAll(reference, '')
    expect((await (await visiting(nia)).get(`/coordinator?reference=${sam.reference}`)).leadsTo).toContain(sam.referralId)
    await keepOut(nia, [rhys])
    const visitor = await visiting(rhys)
    expect(await byReference(visitor, sam.reference)).toBe(await byReference(visitor, '22222-22222'))
    expect((await visitor.get('/coordinator')).words).not.toContain(sam.reference)
    expect((await visitor.get('/caseload')).words).not.toContain('Sam')
    await visitor.get('/break-glass')
    const unknown = (await visitor.post('/break-glass', { reference: '22222-22222' })).words
    const kept = (await visitor.post('/break-glass', { reference: sam.reference })).words
    expect(unknown).toContain('There is nothing under this reference')
    expect(kept).toBe(unknown)
  })

  it('is not told, while others still see the person; and can be taken off the list again', async () => {
    await keepOut(nia, [rhys])
    await house.doJobs()
    const told = await rowsOf(house, `select 1 from message where subject_id = '${rhys}'`)
    expect(told).toEqual([])
    const visitor = await visiting(nia)
    await visitor.get(lists())
    expect(visitor.last().words).toContain('rhys')
    expect(visitor.last().words).toContain('She is afraid of him.')
    const [rule] = await rowsOf<{ id: string }>(house, 'select id from person_rule')
    await visitor.post(lists(), { does: 'take-off', rule: rule?.id ?? '' })
    expect((await (await visiting(rhys)).get(`/people/${sam.personId}`)).status).toBe(200)
  })

  it('leaves its reason sealed in the database', async () => {
    await keepOut(nia, [rhys])
    const [row] = await rowsOf<{ because_sealed: Buffer }>(house, 'select because_sealed from person_rule')
    expect(row?.because_sealed.includes(Buffer.from('afraid'))).toBe(false)
  })
})

describe('the lists of a person', () => {
  it('ask for another worker before the only one is kept out', async () => {
    await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
    const refused = await keepOut(nia, [wren])
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('First arrange for somebody else')
    expect(refused.html).toMatch(/value="excluded"[^>]* checked/)
    const willow = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'willow@hedge.example')
    await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: willow })
    expect((await keepOut(nia, [wren])).status).toBe(303)
    const visitor = await visiting(wren)
    expect((await visitor.get('/caseload')).words).toContain('Nobody is on your list yet')
    expect((await visitor.get(`/people/${sam.personId}`)).status).toBe(404)
    expect((await (await visiting(willow)).get(`/people/${sam.personId}`)).status).toBe(200)
  })

  it('never leave a person with nobody who could help', async () => {
    const refused = await keepOut(nia, [nia, rhys])
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('Nobody would be left')
  })

  it('let only those named see them, and shut out whoever made it that way', async () => {
    await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
    const done = await keepOut(nia, [wren], 'only')
    expect(done.leadsTo).toBe('/caseload')
    for (const member of [nia, rhys, alma]) expect((await (await visiting(member)).get(`/people/${sam.personId}`)).status).toBe(404)
    expect((await (await visiting(wren)).get(`/people/${sam.personId}`)).status).toBe(200)
    const link = site.another()
    expect((await link.get(sam.link)).status, 'the person keeps their own page').toBe(200)
  })

  it('offer a team only its own members and the coordinators', async () => {
    await anOrganisation(house, 'Birches').then(({ id }) =>
      aMember(house, { kind: 'link-worker', organisationId: id }, 'basil@hedge.example'),
    )
    await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
    const visitor = await visiting(wren)
    await visitor.get(`${lists()}?for=${alders}`)
    expect(visitor.last().words).toContain('alma')
    expect(visitor.last().words).not.toContain('basil')
  })
})

describe('a wish from a person’s private link', () => {
  const path = () => `${sam.link}/who-should-not-see`

  it('goes to those who can settle it, never to the member it names, and asks for no list of members', async () => {
    const visitor = site.another()
    await visitor.get(sam.link)
    expect(visitor.last().html).toContain(path())
    await visitor.get(path())
    for (const name of ['nia', 'rhys', 'wren']) expect(visitor.last().words).not.toContain(name)
    expect((await visitor.post(path(), { words: ' ' })).status).toBe(422)
    await visitor.post(path(), { words: 'My brother-in-law Rhys works with you.' })
    expect((await visitor.follow()).words).toContain('We will see to it')
    await house.doJobs()
    const told = await rowsOf<{ subject_id: string }>(house, `select subject_id from message where template = 'casework.wish'`)
    expect(told).toEqual([{ subject_id: nia }])
    expect((await (await visiting(rhys)).get('/caseload')).words).not.toContain('Somebody asks')
    expect((await (await visiting(rhys)).get(lists())).words).not.toContain('brother-in-law')
  })

  it('is settled by a human, once', async () => {
    const visitor = site.another()
    await visitor.get(path())
    await visitor.post(path(), { words: 'Rhys must not find me.' })
    const settling = await visiting(nia)
    await settling.get('/caseload')
    expect(settling.last().words).toContain('Sam Rivers · Settle it')
    await settling.get(lists())
    expect(settling.last().words).toContain('Rhys must not find me.')
    const [wish] = await rowsOf<{ id: string }>(house, 'select id from person_wish')
    await settling.post(lists(), { does: 'settle', wish: wish?.id ?? '', outcome: 'list-made' })
    expect((await settling.get('/caseload')).words).not.toContain('Settle it')
  })

  it('asks those who look after members for somebody when everybody is meant, without its words', async () => {
    const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    const visitor = site.another()
    await visitor.get(path())
    await visitor.post(path(), { words: 'Neither Nia nor Rhys.' })
    const messages = await house.within((work) => newestMessages(work, 20))
    const stuck = messages.filter(({ template }) => template === 'casework.stuck')
    expect(stuck.map(({ subject_id }) => subject_id)).toEqual([ada])
    const opened = stuck[0] && (await openWords(house.app.vault, stuck[0]))
    expect(`${opened?.subject} ${opened?.body}`).not.toMatch(/Sam|Rhys|Neither/)
  })

  it('knows a name with an accent, an apostrophe or an s', () => {
    expect(isNamedIn('Siân O’Neill', 'it is Sian’s house')).toBe(true)
    expect(isNamedIn('Siân O’Neill', 'a neighbour')).toBe(false)
    expect(isNamedIn('Jo Li', 'jo and li are too short to tell')).toBe(false)
  })
})

/** The page without what differs on every visit: form tokens, and the address the language link leads back to. */
function bytes(html: string): string {
  return html.replaceAll(/back=[^"]*"/g, 'back="').replaceAll(/name="_(guard|once)" value="[^"]*"/g, '')
}
