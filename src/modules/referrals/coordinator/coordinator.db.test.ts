import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../../test/support/house.ts'
import { aMember, signIn } from '../../../../test/support/members.ts'
import { aSite, type Visitor } from '../../../../test/support/site.ts'
import type { Id } from '../../../kernel/id.ts'
import { modules } from '../../../modules.ts'
import { type ReferralId, sendSelfReferral } from '../index.ts'
import { watchReferrals } from '../watchdog.ts'

let house: House
let activityId: Id<'Activity'>
let nia: Visitor

beforeEach(async () => {
  house = await aHouse({ modules, startsAt: new Date('2026-11-16T09:00:00Z'), env: { SMTP_URL: 'smtp://127.0.0.1:9' } })
  activityId = await anActivity(house)
  nia = aSite(house)
  await aMember(house, { kind: 'coordinator' })
})
afterEach(() => house.close())

async function send(shown: Parameters<typeof aSelfReferral>[1] = {}): Promise<ReferralId> {
  const sent = await sendSelfReferral(
    house.app,
    { networkId: house.network.id, actor: { kind: 'anyone' } },
    aSelfReferral(activityId, shown),
  )
  if (!sent.ok) throw new Error(sent.reason.kind)
  return sent.value.referralId
}
const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)

describe('a coordinator', () => {
  it('sees on one list who needs them, opens one, and writes down what the group said on the phone', async () => {
    const referralId = await send()
    house.clock.forward({ days: 11 })
    await watchReferrals.work(house.app, {})
    await signIn(house, nia)
    await nia.get('/coordinator')
    expect(nia.last()).toMatchObject({ status: 200, heading: 'Who needs you today' })
    expect(nia.last().words).toContain('Phone the group')
    expect(nia.last().html).not.toContain('Sam Rivers')
    await nia.get(`/coordinator/referrals/${referralId}`)
    expect(nia.last().words).toContain('Sam Rivers')
    expect(nia.last().words).toContain('Put on our list: no answer')
    expect(
      await rows(`select count(*)::int as n from audit_entry where action = 'referral.coordinator-read' and subject_id = '${referralId}'`),
    ).toEqual([{ n: 1 }])
    await nia.get(`/coordinator/referrals/${referralId}/answer`)
    await nia.post(`/coordinator/referrals/${referralId}/answer`, { answer: 'accept' })
    await nia.follow()
    expect(nia.last().words).toContain('They said yes')
  })

  it('closes with a reason only, reads crisis words, and says what they did', async () => {
    const referralId = await send({ why: 'I want to die' })
    await signIn(house, nia)
    await nia.get('/coordinator')
    expect(nia.last().words).toContain('words that sound like a crisis')
    const [flag] = await rows<{ id: string }>('select id from referral_flag')
    await nia.get(`/coordinator/referrals/${referralId}/flags/${flag?.id}`)
    expect(nia.last().words).toContain('I want to die')
    await nia.post(`/coordinator/referrals/${referralId}/flags/${flag?.id}`, { did: 'spoke-with-them' })
    expect(await rows('select did from referral_flag')).toEqual([{ did: 'spoke-with-them' }])
    await nia.get(`/coordinator/referrals/${referralId}/close`)
    expect((await nia.post(`/coordinator/referrals/${referralId}/close`)).status).toBe(422)
    await nia.post(`/coordinator/referrals/${referralId}/close`, { because: 'nothing-suitable' })
    expect(await rows('select state from referral')).toEqual([{ state: 'closed' }])
  })

  it('moves somebody to another activity when they agreed on the phone, and passes on what was held', async () => {
    await anActivity(house, { sourceId: 'walk-2', name: 'Another walk' })
    const referralId = await send({ heldBecause: 'too-fast' })
    await signIn(house, nia)
    await nia.get(`/coordinator/referrals/${referralId}/mark/release`)
    await nia.post(`/coordinator/referrals/${referralId}/mark/release`)
    expect(await rows('select state from referral')).toEqual([{ state: 'sent' }])
    await nia.get(`/coordinator/referrals/${referralId}/reroute`)
    const to =
      /value="([\w-]{36})"[^>]*>\s*<label[^>]*>\s*Another walk/.exec(nia.last().html)?.[1] ??
      (await rows<{ id: string }>(`select id from activity where name = 'Another walk'`))[0]?.id ??
      ''
    expect((await nia.post(`/coordinator/referrals/${referralId}/reroute`, { to })).status).toBe(422)
    await nia.post(`/coordinator/referrals/${referralId}/reroute`, { to, agreed: 'yes' })
    await nia.follow()
    expect(nia.last().words).toContain('Another walk')
    expect(await rows('select state from referral order by state')).toEqual([{ state: 'rerouted' }, { state: 'sent' }])
  })

  it('compares two people side by side, settles it and takes it back', async () => {
    await send()
    house.clock.forward({ minutes: 1 })
    await send({ person: { name: 'Samuel Rivers' } })
    await house.doJobs()
    await signIn(house, nia)
    await nia.get('/coordinator')
    const path = /\/coordinator\/same\/[\w-]+/.exec(nia.last().html)?.[0] ?? ''
    await nia.get(path)
    expect(nia.last().words).toContain('same e-mail address')
    await nia.post(path, { verdict: 'same' })
    await nia.follow()
    expect(nia.last().words).toContain('Somebody said: the same person.')
    await nia.post(path, { verdict: 'undo' })
    await nia.follow()
    expect(nia.last().words).toContain('Two different people')
  })

  it('makes a call that software must not make, and says when it is done', async () => {
    await send({ person: { reach: [{ channel: 'phone', address: '01632 960123' }] } })
    await house.doJobs()
    await signIn(house, nia)
    await nia.get('/coordinator')
    const path = /\/coordinator\/calls\/[\w-]+/.exec(nia.last().html)?.[0] ?? ''
    await nia.get(path)
    expect(nia.last().words).toContain('01632 960123')
    await nia.post(path)
    expect(nia.last().status).toBe(303)
    expect(await rows(`select state from message where channel = 'phone-call'`)).toEqual([{ state: 'done' }])
  })

  it('is the only one: to anybody else the list and a request do not exist', async () => {
    const referralId = await send()
    await aMember(house, { kind: 'network-admin' }, 'ada@hedge.example')
    for (const visitor of [nia, nia.another()]) {
      for (const path of ['/coordinator', `/coordinator/referrals/${referralId}`, `/coordinator/referrals/${referralId}/close`])
        expect((await visitor.get(path)).status, path).toBe(404)
    }
    const ada = nia.another()
    await signIn(house, ada, 'ada@hedge.example')
    for (const path of ['/coordinator', `/coordinator/referrals/${referralId}`]) expect((await ada.get(path)).status, path).toBe(404)
  })
})
