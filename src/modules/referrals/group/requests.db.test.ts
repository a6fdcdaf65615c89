import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { hiddenFieldsOf } from '../../../../test/support/readHtml.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import { modules } from '../../../modules.ts'
import { openWords } from '../../../platform/messages/forHumans.ts'
import { newestMessages } from '../../../platform/messages/store.ts'
import { stopSharing } from '../actions/stopSharing.ts'
import { withdrawReferral } from '../actions/withdrawReferral.ts'
import { type SelfReferral, sendSelfReferral } from '../index.ts'

let house: House
let derek: Visitor
let walks: Id<'Activity'>
let choir: Id<'Activity'>

beforeEach(async () => {
  const env = { HEDGEROW_CONFIRM_CONTACT: 'no', HEDGEROW_READING_BUDGET: '5' }
  house = await aHouse({ modules, env, startsAt: new Date('2026-11-16T09:00:00Z') })
  walks = await anActivity(house)
  choir = await anActivity(house, { sourceId: 'choir-1', name: 'Evening choir' })
  await aMember(house, { kind: 'provider', organisationId: await groupOf(walks) }, 'derek@hedge.example')
  derek = aSite(house)
  await signIn(house, derek, 'derek@hedge.example')
})
afterEach(() => house.close())

const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
async function groupOf(activityId: string): Promise<OrganisationId> {
  const [row] = await rows<{ id: OrganisationId }>(`select organisation_id as id from activity where id = '${activityId}'`)
  if (row === undefined) throw new Error('The activity was not saved')
  return row.id
}
async function asks(activityId: Id<'Activity'>, shown: Parameters<typeof aSelfReferral>[1] = {}): Promise<Id<'Referral'>> {
  const asked: SelfReferral = aSelfReferral(activityId, { why: 'Too quiet at home', ...shown })
  const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, asked)
  if (!sent.ok) throw new Error(sent.reason.kind)
  return sent.value.referralId
}
const byPerson = (id: Id<'Referral'>) =>
  ({ networkId: house.network.id, actor: { kind: 'link-holder', purpose: 'person', subjectId: id } }) as const

describe('what a member of a group was asked', () => {
  it('is one list with what waits for an answer first, and an invitation while there is nothing', async () => {
    expect((await derek.get('/requests')).words).toContain('Nobody has asked yet')
    await asks(walks)
    await asks(walks, { person: { name: 'Ada Second' }, shares: ['called', 'contact'] })
    const list = await derek.get('/requests')
    expect(list.words).toMatch(/Waiting for your answer: 2 requests/)
    expect(list.words).toMatch(/Sam \(\S+\) Gentle walk.*Ada \(\S+\) Gentle walk/)
    expect(list.words).toContain('Thursday 19 November')
    expect(list.html).not.toContain('sam.rivers@person.example')
  })

  it('is never what another group was asked, and that request does not exist for them', async () => {
    const elsewhere = await asks(choir, { person: { name: 'Cora Elsewhere' } })
    expect((await derek.get('/requests')).words).not.toContain('Cora')
    expect((await derek.get(`/requests/${elsewhere}`)).status).toBe(404)
    await derek.get(`/requests/${await asks(walks)}`)
    const guards = hiddenFieldsOf(derek.last().html, '')
    expect((await derek.post(`/requests/${elsewhere}`, { ...guards, answer: 'accept' })).status).toBe(404)
    expect(await rows('select state from referral')).toEqual([{ state: 'sent' }, { state: 'sent' }])
  })

  it('stands apart for each group of somebody who answers for two', async () => {
    await aMember(house, { kind: 'provider', organisationId: await groupOf(choir) }, 'derek@hedge.example')
    house.clock.forward({ minutes: 1 })
    await asks(walks)
    await asks(choir, { person: { name: 'Cora Elsewhere' } })
    const { words } = await derek.get('/requests')
    expect(words).toMatch(/Friends of choir-1.*Cora.*Friends of walk-1.*Sam/)
  })

  it('is not there for somebody who answers for no group', async () => {
    await aMember(house, { kind: 'coordinator' })
    const nia = aSite(house)
    await signIn(house, nia)
    expect((await nia.get('/requests')).status).toBe(404)
  })
})

