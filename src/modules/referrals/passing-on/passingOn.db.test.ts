import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMailSink, type MailSink } from '../../../../test/support/mailSink.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Actor, MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import { modules } from '../../../modules.ts'
import { messageJobs } from '../../../platform/messages/jobs.ts'
import { addToList, openPerson } from '../../people/index.ts'
import { stopSharing } from '../actions/stopSharing.ts'
import { acceptReferral, sayCannotTake, sendSelfReferral, startReferral, withdrawReferral } from '../index.ts'

let house: House
let sink: MailSink
let hannah: Visitor
let hannahId: MemberId
let walks: Id<'Activity'>
let practice: OrganisationId

const post = { name: 'post', pages: [], jobs: messageJobs, listens: {} }
beforeEach(async () => {
  sink = await aMailSink()
  const env = { SMTP_URL: sink.url, HEDGEROW_CONFIRM_CONTACT: 'no', HEDGEROW_FASTEST_SECONDS: '0' }
  house = await aHouse({ modules: [...modules, post], env, startsAt: new Date('2026-11-16T09:00:00Z') })
  walks = await anActivity(house)
  const surgery = { sourceId: 'priory', name: 'Priory Road Practice' }
  await anActivity(house, { sourceId: 'clinic', organisation: surgery })
  practice = (await rows<{ id: OrganisationId }>(`select id from organisation where name = 'Priory Road Practice'`))[0]?.id ?? practice
  hannahId = await aMember(house, { kind: 'referrer', organisationId: practice }, 'hannah@hedge.example')
  hannah = aSite(house)
  await signIn(house, hannah, 'hannah@hedge.example')
})
afterEach(async () => {
  await house.close()
  await sink.close()
})

const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const asHannah = (): Actor => ({ kind: 'member', memberId: hannahId, roles: [{ kind: 'referrer', organisationId: practice }] })
const by = (actor: Actor) => ({ networkId: house.network.id, actor })
const byLink = (purpose: 'person' | 'provider', subjectId: string) => by({ kind: 'link-holder', purpose, subjectId })
const newsMail = () => sink.received.filter(({ to }) => to[0] === 'hannah@hedge.example').filter(({ raw }) => raw.includes('There is news'))
const came = async () => /Sam (.*?) Monday 16 November Gentle walk/.exec((await hannah.get('/referred')).words)?.[1]

async function passesOn(isTold: boolean): Promise<{ readonly id: Id<'Referral'>; readonly own: string }> {
  const asked = { ...aSelfReferral(walks, { why: 'Too quiet at home' }), passedOn: { organisationId: practice, isTold } }
  const sent = await sendSelfReferral(house.app, by(asHannah()), asked)
  if (!sent.ok) throw new Error(sent.reason.kind)
  return { id: sent.value.referralId, own: new URL(sent.value.url).pathname }
}

async function fillsIn(path: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  await hannah.get(path)
  return hannah.post(path, fields)
}

async function fillsInUntilSent(reach: Readonly<Record<string, string>>) {
  const join = `/join/${walks}`
  await hannah.get(join)
  await fillsIn(`${join}/who`, { for: practice })
  await fillsIn(`${join}/agreed`, { agreed: ['yes', 'told'] })
  await fillsIn(`${join}/name`, { name: 'Sam Rivers' })
  await fillsIn(`${join}/reach`, reach)
  for (const question of ['safe', 'help', 'why']) await fillsIn(`${join}/${question}`, {})
  await fillsIn(`${join}/share`, { shares: ['called'] })
  const check = await hannah.get(`${join}/check`)
  return { check, sent: await hannah.post(`${join}/check`) }
}

