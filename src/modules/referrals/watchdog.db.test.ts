import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import type { Id } from '../../kernel/id.ts'
import { listPossibleSame, people, settlePossibleSame } from '../people/index.ts'
import { readList } from './coordinator/list.ts'
import { acceptReferral, type ReferralId, reconcile, referrals, sendSelfReferral } from './index.ts'
import { holderOf } from './privateLink.ts'
import { watchReferrals } from './watchdog.ts'

let house: House
let activityId: Id<'Activity'>
const memberId = '01900000-0000-7000-8000-000000000001' as Id<'Member'>
const coordinator = { kind: 'member', memberId, roles: [{ kind: 'coordinator' }] } as const

beforeEach(async () => {
  house = await aHouse({ modules: [people, referrals], startsAt: new Date('2026-11-16T09:00:00Z') })
  activityId = await anActivity(house)
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
const watch = () => watchReferrals.work(house.app, {})
const asCoordinator = () => ({ networkId: house.network.id, actor: coordinator })

describe('silence, over thirty days', () => {
  it('is met by a reminder on day 3, alternatives on day 7 and a human on day 10, each once, and never by a no', async () => {
    await anActivity(house, { sourceId: 'walk-2', name: 'Another walk' })
    const referralId = await send()
    for (let hour = 0; hour < 24 * 30; hour += 6) {
      await watch()
      await watch()
      house.clock.forward({ hours: 6 })
    }
    const happened = await rows<{ kind: string; day: number }>(
      `select kind, extract(day from occurred_at - timestamptz '2026-11-16 09:00Z')::int as day from event where subject_id = '${referralId}' order by occurred_at, id`,
    )
    expect(happened).toEqual([
      { kind: 'referral.sent', day: 0 },
      { kind: 'referral.group-reminded', day: 3 },
      { kind: 'referral.alternatives-offered', day: 7 },
      { kind: 'referral.escalated', day: 10 },
    ])
    expect(await rows('select state, owner, next_step from referral_ledger')).toEqual([
      { state: 'sent', owner: 'Testshire team', next_step: 'phone-the-group' },
    ])
    expect((await rows<{ template: string }>('select template from message order by template')).map((each) => each.template)).toEqual([
      'referral.group-asked',
      'referral.group-reminded',
      'referral.person-alternatives',
      'referral.person-sent',
    ])
    expect((await readList(house.app, asCoordinator())).team.map((each) => each.id)).toEqual([referralId])
  })

  it('leaves nobody without a human, whatever state they were left in', async () => {
    const accepted = await send()
    await acceptReferral(
      house.app,
      { networkId: house.network.id, actor: holderOf({ purpose: 'provider', referralId: accepted }) },
      { referralId: accepted },
    )
    await send({ person: { name: 'Kit', reach: [{ channel: 'email', address: 'kit@person.example' }] } })
    house.clock.forward({ days: 30 })
    await watch()
    expect(await rows('select distinct owner from referral_ledger')).toEqual([{ owner: 'Testshire team' }])
    expect(await reconcile(house.app, house.network.id)).toMatchObject({ made: 2, open: 2, byState: { accepted: 1, sent: 1 }, faults: [] })
  })

  it('is noticed by reconciling when the watchdog does not run', async () => {
    await send()
    house.clock.forward({ days: 5 })
    expect((await reconcile(house.app, house.network.id)).faults).toEqual(['watchdog-is-late'])
  })
})

describe('somebody who asked before', () => {
  it('is never merged: a human is offered what matches, settles it, and can take that back', async () => {
    await send({ person: { name: 'Ann Lee', reach: [{ channel: 'phone', address: '07700 900123' }] } })
    await send({ person: { name: 'ANN LEE', reach: [{ channel: 'phone', address: '+447700900123' }] } })
    expect(await house.doJobs()).toContain('people.notice-possible-same')
    expect(await rows('select count(*)::int as n from person')).toEqual([{ n: 2 }])
    const [pair] = await house.within((work) => listPossibleSame(work, { state: 'open' }))
    expect(pair?.matched).toEqual(['phone', 'name'])
    if (pair === undefined) throw new Error('No pair was offered')

    expect(
      await settlePossibleSame(house.app, { networkId: house.network.id, actor: { kind: 'anyone' } }, { id: pair.id, verdict: 'same' }),
    ).toEqual({ ok: false, reason: { kind: 'not-found' } })
    expect(await settlePossibleSame(house.app, asCoordinator(), { id: pair.id, verdict: 'same' })).toMatchObject({
      ok: true,
      value: { state: 'same' },
    })
    expect(await rows('select count(*)::int as n from person where same_as_person_id is not null')).toEqual([{ n: 1 }])
    expect(await settlePossibleSame(house.app, asCoordinator(), { id: pair.id, verdict: 'undo' })).toMatchObject({
      ok: true,
      value: { state: 'open' },
    })
    expect(await rows('select count(*)::int as n from person where same_as_person_id is not null')).toEqual([{ n: 0 }])
  })

  it('is not suspected for a name alone, and not for a shared postcode with another name', async () => {
    const letter = { channel: 'post', address: '4 Mill Lane, Merrow, LA1 1YF' } as const
    await send({ person: { name: 'Ann Lee', reach: [letter] } })
    await send({ person: { name: 'Bob Lee', reach: [letter] } })
    await send({ person: { name: 'Ann Lee', reach: [{ channel: 'email', address: 'another.ann@person.example' }] } })
    await house.doJobs()
    expect(await rows('select id from possible_same_person')).toEqual([])
  })

  it('gets the same answer as a stranger: the same statements run before it is given', async () => {
    const first = await send()
    const second = await send()
    const kinds = (id: string) => rows<{ kind: string }>(`select kind from event where subject_id = '${id}' order by kind`)
    expect(await kinds(second)).toEqual(await kinds(first))
    expect(await rows('select id from possible_same_person')).toEqual([])
  })
})

describe('the coordinator’s list', () => {
  it('is narrowed to the coordinator’s place, and shows what nobody could place', async () => {
    const referralId = await send({ heldBecause: 'too-fast' })
    const elsewhere = {
      networkId: house.network.id,
      actor: { kind: 'member', memberId, roles: [{ kind: 'coordinator', placeId: '01900000-0000-7000-8000-0000000000aa' as Id<'Place'> }] },
    } as const
    expect((await readList(house.app, elsewhere)).team.map((each) => each.id)).toEqual([referralId])
    await rows(
      `insert into place values ('${house.network.id}', '01900000-0000-7000-8000-0000000000bb', 'mill', '{"en":"Mill"}', 54, -2, now())`,
    )
    await rows(`update referral set place_id = '01900000-0000-7000-8000-0000000000bb'`)
    await house.within((work) => sql`select open_person(network_id, person_id, ${work.at}) from referral`.execute(work.sql))
    expect((await readList(house.app, elsewhere)).team).toEqual([])
    expect((await readList(house.app, asCoordinator())).team).toHaveLength(1)
  })

  it('puts crisis words and calls to make before a human, in words that keep the person safe', async () => {
    await send({
      why: 'I want to die',
      person: {
        reach: [{ channel: 'phone', address: '01632 960123' }],
        safe: { mayText: false, mayLeaveVoicemail: false, mayWrite: true, isDeviceShared: false, isNeutral: true, parts: [] },
      },
    })
    const list = await readList(house.app, asCoordinator())
    expect(list.flags).toHaveLength(1)
    expect(list.calls.map((each) => each.template)).toEqual([])
    await rows(`update message set state = 'to-do' where channel = 'phone-call'`)
    expect((await readList(house.app, asCoordinator())).calls.map((each) => each.template)).toEqual(['referral.person-sent'])
  })
})
