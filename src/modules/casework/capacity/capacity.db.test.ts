import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, anOrganisation, rowsOf, signInAs, somebodyWhoAsked, worksWith } from '../../../../test/builders/aTeam.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Actor, MemberId, OrganisationId, Role } from '../../../kernel/actor.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { lookAgain } from './lookAgain.ts'

let house: House
let site: Visitor
let alders: OrganisationId
let nia: MemberId
let wren: MemberId
let sam: Asked
let worker: Visitor
let at: string

/** Wren works with Sam, for whom his sister asked and said yes: he cannot decide that himself, nor that she may. */
beforeEach(async () => {
  house = await aHouse({
    modules,
    network: { isDemo: true },
    env: { HEDGEROW_CONFIRM_CONTACT: 'no' },
    startsAt: new Date('2026-06-01T09:00:00Z'),
  })
  site = aSite(house)
  const group = await anOrganisation(house, 'Alders')
  alders = group.id
  nia = await aMember(house, { kind: 'coordinator' })
  wren = await aMember(house, { kind: 'link-worker', organisationId: alders }, 'wren@hedge.example')
  sam = await somebodyWhoAsked(house, group.activityId, 'Sam Rivers')
  await rowsOf(house, `update consent set given_by = 'trusted-person'`)
  await worksWith(house, nia, { personId: sam.personId, organisationId: alders, memberId: wren })
  worker = await signInAs(site.another(), wren)
  at = `/people/${sam.personId}/capacity`
})
afterEach(() => house.close())

/** What a member was written, by the subjects. */
async function told(member: MemberId): Promise<readonly { readonly subject?: string; readonly body?: string }[]> {
  const messages = (await house.within((work) => newestMessages(work, 100))).filter(({ subject_id }) => subject_id === member)
  return Promise.all(messages.map(async (message) => ({ ...(await openWords(house.app.vault, message)) })))
}
const consents = () =>
  rowsOf(
    house,
    `select given_by, withdrawn_at is null as holds, shares, expires_at::date::text as until from consent order by given_at, holds`,
  )

const able = { understand: 'yes', retain: 'yes', weigh: 'yes', communicate: 'yes' }
const unable = { ...able, weigh: 'no', weighWords: 'Says yes to all, also to the opposite' }
const day = (date: string) => {
  const [year = '', month = '', on = ''] = date.split('-')
  return { 'assessedOn-day': on, 'assessedOn-month': month, 'assessedOn-year': year }
}
const found = () => ({ thing: `share-with-organisation:${sam.referralId}`, help: 'In the morning, with pictures', ...day('2026-06-01') })

async function assesses(fields: Readonly<Record<string, string>>) {
  await worker.get(`${at}/new`)
  return worker.post(`${at}/new`, { ...found(), ...fields })
}
const cannot = () => assesses({ ...unable, outcome: 'cannot', cause: 'Dementia' })

const best = {
  by: 'team',
  isFor: 'yes',
  words: 'He goes to the walk, because he is happy outside',
  wishes: 'He always walked, and smiles at the dog',
  consulted: 'Kit, his sister',
  lessRestrictive: 'The group needs to know what to call him, and no more',
  shares: ['called'],
  review: '28',
}
/** Where what is decided after the last assessment is written down. */
let decideAt = ''
async function decides(fields: Readonly<Record<string, string | readonly string[]>> = {}) {
  const { leadsTo = '' } = await cannot()
  decideAt = leadsTo
  await worker.get(decideAt)
  return worker.post(decideAt, { ...best, ...fields })
}