describe('passing somebody on', () => {
  it('is the journey everybody walks, leads back to the list, and leaves the private link to the person', async () => {
    const who = await hannah.get(`/join/${walks}/who`)
    expect(who.words).toContain('Somebody who has agreed, passed on by Priory Road Practice')
    const { check, sent } = await fillsInUntilSent({ way: 'email', email: 'sam@person.example' })
    expect(check.words).toContain('Priory Road Practice is told what came of it Yes')
    expect(check.words).not.toContain('Who asks')
    expect(sent.leadsTo).toBe('/referred?sent=1')
    expect(await came()).toBe('Passed on')
    expect(hannah.last().html).not.toContain('/r/')
    await house.doJobs()
    expect(sink.received.filter(({ raw }) => /\/r\/[\w-]+/.test(raw)).map(({ to }) => to[0])).toEqual(['sam@person.example'])
    expect(await rows('select route, referrer_organisation_id, trusted_person_id from referral')).toEqual([
      { route: 'referrer', referrer_organisation_id: practice, trusted_person_id: null },
    ])
    expect(await rows('select purpose, given_by, how, wording from consent order by purpose')).toEqual([
      { purpose: 'share-with-organisation', given_by: 'person', how: 'in-person', wording: 'share-1' },
      { purpose: 'share-with-referrer', given_by: 'person', how: 'in-person', wording: 'referrer-1' },
    ])
  })

  it('asks for a way of the person’s own, so that they can take it back themselves', async () => {
    const { sent } = await fillsInUntilSent({ way: 'email', email: 'Hannah@hedge.example' })
    expect([sent.status, sent.heading]).toEqual([422, 'How should we reach them?'])
    expect(sent.words).toContain('This is your own address')
    const reach = await hannah.get(`/join/${walks}/reach`)
    expect(reach.words).not.toContain('Through me')
    expect(reach.words).toContain('Their own way, not yours')
  })

  it('is not for whoever refers for no organisation, or for another one', async () => {
    const visitor = aSite(house)
    await visitor.get(`/join/${walks}/who`)
    expect(visitor.last().words).not.toContain('passed on by')
    expect((await visitor.post(`/join/${walks}/who`, { for: practice })).status).toBe(422)
    expect((await visitor.get('/referred')).status).toBe(404)
    const elsewhere: Actor = { kind: 'member', memberId: hannahId, roles: [{ kind: 'provider', organisationId: practice }] }
    const asked = { ...aSelfReferral(walks), passedOn: { organisationId: practice, isTold: true } }
    expect(await sendSelfReferral(house.app, by(elsewhere), asked)).toEqual({ ok: false, reason: { kind: 'may-not-pass-on' } })
  })
})

describe('what a referrer hears', () => {
  it('is what came of it where the person agreed, by a message without a name and on the list', async () => {
    const { id } = await passesOn(true)
    expect(await came()).toBe('Passed on')
    await acceptReferral(house.app, byLink('provider', id), { referralId: id, words: 'Ask for Ron' })
    expect(await came()).toBe('Taken on Monday 16 November')
    await startReferral(house.app, byLink('person', id), { referralId: id })
    expect(await came()).toBe('Started on Monday 16 November')
    await withdrawReferral(house.app, byLink('person', id), { referralId: id, because: 'did-not-feel-welcome' })
    expect(await came()).toBe('A place is no longer needed, Monday 16 November')
    expect(hannah.last().words).not.toMatch(/Ron|quiet|welcome/)
    await house.doJobs()
    expect(newsMail()).toHaveLength(3)
    for (const { raw } of newsMail()) expect(raw).not.toMatch(/Sam|Rivers|walk|Walk/)
  })

  it('is only that they were passed on where the person did not agree', async () => {
    const { id } = await passesOn(false)
    await acceptReferral(house.app, byLink('provider', id), { referralId: id })
    await house.doJobs()
    expect(await came()).toBe('Passed on')
    expect(newsMail()).toEqual([])
  })

  it('is only that they were passed on once they take the agreement back, and what waits is stopped', async () => {
    const { id, own } = await passesOn(true)
    await acceptReferral(house.app, byLink('provider', id), { referralId: id })
    expect(await came()).toBe('Taken on Monday 16 November')
    const sam = aSite(house)
    expect((await sam.get(own)).words).toContain('Priory Road Practice passed you on')
    const page = await sam.get(`${own}/agreed`)
    expect(page.words).toContain('Priory Road Practice, who passed me on, may be told what came of it')
    const [agreement] = await rows<{ id: string }>(`select id from consent where purpose = 'share-with-referrer'`)
    await sam.post(`${own}/agreed`, { take: agreement?.id ?? '' })
    expect(await came()).toBe('Passed on')
    await startReferral(house.app, byLink('person', id), { referralId: id })
    await house.doJobs()
    expect(newsMail()).toEqual([])
    expect(await rows(`select state, problem from message where template = 'referral.referrer-news'`)).toEqual([
      { state: 'cancelled', problem: 'taken-back' },
    ])
    await sam.get(`${own}/agreed`)
    await sam.post(`${own}/agreed`, { take: '', give: 'share-with-referrer' })
    expect(await came()).toBe('Started on Monday 16 November')
  })

  it('does not leave when the agreement ran out while the message waited', async () => {
    const { id } = await passesOn(true)
    await rows(`update consent set expires_at = '2026-11-16T10:00:00Z' where purpose = 'share-with-referrer'`)
    await acceptReferral(house.app, byLink('provider', id), { referralId: id })
    house.clock.forward({ hours: 2 })
    await house.doJobs()
    expect(newsMail()).toEqual([])
    expect(await rows(`select problem from message where template = 'referral.referrer-news'`)).toEqual([{ problem: 'not-allowed' }])
  })

  it('is the group’s no, and not that the person took back what the group may know', async () => {
    const [told, quiet] = [await passesOn(true), await passesOn(true)]
    await sayCannotTake(house.app, byLink('provider', told.id), { referralId: told.id, because: 'not-running' })
    await stopSharing(house.app, byLink('person', quiet.id), { referralId: quiet.id, how: 'private-link' })
    const { words } = await hannah.get('/referred')
    expect(words).toContain('Not taken, Monday 16 November')
    expect(words).toMatch(/Sam Passed on Monday/)
    await house.doJobs()
    expect(newsMail()).toHaveLength(1)
  })
})

