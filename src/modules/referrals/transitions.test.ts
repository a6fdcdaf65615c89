import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../kernel/actor.ts'
import { type Id, makeId } from '../../kernel/id.ts'
import type { Result } from '../../kernel/result.ts'
import { daysAfter } from './duty.ts'
import { isEnded, leadsTo, states, type Verb } from './lifecycle.ts'
import { closeReasons, expectedWaits, returnReasons, withdrawReasons } from './reasons.ts'
import { makeReference } from './reference.ts'
import { isOpen, type Referral, type Sent, type TooLate } from './referral.ts'
import * as life from './transitions.ts'
import { whatSilenceAsks } from './watch.ts'

const monday = new Date('2026-06-01T09:00:00Z')
const days = { remindAfter: 3, offerAfter: 7, escalateAfter: 10 }
const newId = <Kind extends string>(): Id<Kind> =>
  makeId<Kind>({ now: () => monday.getTime(), fill: (bytes) => crypto.getRandomValues(bytes) })
const group: OrganisationId = newId()
const team: OrganisationId = newId()

function aSentReferral(at = monday): Sent {
  const duty = life.askingDuty(group, { at, days, groupHasEmail: true })
  return {
    state: 'sent',
    id: newId(),
    reference: makeReference((bytes) => crypto.getRandomValues(bytes)),
    personId: newId(),
    activityId: newId(),
    organisationId: group,
    madeAt: at,
    sentAt: at,
    version: 1,
    duty,
  }
}

/** Everything that can be done, with details drawn from anything a page would let through. */
const doings: Readonly<Record<Verb, (referral: Referral, at: Date, pick: number) => Result<Referral, TooLate>>> = {
  confirm: (referral, at) => life.confirm(referral, { at, days, groupHasEmail: true }),
  'ask-again': (referral, at) => life.askAgain(referral, { at }),
  release: (referral, at) => life.release(referral, { at, days, groupHasEmail: true }),
  remind: (referral, at) => life.remind(referral, { at, days }),
  offer: (referral, at) => life.offer(referral, { at, days, team }),
  escalate: (referral, at) => life.escalate(referral, { at, team }),
  accept: (referral, at) => life.accept(referral, { at }),
  'no-space': (referral, at, pick) => life.noSpace(referral, { at, expectedWait: expectedWaits[pick % expectedWaits.length] ?? 'longer' }),
  'call-first': (referral, at) => life.callFirst(referral, { at }),
  'cannot-take': (referral, at, pick) =>
    life.cannotTake(referral, { at, team, because: returnReasons[pick % returnReasons.length] ?? 'not-running' }),
  'stop-sharing': (referral, at) => life.stopSharing(referral, { at, team }),
  start: (referral, at) => life.start(referral, { at }),
  complete: (referral, at) => life.complete(referral, { at }),
  reroute: (referral, at) => life.reroute(referral, { at, toReferralId: newId() }),
  withdraw: (referral, at, pick) => life.withdraw(referral, { at, because: withdrawReasons[pick % withdrawReasons.length] ?? 'not-said' }),
  close: (referral, at, pick) => life.close(referral, { at, because: closeReasons[pick % closeReasons.length] ?? 'died' }),
}
const verbs = Object.keys(doings) as Verb[]

function isAccountedFor(referral: Referral): boolean {
  return isOpen(referral) ? Boolean(referral.duty.owner && referral.duty.nextStep && referral.duty.dueAt) : referral.endedAt instanceof Date
}