describe('somebody who cannot decide one thing', () => {
  it('is not one until somebody says what was done to help, what they cannot do, and because of what', async () => {
    const wrong = await assesses({ ...able, weigh: 'no', outcome: 'cannot', help: '' })
    expect(wrong.status).toBe(422)
    for (const error of ['what you did to help', 'use or weigh it, and for a no what showed it', 'Say because of what'])
      expect(wrong.words).toContain(error)
    expect((await assesses({ ...able, outcome: 'cannot', cause: 'Old age' })).words).toContain(
      'This does not fit with the four answers above',
    )
    expect((await assesses({ ...unable, outcome: 'not-now', cause: 'A fever' })).words).toContain('Choose when to ask them again')
    expect(await rowsOf(house, 'select 1 from capacity_assessment')).toEqual([])
  })

  it('has an agreement given in their best interests, in place of a yes nobody could give, and no longer than until it is looked at again', async () => {
    expect((await decides({ shares: [] })).words).toContain('Choose at least one thing they may see')
    await worker.post(decideAt, best)
    expect((await worker.follow()).words).toContain('It is done (decided in their best interests): He goes to the walk')
    expect(await consents()).toEqual([
      { given_by: 'trusted-person', holds: false, shares: expect.anything(), until: expect.anything() },
      { given_by: 'best-interests', holds: true, shares: ['called', 'contact'], until: '2026-06-29' },
    ])
    const [assessment] = await rowsOf<{ words: string }>(
      house,
      `select encode(consulted_sealed, 'escape') as words from best_interests_decision`,
    )
    expect(assessment?.words).not.toContain('Kit')
  })

  it('keeps what they agreed to themselves: nothing need be decided for them', async () => {
    await rowsOf(house, `update consent set given_by = 'person'`)
    const refused = await decides()
    expect(refused.status).toBe(422)
    expect(refused.words).toContain('They agreed to this themselves, and that stands.')
    expect(refused.html).toContain('Kit, his sister')
  })

  it('decides again as soon as they can: what was decided for them ends in the same moment, and the group is told no more', async () => {
    await decides()
    await assesses({ ...able, outcome: 'can' })
    expect((await consents()).map((row) => (row as { holds: boolean }).holds)).toEqual([false, false])
    await house.doJobs()
    expect(await rowsOf(house, 'select state, returned_because from referral')).toEqual([
      { state: 'returned', returned_because: 'agreement-ran-out' },
    ])
    expect(await rowsOf(house, 'select over_because from best_interests_decision')).toEqual([{ over_because: 'they-decide' }])
  })

  it('is not decided for while they can decide on another day, when somebody is reminded to ask', async () => {
    const { leadsTo } = await assesses({ ...unable, outcome: 'not-now', cause: 'A fever', askAgain: '7' })
    expect(leadsTo).toContain(at)
    const [row] = await rowsOf<{ id: string }>(house, 'select id from capacity_assessment')
    expect((await worker.get(`${at}/${row?.id}/decide`)).words).toContain('wait, and ask them then')
    house.clock.forward({ hours: 7 * 24 })
    await lookAgain.work(house.app, {})
    await lookAgain.work(house.app, {})
    expect(await told(wren)).toHaveLength(2)
    expect((await (await signInAs(site.another(), wren)).get('/caseload')).words).toContain(
      'Sam Rivers: to be asked again since 8 June 2026',
    )
  })

  it('is decided for by an attorney only when somebody saw that they may, about care and not money', async () => {
    const authority = { kind: 'attorney-property', name: 'Ceri Rivers', seenHow: 'paper', ...day('2026-06-01') }
    const days = {
      'seenOn-day': '1',
      'seenOn-month': '6',
      'seenOn-year': '2026',
      'validFrom-day': '1',
      'validFrom-month': '2',
      'validFrom-year': '2024',
    }
    await worker.get(`${at}/authority`)
    expect((await worker.post(`${at}/authority`, { ...authority, ...days, seenHow: '' })).words).toContain(
      'Without that it cannot be relied on',
    )
    await worker.post(`${at}/authority`, { ...authority, ...days })
    await worker.get(`${at}/authority`)
    await worker.post(`${at}/authority`, { ...authority, ...days, kind: 'attorney-welfare', name: 'Kit Rivers' })
    const rows = await rowsOf<{ id: string; kind: string }>(house, 'select id, kind from authority order by kind')
    const [money, care] = rows.map(({ id }) => id)
    expect((await decides({ by: money ?? '' })).words).toContain('An attorney or deputy for money does not decide this')
    await worker.post(decideAt, { ...best, by: care ?? '' })
    expect((await consents()).at(-1)).toMatchObject({ given_by: 'attorney', holds: true })
    await worker.get(at)
    await worker.post(at, { authority: care ?? '' })
    expect(await rowsOf(house, 'select over_because from best_interests_decision')).toEqual([{ over_because: 'authority-ended' }])
    expect((await consents()).at(-1)).toMatchObject({ given_by: 'attorney', holds: false })
  })

  it('is assessed one time after the other when two write at once', async () => {
    await worker.get(`${at}/new`)
    const others = [worker.another(), worker.another(), worker.another()]
    for (const other of others) {
      await signInAs(other, wren)
      await other.get(`${at}/new`)
    }
    const fields = { ...found(), ...unable, outcome: 'cannot', cause: 'Dementia' }
    const seen = await Promise.all([worker, ...others].map((visitor) => visitor.post(`${at}/new`, fields)))
    expect(seen.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(await rowsOf(house, 'select count(*)::int as standing from capacity_assessment where over_at is null')).toEqual([
      { standing: 1 },
    ])
  })

  it('makes one record of a form that is sent twice', async () => {
    await worker.get(`${at}/new`)
    const fields = { ...found(), ...unable, outcome: 'cannot', cause: 'Dementia' }
    await worker.post(`${at}/new`, fields)
    await worker.post(`${at}/new`, fields)
    expect(await rowsOf(house, 'select 1 from capacity_assessment')).toHaveLength(1)
  })
})

describe('the day on which a decision must be looked at again', () => {
  it('is reminded of two weeks before, and when it passes the sharing ends and the worker is told', async () => {
    await decides()
    await lookAgain.work(house.app, {})
    expect(await told(wren)).toHaveLength(1)
    house.clock.forward({ hours: 15 * 24 })
    await lookAgain.work(house.app, {})
    const soon = (await told(wren)).map(({ subject }) => subject)
    expect(soon).toContain('A decision must be looked at again')

    house.clock.forward({ hours: 15 * 24 })
    await lookAgain.work(house.app, {})
    await lookAgain.work(house.app, {})
    await house.doJobs()
    const all = await told(wren)
    expect(all.filter(({ subject }) => subject === 'A decision was not looked at again, and has ended')).toHaveLength(1)
    expect(all.map(({ body }) => body).join()).not.toContain('Sam')
    expect(await rowsOf(house, 'select state, returned_because from referral')).toEqual([
      { state: 'returned', returned_because: 'agreement-ran-out' },
    ])
    const list = await (await signInAs(site.another(), wren)).get('/caseload')
    expect(list.words).toContain('Sam Rivers: what was decided for them ended on 29 June 2026, without a look')
  })

  it('comes onto the coordinators’ list where nobody works with them', async () => {
    await decides()
    await rowsOf(house, `update person_worker set ended_at = now(), ended_because = 'left'`)
    house.clock.forward({ hours: 15 * 24 })
    await lookAgain.work(house.app, {})
    expect((await (await signInAs(site.another(), nia)).get('/caseload')).words).toContain('holds until 29 June 2026')
    expect((await told(nia)).map(({ subject }) => subject)).toContain('A decision must be looked at again')
  })
})

describe('what was decided for somebody', () => {
  it('is told to them at their own link in plain words, unless seeing it would not be safe', async () => {
    await decides()
    const own = await site.another().get(`${sam.link}/decided`)
    expect(own.heading).toBe('What was decided for you')
    expect(own.words).toContain('Whether Alders may know of you')
    expect(own.words).toContain('On 1 June 2026 it was decided for you: yes. We look at it again by 29 June 2026.')
    expect(own.words).not.toContain('Kit')
    const coordinator = await signInAs(site.another(), nia)
    await coordinator.get(`/people/${sam.personId}/looks`)
    await coordinator.post(`/people/${sam.personId}/looks`, { because: 'He reads her phone', days: '30' })
    expect((await site.another().get(`${sam.link}/decided`)).words).toContain('Nothing was decided for you.')
  })

  it('is seen by whoever works with them, and by the database’s own wall by no group, referrer or link', async () => {
    await decides()
    const count = (actor: Actor) =>
      house.within(async (work) => {
        const asked = sql<{ n: number }>`
          select (select count(*) from capacity_assessment)::int + (select count(*) from best_interests_decision)::int as n`
        return (await asked.execute(work.sql)).rows[0]?.n
      }, actor)
    const member = (role: Role): Actor => ({ kind: 'member', memberId: wren, roles: [role] })
    const link = (purpose: 'person' | 'trusted' | 'provider'): Actor => ({ kind: 'link-holder', purpose, subjectId: sam.referralId })
    expect(await count(member({ kind: 'link-worker', organisationId: alders }))).toBe(2)
    expect(await count(member({ kind: 'team-lead', organisationId: alders }))).toBe(2)
    for (const role of [
      { kind: 'provider', organisationId: alders },
      { kind: 'referrer', organisationId: alders },
      { kind: 'network-admin' },
    ] as const)
      expect(await count(member(role)), role.kind).toBe(0)
    for (const purpose of ['person', 'trusted', 'provider'] as const) expect(await count(link(purpose)), purpose).toBe(0)
  })

  it('cannot be changed by the app once it is written: rows are added, and end', async () => {
    await decides()
    for (const change of [`help_sealed = '\\x00'`, `outcome = 'can'`])
      await expect(rowsOf(house, `update capacity_assessment set ${change}`)).rejects.toThrow(/permission denied/)
    await expect(rowsOf(house, `update best_interests_decision set review_on = review_on + 30`)).rejects.toThrow(/permission denied/)
    await expect(rowsOf(house, 'delete from authority')).rejects.toThrow(/permission denied/)
  })
})
