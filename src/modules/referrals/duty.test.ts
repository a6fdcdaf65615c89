import { describe, expect, it } from 'vitest'
import type { OrganisationId, PlaceId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { daysAfter, waitingDuty } from './duty.ts'
import { endedStates, openStates, states } from './lifecycle.ts'
import type { Reference } from './reference.ts'
import { type Held, isOpen, mayGroupSeeContact, type Referral, type Sent } from './referral.ts'
import * as life from './transitions.ts'

const monday = new Date('2026-06-01T09:00:00Z')
const tuesday = daysAfter(monday, 1)
const days = { remindAfter: 3, offerAfter: 7, escalateAfter: 10 }
const [group, team] = ['group' as OrganisationId, 'team' as OrganisationId]
/** Everything a referral can keep. */
const lasting = {
  id: 'request' as Id<'Referral'>,
  reference: 'R' as Reference,
  personId: 'person' as Id<'Person'>,
  trustedPersonId: 'carer' as Id<'TrustedPerson'>,
  activityId: 'walk' as Id<'Activity'>,
  organisationId: group,
  placeId: 'here' as PlaceId,
  cameFromId: 'earlier' as Id<'Referral'>,
  madeAt: monday,
  version: 4,
}
const tries = { remindedAt: monday, offeredAt: monday, escalatedAt: monday }
const sent: Sent = { ...lasting, ...tries, state: 'sent', sentAt: monday, duty: { owner: group, nextStep: 'answer', dueAt: monday } }
const held: Held = {
  ...lasting,
  ...tries,
  state: 'held',
  because: 'unconfirmed',
  duty: { owner: group, nextStep: 'confirm', dueAt: tuesday },
}

function must<T extends Referral>(done: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!done.ok) throw new Error('too late')
  return done.value
}
const by = { at: tuesday, days, groupHasEmail: true }
const accepted = must(life.accept(sent, { at: tuesday }))

describe('what everybody owes after each step', () => {
  it.each<[string, Referral, object]>([
    ['released: the group an answer', must(life.release(held, by)), { owner: group, nextStep: 'answer', dueAt: daysAfter(tuesday, 3) }],
    [
      'released to a group without e-mail: a call',
      must(life.release(held, { ...by, groupHasEmail: false })),
      { owner: group, nextStep: 'phone-the-group', dueAt: daysAfter(tuesday, 3) },
    ],
    ['asked again: two days after it was made', must(life.askAgain(held, { at: tuesday })), { ...held.duty, dueAt: daysAfter(monday, 2) }],
    ['reminded: the day for offering', must(life.remind(sent, { at: tuesday, days })), { ...sent.duty, dueAt: daysAfter(monday, 7) }],
    ['offered: the day for a human', must(life.offer(sent, { at: tuesday, days, team })), { ...sent.duty, dueAt: daysAfter(monday, 10) }],
    ['accepted: a first session', accepted, { owner: group, nextStep: 'first-session', dueAt: daysAfter(tuesday, 21) }],
    [
      'to be called first: a call',
      must(life.callFirst(sent, { at: tuesday })),
      { owner: group, nextStep: 'call-the-person', dueAt: daysAfter(tuesday, 5) },
    ],
    [
      'returned: something else, by the team',
      must(life.cannotTake(sent, { at: tuesday, because: 'not-running', team })),
      { owner: team, nextStep: 'find-another', dueAt: daysAfter(tuesday, 2) },
    ],
    [
      'started: a look at how it goes',
      must(life.start(accepted, { at: tuesday })),
      { owner: group, nextStep: 'see-how-it-goes', dueAt: daysAfter(tuesday, 84) },
    ],
    [
      'not shared any more: something else, by the team',
      must(life.stopSharing(sent, { at: tuesday, team })),
      { owner: team, nextStep: 'find-another', dueAt: daysAfter(tuesday, 2) },
    ],
    [
      'not shared before it was passed on: a look',
      must(life.stopSharing(held, { at: tuesday, team })),
      { owner: team, nextStep: 'look', dueAt: daysAfter(tuesday, 1) },
    ],
  ])('%s', (_, referral, duty) => {
    expect(isOpen(referral) && referral.duty).toEqual(duty)
  })

  it.each([
    ['phone-the-group', sent],
    ['look', held],
    ['find-out', accepted],
  ] as const)('silence leads to a human, who is to %s', (nextStep, referral) => {
    expect(must(life.escalate(referral, { at: tuesday, team }))).toMatchObject({ escalatedAt: tuesday, duty: { owner: team, nextStep } })
  })

  it.each([
    ['under-a-month', 28],
    ['one-to-three-months', 84],
    ['longer', 84],
    ['not-known', 28],
  ] as const)('a wait of %s is asked about after %i days', (expectedWait, after) => {
    expect(waitingDuty(monday, group, expectedWait)).toEqual({ owner: group, nextStep: 'offer-a-place', dueAt: daysAfter(monday, after) })
    expect(must(life.noSpace(sent, { at: monday, expectedWait })).expectedWait).toBe(expectedWait)
  })

  it('offering leaves the time alone once a human has it, or the group has answered', () => {
    const withTeam: Sent = { ...sent, duty: { ...sent.duty, owner: team } }
    expect(must(life.offer(withTeam, { at: tuesday, days, team }))).toEqual({ ...withTeam, offeredAt: tuesday })
    const called = must(life.callFirst(sent, { at: monday }))
    expect(must(life.offer(called, { at: tuesday, days, team }))).toEqual({ ...called, offeredAt: tuesday })
  })
})

