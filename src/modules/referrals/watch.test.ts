import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { daysAfter } from './duty.ts'
import type { Reference } from './reference.ts'
import type { Accepted, Held, Sent } from './referral.ts'
import * as life from './transitions.ts'
import { whatSilenceAsks } from './watch.ts'

const monday = new Date('2026-06-01T09:00:00Z')
const days = { remindAfter: 3, offerAfter: 7, escalateAfter: 10 }
const [group, team] = ['group' as OrganisationId, 'team' as OrganisationId]
const common = {
  id: 'request' as Id<'Referral'>,
  reference: 'R' as Reference,
  personId: 'person' as Id<'Person'>,
  activityId: 'walk' as Id<'Activity'>,
  organisationId: group,
  madeAt: monday,
  version: 1,
}
const sent: Sent = { ...common, state: 'sent', sentAt: monday, duty: { owner: group, nextStep: 'answer', dueAt: daysAfter(monday, 3) } }
const held: Held = {
  ...common,
  state: 'held',
  because: 'unconfirmed',
  duty: { owner: group, nextStep: 'confirm', dueAt: daysAfter(monday, 1) },
}
const accepted: Accepted = {
  ...common,
  state: 'accepted',
  sentAt: monday,
  answeredAt: monday,
  duty: { owner: group, nextStep: 'first-session', dueAt: daysAfter(monday, 21) },
}
const on = (referral: Parameters<typeof whatSilenceAsks>[0], day: number) =>
  whatSilenceAsks(referral, { now: daysAfter(monday, day), days, team })

describe('what silence asks for', () => {
  it('of a group that was asked comes on its day, not a moment before', () => {
    expect([on(sent, 2.99), on(sent, 3)]).toEqual(['nothing', 'remind'])
    const reminded: Sent = { ...sent, remindedAt: monday }
    expect([on(reminded, 6.99), on(reminded, 7)]).toEqual(['nothing', 'offer'])
    const offered: Sent = { ...reminded, offeredAt: monday }
    expect([on(offered, 9.99), on(offered, 10)]).toEqual(['nothing', 'escalate'])
  })

  it('of a request that nobody confirmed is to ask once more, then a human', () => {
    expect([on(held, 0.99), on(held, 1)]).toEqual(['nothing', 'ask-again'])
    expect(on({ ...held, remindedAt: monday }, 1)).toBe('escalate')
  })

  it('after an answer is a human once the next step is overdue', () => {
    expect([on(accepted, 20.99), on(accepted, 21)]).toEqual(['nothing', 'escalate'])
  })

  it('is nothing of what a human has already, or what has ended', () => {
    expect(on({ ...sent, duty: { ...sent.duty, owner: team } }, 40)).toBe('nothing')
    const ended = life.close(sent, { at: monday, because: 'died' })
    expect(ended.ok && on(ended.value, 40)).toBe('nothing')
  })
})
