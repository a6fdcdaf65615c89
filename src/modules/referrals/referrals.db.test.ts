import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anActivity, aSelfReferral } from '../../../test/builders/aSelfReferral.ts'
import { aHouse, type House } from '../../../test/support/house.ts'
import type { Id } from '../../kernel/id.ts'
import { people } from '../people/index.ts'
import { changeDetails } from './actions/changeDetails.ts'
import {
  acceptReferral,
  closeReferral,
  completeReferral,
  findLink,
  type ReferralId,
  referrals,
  releaseReferral,
  rerouteReferral,
  type SelfReferral,
  sayCannotTake,
  sayNoSpace,
  sendFreshLink,
  sendSelfReferral,
  startReferral,
  withdrawReferral,
} from './index.ts'
import { hashOfToken, holderOf } from './privateLink.ts'
import { readReferral } from './store.ts'

let house: House
let activityId: Id<'Activity'>
const anyone = { kind: 'anyone' } as const

beforeEach(async () => {
  house = await aHouse({ modules: [people, referrals], startsAt: new Date('2026-11-16T09:00:00Z') })
  activityId = await anActivity(house)
})
afterEach(() => house.close())

const by = (actor: Parameters<House['within']>[1]) => ({ networkId: house.network.id, actor: actor ?? anyone })
const asPerson = (referralId: ReferralId) => by(holderOf({ purpose: 'person', referralId }))
const asGroup = (referralId: ReferralId) => by(holderOf({ purpose: 'provider', referralId }))
const asCoordinator = () =>
  by({ kind: 'member', memberId: '01900000-0000-7000-8000-000000000001' as Id<'Member'>, roles: [{ kind: 'coordinator' }] })

async function send(shown: Parameters<typeof aSelfReferral>[1] = {}, to = activityId): Promise<{ referralId: ReferralId; url: string }> {
  const sent = await sendSelfReferral(house.app, by(anyone), aSelfReferral(to, shown))
  if (!sent.ok) throw new Error(`Not sent: ${sent.reason.kind}`)
  house.clock.forward({ minutes: 1 })
  return sent.value
}
const now = (referralId: ReferralId) => house.within((work) => readReferral(work, referralId))
const rows = <Row>(query: string) => house.within(async (work) => (await sql.raw<Row>(query).execute(work.sql)).rows)
const messages = () => rows<{ template: string; channel: string }>('select template, channel from message order by made_at, id')

describe('asking to join', () => {
  it('makes one referral, its person and its messages, with an owner, a next step and a due time', async () => {
    const { referralId, url } = await send({ why: 'My husband died and I never go out' })
    expect(url).toMatch(/\/r\/[\w-]{43}$/)
    expect(await now(referralId)).toMatchObject({ state: 'sent', duty: { nextStep: 'answer', dueAt: new Date('2026-11-19T09:00:00Z') } })
    expect((await messages()).map((each) => each.template).sort()).toEqual(['referral.group-asked', 'referral.person-sent'])
    expect(await rows('select reference, state, owner, due_at from referral_ledger')).toMatchObject([
      { state: 'sent', owner: 'Friends of walk-1' },
    ])
    expect(await rows(`select kind from event where kind like 'referral.%'`)).toEqual([{ kind: 'referral.sent' }])
    expect(await rows(`select action, subject_id from audit_entry where action = 'referral.send'`)).toEqual([
      { action: 'referral.send', subject_id: referralId },
    ])
  })

  it('makes one thing of a form that is sent twice, also at the same moment', async () => {
    const asked = aSelfReferral(activityId)
    const both = await Promise.all([1, 2, 3, 4].map(() => sendSelfReferral(house.app, by(anyone), asked)))
    expect(new Set(both.map((sent) => JSON.stringify(sent))).size).toBe(1)
    expect(await rows('select count(*)::int as n from referral')).toEqual([{ n: 1 }])
    expect(await rows('select count(*)::int as n from person')).toEqual([{ n: 1 }])
    expect(await messages()).toHaveLength(2)
  })

  it('refuses another form under the same key', async () => {
    const asked = aSelfReferral(activityId)
    await sendSelfReferral(house.app, by(anyone), asked)
    expect(await sendSelfReferral(house.app, by(anyone), { ...asked, why: 'changed' })).toEqual({
      ok: false,
      reason: { kind: 'another-request' },
    })
  })

  it('is refused where requests are not taken', async () => {
    const dropIn = await anActivity(house, { sourceId: 'cafe', joining: 'drop-in' })
    const paused = await anActivity(house, { sourceId: 'choir', status: 'paused' })
    for (const id of [dropIn, paused])
      expect(await sendSelfReferral(house.app, by(anyone), aSelfReferral(id))).toEqual({
        ok: false,
        reason: { kind: 'not-taking-requests' },
      })
    expect(await rows('select id from person')).toEqual([])
  })

  it('gives a human the call when the group has no e-mail address', async () => {
    const shed = await anActivity(house, { sourceId: 'shed', groupEmail: null })
    const { referralId } = await send({}, shed)
    expect(await now(referralId)).toMatchObject({ duty: { nextStep: 'phone-the-group' } })
    expect((await messages()).find((each) => each.template === 'referral.group-call')).toMatchObject({ channel: 'phone-call' })
  })

  it('holds what looks like a flood for a human, dropping nothing', async () => {
    const { referralId } = await send({ heldBecause: 'many-from-one-address' })
    expect(await now(referralId)).toMatchObject({ state: 'held', because: 'many-from-one-address', duty: { nextStep: 'look' } })
    expect((await messages()).map((each) => each.template)).toEqual(['referral.person-held'])
    expect(await releaseReferral(house.app, asCoordinator(), { referralId })).toMatchObject({ ok: true, value: { state: 'sent' } })
    expect((await messages()).map((each) => each.template)).toContain('referral.group-asked')
  })

  it('asks a human to read crisis words the same day, and sends the request all the same', async () => {
    const { referralId } = await send({ why: 'Some days I do not want to live' })
    expect(await rows('select referral_id, due_at from referral_flag where seen_at is null')).toEqual([
      { referral_id: referralId, due_at: new Date('2026-11-16T13:00:00Z') },
    ])
    expect(await now(referralId)).toMatchObject({ state: 'sent' })
  })

  it('keeps no word about the person in clear', async () => {
    await send({ why: 'canary-why', person: { name: 'Canary Name', needs: { codes: [], words: 'canary-needs' } } })
    for (const table of ['person', 'person_contact', 'referral', 'message', 'event', 'audit_entry', 'once_only']) {
      const found = await rows<{ n: number }>(
        `select count(*)::int as n from ${table} where ${table}::text ilike '%canary%' or ${table}::text ilike '%sam.rivers%'`,
      )
      expect(found, table).toEqual([{ n: 0 }])
    }
  })
})