describe('answering as a member of the group', () => {
  it('shows what was agreed, then after the yes how to reach them, and is said once they have been', async () => {
    const id = await asks(walks)
    const before = await derek.get(`/requests/${id}`)
    expect(before.heading).toBe('Sam would like to join Gentle walk')
    expect(before.words).toContain('Too quiet at home')
    expect(before.words).not.toContain('sam.rivers@person.example')
    await derek.post(`/requests/${id}`, { answer: 'accept', words: 'Come on Tuesday' })
    const after = await derek.follow()
    expect(after.words).toContain('sam.rivers@person.example')
    expect(after.words).toContain('Have they been for the first time?')
    await derek.post(`/requests/${id}`, { started: 'yes' })
    expect((await derek.follow()).words).toContain('Started')
    expect(
      await rows(`select action, actor from audit_entry where action in ('referral.accept', 'referral.start') order by position`),
    ).toEqual(['referral.accept', 'referral.start'].map((action) => ({ action, actor: expect.stringMatching(/^member:/) })))
  })

  it('says kindly what is missing and keeps the words', async () => {
    const id = await asks(walks)
    await derek.get(`/requests/${id}`)
    const seen = await derek.post(`/requests/${id}`, { answer: 'cannot-take', words: 'So sorry' })
    expect(seen.status).toBe(422)
    expect(seen.words).toContain('Choose a reason')
    expect(seen.html).toContain('So sorry')
  })

  it('that comes too late is told so', async () => {
    const id = await asks(walks)
    await derek.get(`/requests/${id}`)
    await withdrawReferral(house.app, byPerson(id), { referralId: id, because: 'not-said' })
    await derek.post(`/requests/${id}`, { answer: 'accept' })
    expect((await derek.follow()).words).toContain('This was answered or changed in the meantime')
  })
})

describe('what a group may no longer see', () => {
  it('is who it was, once the person takes back that the group knows of them', async () => {
    const id = await asks(walks)
    await stopSharing(house.app, byPerson(id), { referralId: id, how: 'private-link' })
    const list = await derek.get('/requests')
    expect(list.words).not.toContain('Sam')
    expect(list.words).toContain('No longer with you')
    expect((await derek.get(`/requests/${id}`)).words).not.toContain('Sam')
  })

  it('is anybody once the request has ended, and the request itself thirty days later', async () => {
    const id = await asks(walks)
    await withdrawReferral(house.app, byPerson(id), { referralId: id, because: 'costs-too-much' })
    const list = await derek.get('/requests')
    expect(list.words).toMatch(/Over: one request.*Monday 16 November/)
    expect(list.words).not.toMatch(/Sam|costs/)
    expect((await derek.get(`/requests/${id}`)).words).toContain('You do not have to do anything')
    house.clock.forward({ days: 31 })
    await signIn(house, derek, 'derek@hedge.example')
    expect((await derek.get('/requests')).words).toContain('Nobody has asked yet')
    expect((await derek.get(`/requests/${id}`)).status).toBe(404)
  })
})

describe('each look of a member of a group', () => {
  it('is one line of the audit, and counts towards what they may read in an hour', async () => {
    const ids: Id<'Referral'>[] = []
    for (let made = 0; made < 6; made += 1)
      ids.push(await asks(walks, { person: { reach: [{ channel: 'email', address: `p${made}@person.example` }] } }))
    await derek.get('/requests')
    for (const id of ids.slice(0, 5)) expect((await derek.get(`/requests/${id}`)).status).toBe(200)
    expect((await derek.get(`/requests/${ids[5]}`)).leadsTo).toMatch(/^\/you\/reading/)
    expect(await rows(`select count(*)::int as looks from audit_entry where action = 'referral.group-request-read'`)).toEqual([
      { looks: 5 },
    ])
    expect(await rows(`select count(*)::int as looks from audit_entry where action = 'referral.group-list-read'`)).toEqual([{ looks: 1 }])
  })
})

describe('the e-mail to a group', () => {
  it('also says where its members sign in and answer', async () => {
    await asks(walks)
    const [asked] = (await house.within((work) => newestMessages(work, 20))).filter(({ template }) => template === 'referral.group-asked')
    expect((asked && (await openWords(house.app.vault, asked)))?.body).toContain(`${house.app.config.baseUrl}/requests`)
  })
})
