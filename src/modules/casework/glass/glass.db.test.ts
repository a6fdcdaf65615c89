import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { restrictPerson } from '../../people/index.ts'
import { remindReview } from './remindReview.ts'

let house: House
let site: Visitor
let alders: OrganisationId
let nia: MemberId
let wren: MemberId
let alma: MemberId
let basil: MemberId
let brook: MemberId
let sam: Asked

/** Basil of another organisation does not work with Sam, and is who breaks the glass; Brook leads him, Alma leads Wren who does. */
beforeEach(async () => {
  house = await aHouse({ modules, network: { isDemo: true }, startsAt: new Date('2026-11-16T09:00:00Z') })
  site = aSite(house)
  const [a, b] = [await anOrganisation(house, 'Alders'), await anOrganisation(house, 'Birches')]
  alders = a.id
  nia = await aMember(house, { kind: 'coordinator' })
  wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  alma = await aMember(house, { kind: 'team-lead', organisationId: alders }, 'alma@hedge.example')
  basil = await aMember(house, { kind: 'link-worker', organisationId: b.id }, 'basil@hedge.example')
  brook = await aMember(house, { kind: 'team-lead', organisationId: b.id }, 'brook@hedge.example')
  sam = await somebodyWhoAsked(house, a.activityId, 'Sam Rivers')
  await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
})
afterEach(() => house.close())

const visiting = (member: MemberId) => signInAs(site.another(), member)
const because = 'She rang me crying and Wren is away.'

async function breaks(visitor: Visitor, asked = sam, reason = because) {
  await visitor.get('/break-glass')
  await visitor.post('/break-glass', { reference: asked.reference.toLowerCase() })
  if (visitor.last().status !== 200) return visitor.last()
  return visitor.post('/break-glass', { does: 'open', reference: asked.reference, because: reason })
}

describe('breaking the glass', () => {
  it('says nothing of whose record it is, wants a reason, and then opens it to read only, under a banner on every page', async () => {
    const visitor = await visiting(basil)
    expect((await visitor.get(`/people/${sam.personId}`)).status).toBe(404)
    await visitor.get('/break-glass')
    await visitor.post('/break-glass', { reference: sam.reference })
    expect(visitor.last().heading).toBe('Open for an hour with a reason')
    expect(visitor.last().words).not.toContain('Sam')
    expect((await breaks(visitor, sam, 'too short')).status).toBe(422)
    expect((await breaks(visitor)).leadsTo).toBe(`/people/${sam.personId}`)
    await visitor.follow()
    expect(visitor.last().words).toContain('Sam Rivers')
    for (const path of ['/', '/caseload', `/people/${sam.personId}`]) expect((await visitor.get(path)).html, path).toContain('hr-alarm')
    expect((await visitor.get(`/coordinator/referrals/${sam.referralId}`)).status).toBe(200)
    for (const path of [
      `/people/${sam.personId}/workers`,
      `/people/${sam.personId}/lists`,
      `/coordinator/referrals/${sam.referralId}/close`,
    ])
      expect((await visitor.get(path)).status, path).toBe(404)
  })

  it('is over after an hour, or when it is closed', async () => {
    const visitor = await visiting(basil)
    await breaks(visitor)
    await visitor.get('/caseload')
    await visitor.post('/break-glass/close')
    expect((await visitor.get(`/people/${sam.personId}`)).status).toBe(404)
    await breaks(visitor)
    for (const minutes of [19, 19, 19]) {
      house.clock.forward({ minutes })
      expect((await visitor.get(`/people/${sam.personId}`)).status).toBe(200)
    }
    house.clock.forward({ minutes: 4 })
    expect((await visitor.get(`/people/${sam.personId}`)).status).toBe(404)
    expect((await visitor.get('/caseload')).html).not.toContain('hr-alarm')
  })

  it('writes down every look with whose record is open by it', async () => {
    const visitor = await visiting(basil)
    await breaks(visitor)
    await visitor.follow()
    const looks = await rowsOf<{ action: string; detail: { glass?: string } }>(
      house,
      `select action, detail from audit_entry where actor = 'member:${basil}' and action = 'casework.person-read'`,
    )
    expect(looks.map(({ detail }) => detail.glass)).toEqual([sam.personId])
    const broken = await rowsOf(house, `select 1 from audit_entry where action = 'casework.glass-break' and subject_id = '${sam.personId}'`)
    expect(broken).toHaveLength(1)
  })

  it('tells those who lead and coordinate at once, without the name; never a member the person keeps out', async () => {
    const rhys = await aMember(house, { kind: 'coordinator' }, 'rhys@hedge.example')
    const listing = await visiting(nia)
    await listing.get(`/people/${sam.personId}/lists`)
    await listing.post(`/people/${sam.personId}/lists`, { does: 'add', kind: 'excluded', members: [rhys], because: '' })
    await breaks(await visiting(basil))
    const messages = (await house.within((work) => newestMessages(work, 50))).filter(({ template }) => template === 'casework.glass')
    expect(messages.map(({ subject_id }) => subject_id).sort()).toEqual([nia, alma, brook].sort())
    for (const message of messages) {
      const opened = await openWords(house.app.vault, message)
      expect(`${opened?.subject} ${opened?.body}`).toContain('basil')
      expect(`${opened?.subject} ${opened?.body}`).not.toMatch(/Sam|Rivers|crying/)
    }
  })

  it('answers the same for a reference nobody has, one who keeps them out, one only few may see, and one that is restricted', async () => {
    const visitor = await visiting(basil)
    const tried = async (reference: string) => {
      await visitor.get('/break-glass')
      const { status, words, html } = await visitor.post('/break-glass', { reference })
      return [status, words.replaceAll(reference, ''), html.length]
    }
    const unknown = await tried('22222-22222')
    const lists = await visiting(nia)
    const path = `/people/${sam.personId}/lists`
    await lists.get(path)
    await lists.post(path, { does: 'add', kind: 'excluded', members: [basil], because: '' })
    expect(await tried(sam.reference)).toEqual(unknown)
    const [rule] = await rowsOf<{ id: string }>(house, 'select id from person_rule')
    await lists.post(path, { does: 'take-off', rule: rule?.id ?? '' })
    await lists.post(path, { does: 'add', kind: 'only', members: [nia, wren], because: '' })
    expect(await tried(sam.reference)).toEqual(unknown)
    const [only, also] = await rowsOf<{ id: string }>(house, 'select id from person_rule where ended_at is null')
    for (const each of [only, also]) await lists.post(path, { does: 'take-off', rule: each?.id ?? '' })
    await house.within((work) => restrictPerson(work, house.app.vault, { personId: sam.personId, because: 'they-object' }))
    expect(await tried(sam.reference)).toEqual(unknown)
  })

  it('leads straight to the person for whoever may see them anyway, and writes no glass', async () => {
    expect((await breaks(await visiting(wren))).leadsTo).toBe(`/people/${sam.personId}`)
    expect(await rowsOf(house, 'select 1 from broken_glass')).toEqual([])
  })

  it('is not for a fourth time while three wait for a look, nor for whoever works with nobody', async () => {
    const visitor = await visiting(basil)
    for (const _ of [1, 2, 3]) {
      expect((await breaks(visitor)).status).toBe(303)
      await visitor.get('/caseload')
      await visitor.post('/break-glass/close')
    }
    const refused = await breaks(visitor)
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('Three records you opened still wait')
    const ada = await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    expect((await (await visiting(ada)).get('/break-glass')).status).toBe(404)
  })

  it('has few tries: whoever types one reference after another is stopped', async () => {
    const visitor = await visiting(basil)
    await visitor.get('/break-glass')
    const answers = []
    for (let tried = 0; tried < 21; tried += 1) answers.push((await visitor.post('/break-glass', { reference: '22222-22222' })).status)
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 422))
    expect(answers[20]).toBe(429)
  })
})

