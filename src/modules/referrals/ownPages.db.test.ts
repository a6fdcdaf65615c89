import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import { aMailSink, type MailSink } from '../../../test/support/mailSink.ts'
import { aSite, type Visitor } from '../../../test/support/site.ts'
import type { MemberId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { modules } from '../../modules.ts'
import { messageJobs } from '../../platform/messages/jobs.ts'
import { acceptReferral } from './actions/acceptReferral.ts'
import { sendSelfReferral } from './actions/sendSelfReferral.ts'

let house: House
let sink: MailSink
let visitor: Visitor
let referralId: Id<'Referral'>
/** The person's private page. */
let own: string

const post = { name: 'post', pages: [], jobs: messageJobs, listens: {} }
beforeEach(async () => {
  sink = await aMailSink()
  house = await aHouse({ modules: [...modules, post], env: { SMTP_URL: sink.url, HEDGEROW_CONFIRM_CONTACT: 'no' } })
  visitor = aSite(house)
  const activityId = await anActivity(house)
  const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, aSelfReferral(activityId))
  if (!sent.ok) throw new Error(sent.reason.kind)
  referralId = sent.value.referralId
  own = new URL(sent.value.url).pathname
})
afterEach(async () => {
  await house.close()
  await sink.close()
})

async function rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return house.within(async (work) => (await sql.raw<Readonly<Record<string, unknown>>>(query).execute(work.sql)).rows)
}
const subjects = () => sink.received.map(({ raw, to }) => `${to[0]}: ${/Subject: (.*)/.exec(raw)?.[1]}`)
const linkIn = (to: string): string => {
  const raw =
    sink.received
      .findLast((mail) => mail.to[0] === to)
      ?.raw.replaceAll('=\r\n', '')
      .replaceAll('=3D', '=') ?? ''
  return /\/r\/[\w-]+/.exec(raw)?.[0] ?? ''
}

describe('what a person agreed to', () => {
  it('is shown in the words of then, and taken back with one button: what waits is stopped, the group is asked to delete', async () => {
    const groupLink = await rows(`select expires_at from referral_link where purpose = 'provider'`)
    expect(groupLink).toHaveLength(1)
    const page = await visitor.get(`${own}/agreed`)
    expect(page.heading).toBe('What you agreed to')
    expect(page.words).toContain('Friends of walk-1 may see, to answer my request:')
    const [consent] = await rows(`select id from consent where purpose = 'share-with-organisation'`)
    await visitor.post(`${own}/agreed`, { take: String(consent?.id) })
    expect((await visitor.follow()).words).toContain('From now on nothing more leaves under it')

    expect(await rows('select state, returned_because, next_step from referral')).toEqual([
      { state: 'returned', returned_because: 'agreement-taken-back', next_step: 'find-another' },
    ])
    expect(await rows('select withdrawn_how, withdrawn_by from consent')).toEqual([
      { withdrawn_how: 'private-link', withdrawn_by: `link-person:${referralId}` },
    ])
    await house.doJobs()
    expect(subjects().filter((line) => line.startsWith('walks@group.example'))).toEqual([
      'walks@group.example: Please delete what you have: Gentle walk',
    ])
    expect(await rows(`select state, words_sealed, problem from message where template = 'referral.group-asked'`)).toEqual([
      { state: 'cancelled', words_sealed: null, problem: 'taken-back' },
    ])
    expect((await visitor.get(own)).words).toContain('You took back that Friends of walk-1 knows of you')
    expect((await visitor.get(`${own}/agreed`)).words).toContain('Taken back on')
  })

  it('stops what waits for a mail server that is away: when it comes back, nothing arrives but the notice to delete', async () => {
    sink.refuseWith({ code: 451, at: 'words' })
    await house.doJobs()
    expect(await rows(`select state from message where template = 'referral.group-asked'`)).toEqual([{ state: 'queued' }])
    await visitor.get(`${own}/agreed`)
    const [consent] = await rows('select id from consent')
    await visitor.post(`${own}/agreed`, { take: String(consent?.id) })
    sink.refuseWith(undefined)
    house.clock.forward({ hours: 1 })
    await house.doJobs()
    expect(subjects().filter((line) => line.startsWith('walks@group.example'))).toEqual([
      'walks@group.example: Please delete what you have: Gentle walk',
    ])
  })

  it('can grow by a yes of theirs, written down once with its words, its language and how', async () => {
    await visitor.get(`${own}/agreed`)
    await visitor.post(`${own}/agreed`, { take: '', give: 'research-contact' })
    await visitor.post(`${own}/agreed`, { take: '', give: 'research-contact' })
    expect(await rows(`select purpose, wording, language, how, given_by from consent where purpose <> 'share-with-organisation'`)).toEqual([
      { purpose: 'research-contact', wording: 'research-1', language: 'en', how: 'private-link', given_by: 'person' },
    ])
    expect(await rows(`select action from audit_entry where action like 'person.agreement%'`)).toEqual([
      { action: 'person.agreement-given' },
    ])
  })
})