describe('what a group answers', () => {
  it('yes: the person is told, with what the group wrote', async () => {
    const { referralId } = await send()
    expect(await acceptReferral(house.app, asGroup(referralId), { referralId, words: 'Come on Tuesday at ten' })).toMatchObject({
      ok: true,
      value: { state: 'accepted' },
    })
    expect((await messages()).at(-1)).toMatchObject({ template: 'referral.person-accepted', channel: 'email' })
  })

  it('no space: the person waits, and is shown other things at once', async () => {
    const other = await anActivity(house, { sourceId: 'walk-2', name: 'Another walk' })
    const { referralId } = await send()
    expect(await sayNoSpace(house.app, asGroup(referralId), { referralId, expectedWait: 'under-a-month' })).toMatchObject({
      ok: true,
      value: { state: 'waiting' },
    })
    expect(await rows('select activity_id from referral_offer')).toEqual([{ activity_id: other }])
    expect((await messages()).at(-1)).toMatchObject({ template: 'referral.person-waiting' })
  })

  it('cannot take: the team owes the person something else', async () => {
    const { referralId } = await send()
    await sayCannotTake(house.app, asGroup(referralId), { referralId, because: 'outside-our-ages' })
    expect(await rows('select state, owner, next_step from referral_ledger')).toEqual([
      { state: 'returned', owner: 'Testshire team', next_step: 'find-another' },
    ])
  })

  it('cannot be given for somebody else’s request', async () => {
    const mine = await send()
    const theirs = await send({ person: { name: 'Kit Moss', reach: [{ channel: 'email', address: 'kit@person.example' }] } })
    expect(await acceptReferral(house.app, asGroup(mine.referralId), { referralId: theirs.referralId })).toEqual({
      ok: false,
      reason: { kind: 'not-found' },
    })
    expect(await acceptReferral(house.app, asPerson(mine.referralId), { referralId: mine.referralId })).toEqual({
      ok: false,
      reason: { kind: 'not-found' },
    })
  })

  it('is given once: a second answer is told where it stands', async () => {
    const { referralId } = await send()
    await acceptReferral(house.app, asGroup(referralId), { referralId })
    expect(await acceptReferral(house.app, asGroup(referralId), { referralId })).toEqual({
      ok: false,
      reason: { kind: 'too-late', state: 'accepted' },
    })
    expect((await messages()).filter((each) => each.template === 'referral.person-accepted')).toHaveLength(1)
  })

  it('and a withdrawal in the same moment: one of them wins, and both are told the truth', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { referralId } = await send()
      const [accepted, withdrawn] = await Promise.all([
        acceptReferral(house.app, asGroup(referralId), { referralId }),
        withdrawReferral(house.app, asPerson(referralId), { referralId, because: 'not-said' }),
      ])
      expect(withdrawn.ok).toBe(true)
      if (!accepted.ok) expect(accepted.reason).toEqual({ kind: 'too-late', state: 'withdrawn' })
      expect(await now(referralId)).toMatchObject({ state: 'withdrawn' })
    }
  })

  it('is refused when the request changed since it was seen', async () => {
    const { referralId } = await send()
    await sayNoSpace(house.app, asGroup(referralId), { referralId, version: 1, expectedWait: 'longer' })
    expect(await acceptReferral(house.app, asGroup(referralId), { referralId, version: 1 })).toEqual({
      ok: false,
      reason: { kind: 'changed-meanwhile' },
    })
  })
})