describe('the review', () => {
  it('has whoever leads or coordinates say whether it was needed, once, and never whoever did it', async () => {
    const lead = await aMember(house, { kind: 'coordinator' }, 'basil@hedge.example')
    expect(lead).toBe(basil)
    const other = await somebodyWhoAsked(house, (await anOrganisation(house, 'Cedars')).activityId, 'Mo Aziz')
    await breaks(await visiting(alma), other)
    const own = await visiting(alma)
    await own.get('/break-glass/review')
    expect(own.last().words).toContain('Your own: somebody else looks at it.')
    const visitor = await visiting(nia)
    expect((await visitor.get('/caseload')).words).toContain('1 opened record waits for your look')
    await visitor.get('/break-glass/review')
    expect(visitor.last().words).toContain(because)
    const [glass] = await rowsOf<{ id: string }>(house, 'select id from broken_glass')
    const id = glass?.id ?? ''
    expect((await visitor.post('/break-glass/review', { glass: id })).status).toBe(422)
    await own.post('/break-glass/review', { glass: id, verdict: 'was-needed' })
    expect(await rowsOf(house, 'select verdict from broken_glass')).toEqual([{ verdict: null }])
    await visitor.post('/break-glass/review', { glass: id, verdict: 'was-not-needed', note: 'Ring first.' })
    await visitor.follow()
    expect(visitor.last().words).toContain('It was not needed')
    expect(await rowsOf(house, 'select verdict, version from broken_glass')).toEqual([{ verdict: 'was-not-needed', version: 2 }])
  })

  it('shows the lead of whoever broke it why, and not whose record it was', async () => {
    await breaks(await visiting(basil))
    const visitor = await visiting(brook)
    await visitor.get('/break-glass/review')
    expect(visitor.last().words).toContain(because)
    expect(visitor.last().words).toContain('Somebody outside your teams')
    expect(visitor.last().html).not.toContain(sam.personId)
  })
})

describe('an opened record that nobody looks at', () => {
  const reminded = async (member: MemberId) => {
    const messages = await house.within((work) => newestMessages(work, 100))
    return messages.filter(({ template, subject_id }) => template === 'casework.glass-waits' && subject_id === member)
  }

  it('is asked after when two days have passed and then each week, without a name; never of whoever opened it', async () => {
    await breaks(await visiting(basil))
    await remindReview.work(house.app, {})
    expect(await reminded(alma)).toHaveLength(0)
    const times: number[] = []
    for (const hours of [47, 2, 24, 24 * 6 - 3, 6]) {
      house.clock.forward({ hours })
      await remindReview.work(house.app, {})
      times.push((await reminded(alma)).length)
    }
    expect(times).toEqual([0, 1, 1, 1, 2])
    expect([(await reminded(nia)).length, (await reminded(brook)).length, (await reminded(basil)).length]).toEqual([2, 2, 0])
    for (const message of await reminded(alma)) {
      const opened = await openWords(house.app.vault, message)
      expect(`${opened?.subject} ${opened?.body}`).not.toMatch(/Sam|Rivers|basil|crying/)
    }
  })

  it('is asked after no more once somebody said whether it was needed', async () => {
    await breaks(await visiting(basil))
    const reviewer = await visiting(brook)
    const [glass] = await rowsOf<{ id: string }>(house, 'select id from broken_glass')
    await reviewer.get('/break-glass/review')
    await reviewer.post('/break-glass/review', { glass: glass?.id ?? '', verdict: 'was-needed' })
    house.clock.forward({ hours: 24 * 3 })
    await remindReview.work(house.app, {})
    expect(await reminded(brook)).toHaveLength(0)
  })
})