describe('what happens to a referral', () => {
  it('follows the lifecycle table exactly: each deed leads where the table says, or is too late', () => {
    const step = fc.record({ verb: fc.constantFrom(...verbs), days: fc.nat(20), pick: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let referral: Referral = aSentReferral()
        let at = monday
        for (const { verb, days: passed, pick } of steps) {
          at = daysAfter(at, passed)
          const due = leadsTo(referral.state, verb)
          const done = doings[verb](referral, at, pick)
          expect(done.ok ? done.value.state : undefined).toBe(due)
          if (done.ok) referral = done.value
          else expect(done.reason).toEqual({ kind: 'too-late', state: referral.state })
          expect(isAccountedFor(referral)).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('loses nobody: whatever was done, thirty days of silence later a human has it or it is not due yet', () => {
    const step = fc.record({ verb: fc.constantFrom(...verbs), days: fc.nat(5), pick: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.integer({ min: 1, max: 30 }), (steps, between) => {
        let referral: Referral = aSentReferral()
        let at = monday
        for (const { verb, days: passed, pick } of steps) {
          at = daysAfter(at, passed)
          const done = doings[verb](referral, at, pick)
          if (done.ok) referral = done.value
        }
        for (let passed = 0; passed <= 30; passed += between) referral = afterWatching(referral, daysAfter(at, passed))
        referral = afterWatching(referral, daysAfter(at, 31))
        if (!isOpen(referral)) return
        expect(referral.duty.owner === team || referral.duty.dueAt > daysAfter(at, 31)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps the reason a group gives, so that the person can be told', () => {
    expect(life.cannotTake(aSentReferral(), { at: monday, because: 'outside-our-ages', team })).toMatchObject({
      ok: true,
      value: { state: 'returned', because: 'outside-our-ages', duty: { owner: team } },
    })
  })

  it('is refused once it has ended, and says where it stands', () => {
    const withdrawn = life.withdraw(aSentReferral(), { at: monday, because: 'not-said' })
    expect(withdrawn.ok && life.accept(withdrawn.value, { at: monday })).toEqual({
      ok: false,
      reason: { kind: 'too-late', state: 'withdrawn' },
    })
  })

  it('gives the next step back to the group when it answers after a human took it up', () => {
    const escalated = life.escalate(aSentReferral(), { at: daysAfter(monday, 10), team })
    expect(escalated.ok && escalated.value.duty).toMatchObject({ owner: team, nextStep: 'phone-the-group' })
    expect(escalated.ok && life.accept(escalated.value, { at: daysAfter(monday, 11) })).toMatchObject({
      ok: true,
      value: { duty: { owner: group, nextStep: 'first-session' } },
    })
  })

  it('knows a deed for every verb of the table', () => {
    const named = new Set(
      states.filter((state) => !isEnded(state)).flatMap((state) => verbs.filter((verb) => leadsTo(state, verb) !== undefined)),
    )
    expect([...named].sort()).toEqual([...verbs].sort())
  })
})

describe('silence', () => {
  const at = (day: number) => whatSilenceAsks(aSentReferral(), { now: daysAfter(monday, day), days, team })

  it('asks for nothing before its day', () => {
    expect(at(2.9)).toBe('nothing')
  })

  it('asks for a reminder, then alternatives, then a human, each once', () => {
    const done: string[] = []
    let referral: Referral = aSentReferral()
    for (let hour = 0; hour <= 24 * 30; hour += 1) {
      const now = daysAfter(monday, hour / 24)
      const asked = whatSilenceAsks(referral, { now, days, team })
      if (asked === 'nothing') continue
      done.push(`${asked} on day ${hour / 24}`)
      referral = afterWatching(referral, now)
    }
    expect(done).toEqual(['remind on day 3', 'offer on day 7', 'escalate on day 10'])
  })

  it('catches up one step at a time after an outage', () => {
    expect(afterWatching(aSentReferral(), daysAfter(monday, 40))).toMatchObject({
      state: 'sent',
      duty: { owner: team, nextStep: 'phone-the-group' },
    })
  })
})

function afterWatching(referral: Referral, now: Date): Referral {
  for (let tries = 0; tries < 5; tries += 1) {
    const asked = whatSilenceAsks(referral, { now, days, team })
    if (asked === 'nothing') return referral
    const done = doings[asked](referral, now, 0)
    if (!done.ok) throw new Error(`Silence asked to ${asked} what is ${referral.state}`)
    referral = done.value
  }
  throw new Error('Silence never stopped asking')
}