describe('the wall around what a referrer sees', () => {
  it('holds for SQL of their own: one row they typed themselves, and what came of it only while it is agreed', async () => {
    const { id } = await passesOn(false)
    await acceptReferral(house.app, byLink('provider', id), { referralId: id })
    const seen = () =>
      house.within(async (work) => {
        const count = async (from: string) => (await sql`select 1 from ${sql.raw(from)}`.execute(work.sql)).rows.length
        const told = await sql`select outcome from what_came_of(${work.networkId}, ${work.at})`.execute(work.sql)
        const tables = ['passed_on', 'referral', 'person', 'person_contact', 'consent', 'referral_offer']
        return { counts: await Promise.all(tables.map(count)), told: told.rows }
      }, asHannah())
    expect(await seen()).toEqual({ counts: [1, 0, 0, 0, 0, 0], told: [] })
    await rows(
      `insert into consent (network_id, id, person_id, purpose, recipient_organisation_id, about_id, shares, wording, given_by, how, given_at, expires_at)
       select network_id, gen_random_uuid(), person_id, 'share-with-referrer', organisation_id, referral_id, '{}', 'referrer-1', 'person', 'phone', made_at, made_at + interval '1 year' from passed_on`,
    )
    expect(await seen()).toEqual({ counts: [1, 0, 0, 0, 0, 0], told: [{ outcome: 'taken' }] })
  })

  it('stands between organisations, and around a person whose list names the member', async () => {
    await passesOn(true)
    const [other] = await rows<{ id: OrganisationId }>(`select organisation_id as id from activity where id = '${walks}'`)
    await aMember(house, { kind: 'referrer', organisationId: other?.id as OrganisationId }, 'other@hedge.example')
    const stranger = aSite(house)
    await signIn(house, stranger, 'other@hedge.example')
    expect((await stranger.get('/referred')).words).toContain('You have not passed anybody on yet')
    await house.within(async (work) => {
      const [person] = (await sql<{ id: Id<'Person'> }>`select id from person`.execute(work.sql)).rows
      if (person === undefined) throw new Error('Nobody was passed on')
      await addToList(work, house.app.vault, { personId: person.id, kind: 'excluded', memberId: hannahId })
      await openPerson(work, person.id)
    })
    expect((await hannah.get('/referred')).words).toContain('You have not passed anybody on yet')
  })

  it('keeps every look in the audit, once', async () => {
    await passesOn(true)
    await hannah.get('/referred')
    expect(await rows(`select actor, subject_kind from audit_entry where action = 'referral.passed-on-list-read'`)).toEqual([
      { actor: `member:${hannahId}`, subject_kind: 'network' },
    ])
  })
})