describe('what a referral keeps', () => {
  it('is everything that lasts, through every step', () => {
    const kept = { ...lasting, sentAt: monday, ...tries }
    for (const referral of [
      accepted,
      must(life.withdraw(sent, { at: tuesday, because: 'not-said' })),
      must(life.close(sent, { at: tuesday, because: 'died' })),
      must(life.stopSharing(sent, { at: tuesday, team })),
    ])
      expect(referral).toMatchObject(kept)
    expect(must(life.stopSharing(sent, { at: tuesday, team }))).toMatchObject({ state: 'returned', because: 'agreement-taken-back' })
  })

  it('is nothing that was never there', () => {
    const { trustedPersonId: _, placeId: __, cameFromId: ___, remindedAt: ____, offeredAt: _____, escalatedAt: ______, ...bare } = sent
    expect(Object.keys(must(life.withdraw(bare, { at: tuesday, because: 'not-said' }))).sort()).toEqual(
      ['activityId', 'because', 'endedAt', 'id', 'madeAt', 'organisationId', 'personId', 'reference', 'sentAt', 'state', 'version'].sort(),
    )
    expect('sentAt' in must(life.withdraw(held, { at: tuesday, because: 'not-said' }))).toBe(false)
  })

  it('is, once released, what was offered; what was tried to reach the person says nothing about the group', () => {
    const released = must(life.release(held, by))
    expect(released).toMatchObject({ state: 'sent', sentAt: tuesday, offeredAt: monday })
    expect(['remindedAt' in released, 'escalatedAt' in released]).toEqual([false, false])
    expect(must(life.askAgain(held, { at: tuesday })).remindedAt).toBe(tuesday)
  })
})

describe('the button in the person’s own message', () => {
  it('passes on what waited for it, and not what looked like a flood', () => {
    expect(life.confirm(held, by)).toMatchObject({ ok: true, value: { state: 'sent' } })
    const tooLate = (state: string) => ({ ok: false, reason: { kind: 'too-late', state } })
    expect(life.confirm({ ...held, because: 'too-fast' }, by)).toEqual(tooLate('held'))
    expect(life.confirm(sent, by)).toEqual(tooLate('sent'))
    expect([life.release(sent, by), life.askAgain(sent, { at: tuesday })]).toEqual([tooLate('sent'), tooLate('sent')])
  })
})

describe('the states', () => {
  it('are open or ended, each one of them', () => {
    expect([...openStates, ...endedStates].sort()).toEqual([...states].sort())
    expect(openStates).toEqual(['held', 'sent', 'call-first', 'waiting', 'accepted', 'started', 'returned'])
  })

  it('let a group know how to reach somebody only after a yes, or to call first', () => {
    expect(states.filter((state) => mayGroupSeeContact({ state }))).toEqual(['call-first', 'accepted', 'started'])
  })

  it('stay as they are when what is returned is shared no more', () => {
    const returned = must(life.cannotTake(sent, { at: tuesday, because: 'not-running', team }))
    expect(life.stopSharing(returned, { at: daysAfter(tuesday, 1), team })).toEqual({ ok: true, value: returned })
  })
})
