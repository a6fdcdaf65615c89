import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../../kernel/actor.ts'
import { isVerified, needsVerifiedFirst, stateOf, verificationLimits } from './verification.ts'

const expiresAt = new Date('2027-06-01T09:00:00Z')
const at = (milliseconds: number): Date => new Date(expiresAt.getTime() + milliseconds)
const choir = '01900000-0000-7000-8000-0000000000b1' as OrganisationId

describe('whether somebody answers for an organisation', () => {
  it.each([
    ['never', undefined, at(0)],
    ['verified', { expiresAt }, at(-verificationLimits.remindBefore - 1)],
    ['ends-soon', { expiresAt }, at(-verificationLimits.remindBefore)],
    ['ends-soon', { expiresAt }, at(-1)],
    ['lapsed', { expiresAt }, at(0)],
    ['lapsed', { expiresAt }, at(verificationLimits.grace - 1)],
    ['over', { expiresAt }, at(verificationLimits.grace)],
  ] as const)('is %s', (state, verification, now) => {
    expect(stateOf(verification, now)).toBe(state)
  })

  it('lets new members in only before the day it runs out', () => {
    expect((['never', 'verified', 'ends-soon', 'lapsed', 'over'] as const).filter(isVerified)).toEqual(['verified', 'ends-soon'])
  })

  it('must be settled first for every role there that works with people, and not for a group’s own member, who waits', () => {
    const needs = (['provider', 'referrer', 'link-worker', 'team-lead', 'programme-lead'] as const).filter((kind) =>
      needsVerifiedFirst({ kind, organisationId: choir }),
    )
    expect(needs).toEqual(['referrer', 'link-worker', 'team-lead', 'programme-lead'])
    expect(needsVerifiedFirst({ kind: 'coordinator' })).toBe(false)
  })
})
