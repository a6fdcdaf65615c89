import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import { modules } from '../../../modules.ts'
import { startSession } from '../../../platform/sessions/store.ts'
import { sendSelfReferral } from '../../referrals/index.ts'

let house: House
let person: Visitor
let coordinator: Visitor
let own: string
let at: string

beforeEach(async () => {
  house = await aHouse({ modules, env: { HEDGEROW_CONFIRM_CONTACT: 'no' } })
  person = aSite(house)
  coordinator = await signedIn()
  const activityId = await anActivity(house)
  const asked = aSelfReferral(activityId, { person: { name: 'Sam Rivers' } })
  const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, asked)
  if (!sent.ok) throw new Error(sent.reason.kind)
  own = new URL(sent.value.url).pathname
  const [row] = await rows('select person_id from referral')
  at = `/people/${row?.person_id}/looks`
})
afterEach(() => house.close())

async function signedIn(): Promise<Visitor> {
  const id = await aMember(house, { kind: 'coordinator' }, 'coordinator@hedge.example')
  const token = await house.within((work) => startSession(work, id, { strength: 'strong', browser: { browser: 'other', system: 'other' } }))
  const visitor = person.another()
  visitor.cookies.set('hedgerow', token)
  return visitor
}

async function rows(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return house.within(async (work) => (await sql.raw<Readonly<Record<string, unknown>>>(query).execute(work.sql)).rows)
}
const plain = (html: string) => html.replaceAll(/value="[^"]*"/g, '')

describe('who looked at a record', () => {
  it('is told to the person by what they are and what for, never by name', async () => {
    const before = await person.get(`${own}/looks`)
    expect(before.heading).toBe('Who looked at your record')
    const [row] = await rows('select id from referral')
    expect((await coordinator.get(`/coordinator/referrals/${row?.id}`)).status).toBe(200)
    const after = await person.get(`${own}/looks`)
    expect(after.words).toContain('A coordinator of the network: Looked at your request')
    expect(after.words).not.toContain('coordinator@')
  })

  it('says to those who lead, and to nobody else, that whoever looked lives near', async () => {
    const activityId = await anActivity(house, { sourceId: 'near' })
    const reach = [{ channel: 'post' as const, address: '2 Mill Lane, Lancaster LA1 1YF' }]
    const asked = aSelfReferral(activityId, { person: { name: 'Bee Lamont', reach } })
    const sent = await sendSelfReferral(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, asked)
    if (!sent.ok) throw new Error(sent.reason.kind)
    const [row] = await rows(`select person_id from referral where id = '${sent.value.referralId}'`)
    await coordinator.get('/you/home')
    await coordinator.post('/you/home', { home: 'LA1 1' })
    await coordinator.get(`/people/${row?.person_id}`)
    expect((await coordinator.get(`/people/${row?.person_id}/looks`)).words).toContain('Lives in the same part of town as the person')
    await coordinator.get(at.replace('/looks', ''))
    expect((await coordinator.get(at)).words).not.toContain('Lives in the same part of town')
    expect((await person.get(`${new URL(sent.value.url).pathname}/looks`)).words).not.toContain('part of town')
  })

  it('is told with names to those who lead, behind the wall that keeps everybody else out', async () => {
    await coordinator.get(at.replace('/looks', ''))
    const page = await coordinator.get(at)
    expect(page.status).toBe(200)
    expect(page.words).toContain('coordinator, A coordinator of the network')
    expect((await person.get(at)).status).toBe(404)
  })

  it('looks like nobody had, for as long as a human says that seeing it would not be safe', async () => {
    const empty = await person.get(`${own}/looks`)
    await coordinator.get(at)
    await coordinator.post(at, { because: 'no', days: '30' })
    expect(coordinator.last().status).toBe(422)
    await coordinator.post(at, { because: 'He reads her phone', days: '30' })
    expect((await coordinator.follow()).words).toContain('They see an empty list, until somebody lifts it. Why: He reads her phone')

    const withheld = await person.get(`${own}/looks`)
    expect(plain(withheld.html)).not.toContain('coordinator')
    expect(withheld.words).toContain('Nobody has looked at your record yet.')
    expect(empty.words).not.toContain('coordinator')

    await coordinator.post(at, { does: 'show' })
    expect((await person.get(`${own}/looks`)).words).toContain('A coordinator of the network')
    expect(await rows('select lifted_at is not null as lifted from look_withholding')).toEqual([{ lifted: true }])
  })
})
