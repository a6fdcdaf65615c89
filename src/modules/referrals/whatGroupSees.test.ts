import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { Consent, Person, TrustedPerson } from '../people/index.ts'
import type { Reference } from './reference.ts'
import type { Referral } from './referral.ts'
import { whatGroupSees } from './whatGroupSees.ts'

const now = new Date('2026-06-01T12:00:00Z')
const [group, anotherGroup] = ['group' as OrganisationId, 'another' as OrganisationId]
const safe = { mayText: true, mayLeaveVoicemail: false, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] }
const person: Person = {
  id: 'person' as Id<'Person'>,
  name: 'Sam Rivers',
  language: 'en',
  reach: [{ channel: 'phone', address: '+447700900123' }],
  safe,
  needs: { codes: ['step-free'] },
  version: 1,
}
const consent: Consent = {
  id: 'consent' as Id<'Consent'>,
  personId: person.id,
  recipient: group,
  aboutId: 'request',
  shares: ['called', 'needs', 'why', 'contact'],
  wording: 'share-1',
  givenBy: 'person',
  how: 'web-form',
  givenAt: now,
  expiresAt: new Date('2026-09-01T12:00:00Z'),
}
const carer: TrustedPerson = {
  id: 'carer' as Id<'TrustedPerson'>,
  name: 'Kit Rivers',
  relation: 'family',
  way: { channel: 'email', address: 'kit@person.example' },
  isReachedInstead: true,
}
const common = {
  id: 'request' as Id<'Referral'>,
  reference: 'R' as Reference,
  personId: person.id,
  activityId: 'walk' as Id<'Activity'>,
  organisationId: group,
  madeAt: now,
  sentAt: now,
  version: 1,
}
const duty = { owner: group, nextStep: 'answer', dueAt: now } as const
const answered = { ...common, duty, answeredAt: now }
const referrals = {
  held: { ...common, duty, state: 'held', because: 'unconfirmed' },
  sent: { ...common, duty, state: 'sent' },
  'call-first': { ...answered, state: 'call-first' },
  waiting: { ...answered, state: 'waiting', expectedWait: 'not-known' },
  accepted: { ...answered, state: 'accepted' },
  started: { ...common, duty, state: 'started', startedAt: now },
  returned: { ...answered, state: 'returned', because: 'not-running' },
  completed: { ...common, state: 'completed', startedAt: now, endedAt: now },
  withdrawn: { ...common, state: 'withdrawn', endedAt: now, because: 'not-said' },
} as const satisfies Readonly<Record<string, Referral>>

const seen = (state: keyof typeof referrals, differently: Partial<Parameters<typeof whatGroupSees>[0]> = {}) =>
  whatGroupSees({ referral: referrals[state], person, why: 'company', consent, now, ...differently })
const contact = { ways: person.reach, safe }
const story = { called: 'Sam', needs: { codes: ['step-free'] }, why: 'company' }

describe('what a group sees', () => {
  it.each(['sent', 'waiting', 'returned'] as const)('of a request that is %s is the story, and no way to reach the person', (state) => {
    expect(seen(state)).toEqual(story)
  })

  it.each(['call-first', 'accepted', 'started'] as const)('of one that is %s is the way to reach them as well', (state) => {
    expect(seen(state)).toEqual({ ...story, contact })
  })

  it.each(['held', 'completed', 'withdrawn'] as const)('of one that is %s is nothing', (state) => {
    expect(seen(state)).toEqual({})
  })

  it('is nothing without an agreement with this group, or when it was taken back or has run out', () => {
    expect(seen('accepted', { consent: undefined })).toEqual({})
    expect(seen('accepted', { consent: { ...consent, recipient: anotherGroup } })).toEqual({})
    expect(seen('accepted', { consent: { ...consent, withdrawnAt: now } })).toEqual({})
    expect(seen('accepted', { now: consent.expiresAt })).toEqual({})
  })

  it.each([
    ['called', { called: 'Sam' }],
    ['needs', { needs: { codes: ['step-free'] } }],
    ['why', { why: 'company' }],
    ['contact', { contact }],
  ] as const)('is %s alone when only that was agreed', (shareable, view) => {
    expect(seen('accepted', { consent: { ...consent, shares: [shareable] } })).toEqual(view)
  })

  it('has no reason where none was given', () => {
    expect(seen('sent', { why: undefined })).toEqual({ called: 'Sam', needs: { codes: ['step-free'] } })
  })

  it('leads to a carer in the person’s place when the two agreed that, and else to the person', () => {
    expect(seen('accepted', { trusted: carer }).contact).toEqual({
      ways: [carer.way],
      safe,
      through: { name: 'Kit Rivers', relation: 'family' },
    })
    expect(seen('accepted', { trusted: { ...carer, isReachedInstead: false } }).contact).toEqual(contact)
  })
})