async function letKitAct(fields: Readonly<Record<string, string | readonly string[]>> = {}): Promise<Visitor> {
  await visitor.get(`${own}/trusted/add`)
  await visitor.post(`${own}/trusted/add`, {
    theirName: 'Kit',
    relation: 'carer',
    theirWay: 'kit@person.example',
    lasts: 'month',
    ...fields,
  })
  await house.doJobs()
  return visitor.another()
}

describe('somebody the person trusts', () => {
  it('gets a link of their own, and sees neither what was agreed, nor who is trusted, nor who looked', async () => {
    const kit = await letKitAct()
    const link = linkIn('kit@person.example')
    expect(link).not.toBe(own)
    expect((await kit.get(link)).words).toContain('Your request to join Gentle walk')
    for (const hidden of ['/agreed', '/trusted', '/trusted/add', '/looks', '/rights', '/change/reach', '/who-should-not-see'])
      expect((await kit.get(link + hidden)).status, hidden).toBe(404)
    expect((await kit.get(link)).words).not.toContain('What you agreed to')
  })

  it('may do what they were let do, and nothing further', async () => {
    const kit = await letKitAct()
    const link = linkIn('kit@person.example')
    expect((await kit.get(`${link}/withdraw`)).status).toBe(404)
    const [row] = await rows('select id from trusted_person')
    await visitor.get(`${own}/trusted`)
    await visitor.post(`${own}/trusted`, { who: String(row?.id), do: 'limit', may: ['take-back'], lasts: 'keep' })
    expect((await kit.get(`${link}/withdraw`)).status).toBe(200)
    await kit.post(`${link}/withdraw`)
    expect(await rows('select state from referral')).toEqual([{ state: 'withdrawn' }])
  })

  it('who is paused finds a link that has run out, word for word, and a fresh one is not sent', async () => {
    const kit = await letKitAct()
    const link = linkIn('kit@person.example')
    const [row] = await rows('select id from trusted_person')
    await visitor.get(`${own}/trusted`)
    await visitor.post(`${own}/trusted`, { who: String(row?.id), do: 'pause' })
    const before = sink.received.length
    const paused = await kit.get(link)
    expect(paused.heading).toBe('This link has run out')
    expect((await kit.post(link)).heading).toBe('If we still know you, a new link is on its way')
    await house.doJobs()
    expect(sink.received).toHaveLength(before)

    house.clock.forward({ hours: 24 * 100 })
    await house.within((work) => sql`update referral_link set expires_at = ${work.at} where purpose = 'person'`.execute(work.sql))
    const expired = await visitor.another().get(own)
    const plain = (html: string) => html.replaceAll(/value="[^"]*"|%2Fr%2F[\w-]+|\/r\/[\w-]+/g, '')
    expect(plain(paused.html)).toBe(plain(expired.html))
  })

  it('stops being written to at once when the person ends it', async () => {
    await letKitAct()
    sink.refuseWith({ code: 451, at: 'words' })
    await rows('update trusted_person set is_reached_instead = true')
    const roles = [{ kind: 'coordinator' }] as const
    const coordinator = { kind: 'member', memberId: referralId as unknown as MemberId, roles } as const
    await acceptReferral(house.app, { networkId: house.network.id, actor: coordinator }, { referralId })
    await house.doJobs()
    expect(await rows(`select state from message where template = 'referral.trusted-accepted'`)).toEqual([{ state: 'queued' }])
    const [row] = await rows('select id from trusted_person')
    await visitor.get(`${own}/trusted`)
    await visitor.post(`${own}/trusted`, { who: String(row?.id), do: 'end' })
    expect(await rows(`select state from message where template = 'referral.trusted-accepted'`)).toEqual([{ state: 'cancelled' }])
    expect(await rows('select ended_at is not null as ended from trusted_person')).toEqual([{ ended: true }])
    expect(await rows(`select withdrawn_at is not null as back from consent where purpose = 'trusted-person-acts'`)).toEqual([
      { back: true },
    ])
    expect((await visitor.another().get(linkIn('kit@person.example'))).heading).toBe('This link has run out')
  })
})