describe('what a person does with their link', () => {
  it('withdraws: the group is told and may see nothing more', async () => {
    const { referralId } = await send()
    await withdrawReferral(house.app, asPerson(referralId), { referralId, because: 'found-something-else' })
    expect(await rows('select withdrawn_at from consent')).toEqual([{ withdrawn_at: new Date('2026-11-16T09:01:00Z') }])
    expect((await messages()).map((each) => each.template)).toEqual(
      expect.arrayContaining(['referral.group-withdrawn', 'referral.person-withdrawn']),
    )
  })

  it('changes how to be reached: told at the new address, the old one kept as ended', async () => {
    const { referralId } = await send()
    const details = {
      ...aSelfReferral(activityId).person,
      reach: [{ channel: 'phone', address: '+447700900123' }],
    } as const satisfies Partial<SelfReferral['person']>
    expect(await changeDetails(house.app, asPerson(referralId), { referralId, details })).toMatchObject({ ok: true })
    expect((await messages()).find((each) => each.template === 'referral.person-changed')).toMatchObject({ channel: 'text' })
    expect(await rows('select channel, ended_at is null as in_use from person_contact order by channel')).toEqual([
      { channel: 'email', in_use: false },
      { channel: 'phone', in_use: true },
    ])
  })

  it('chooses something else: a new referral that follows, agreed with the new group, the old one over', async () => {
    const other = await anActivity(house, { sourceId: 'walk-2', name: 'Another walk', groupEmail: 'other@group.example' })
    const { referralId } = await send({ why: 'I would like company' })
    await sayNoSpace(house.app, asGroup(referralId), { referralId, expectedWait: 'longer' })
    const moved = await rerouteReferral(house.app, asPerson(referralId), {
      referralId,
      toActivityId: other,
      shares: ['called', 'why'],
      wording: 'share-1',
      how: 'private-link',
    })
    expect(moved).toMatchObject({ ok: true, value: { state: 'rerouted' } })
    expect(await rows('select state, owner from referral_ledger order by state')).toEqual([
      { state: 'rerouted', owner: null },
      { state: 'sent', owner: 'Friends of walk-2' },
    ])
    expect(await rows('select shares, withdrawn_at is null as holds from consent order by holds')).toEqual([
      { shares: ['called', 'needs', 'why', 'contact'], holds: false },
      { shares: ['called', 'why'], holds: true },
    ])
    expect(await rows('select count(*)::int as n from person')).toEqual([{ n: 1 }])
  })

  it('asks for a fresh link when the old one ran out; it goes to the way we know, and a guess goes nowhere', async () => {
    const { url } = await send()
    const token = url.slice(-43)
    house.clock.forward({ days: 91 })
    const before = (await messages()).length
    await sendFreshLink(house.app, house.network.id, { purpose: 'person', token: 'x'.repeat(43) })
    expect(await messages()).toHaveLength(before)
    await sendFreshLink(house.app, house.network.id, { purpose: 'person', token })
    expect((await messages()).at(-1)).toMatchObject({ template: 'referral.person-new-link' })
    expect(await findLink(house.app, house.network.id, { purpose: 'person', token })).toMatchObject({ endedAt: expect.any(Date) })
    expect(
      await rows(`select count(*)::int as n from referral_link where token_hash = '\\x${hashOfToken(token).toString('hex')}'`),
    ).toEqual([{ n: 1 }])
  })
})

describe('the end of a referral', () => {
  it('is completed after it was started', async () => {
    const { referralId } = await send()
    await acceptReferral(house.app, asGroup(referralId), { referralId })
    await startReferral(house.app, asPerson(referralId), { referralId })
    expect(await completeReferral(house.app, asCoordinator(), { referralId })).toMatchObject({ ok: true, value: { state: 'completed' } })
  })

  it('is closed with a reason; nobody is written to about a death', async () => {
    const { referralId } = await send()
    const before = (await messages()).length
    expect(await closeReferral(house.app, asCoordinator(), { referralId, because: 'died' })).toMatchObject({ ok: true })
    expect((await messages()).slice(before).map((each) => each.template)).toEqual(['referral.group-withdrawn'])
  })

  it('never comes for an open referral without owner, next step or due time: the database refuses it', async () => {
    const { referralId } = await send()
    for (const column of ['owner_organisation_id', 'next_step', 'due_at']) {
      await expect(rows(`update referral set ${column} = null where id = '${referralId}'`), column).rejects.toThrow(
        /open_referral_has_owner_next_step_and_due_time/,
      )
    }
    await expect(
      rows(
        `update referral set state = 'closed', ended_at = now(), owner_organisation_id = null, next_step = null, due_at = null where id = '${referralId}'`,
      ),
    ).rejects.toThrow(/referral_closed_has_reason/)
  })
})
