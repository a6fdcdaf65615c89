import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { type Consent, sharedNow } from './consent.ts'
import { callOf, needCodes, relations } from './person.ts'
import { maskWay } from './reach.ts'

const now = new Date('2026-06-01T12:00:00Z')
const agreed: Consent = {
  id: 'consent' as Id<'Consent'>,
  personId: 'person' as Id<'Person'>,
  recipient: 'group' as OrganisationId,
  aboutId: 'request',
  shares: ['called', 'why'],
  wording: 'share-1',
  givenBy: 'person',
  how: 'web-form',
  givenAt: new Date('2026-05-01T12:00:00Z'),
  expiresAt: new Date('2026-06-01T12:00:01Z'),
}

describe('what may be shared now', () => {
  it('is what was agreed, and nothing without an agreement', () => {
    expect(sharedNow(agreed, now)).toEqual(['called', 'why'])
    expect(sharedNow(undefined, now)).toEqual([])
  })

  it('is nothing once it was taken back, or from the moment it runs out', () => {
    expect(sharedNow({ ...agreed, withdrawnAt: now }, now)).toEqual([])
    expect(sharedNow({ ...agreed, expiresAt: now }, now)).toEqual([])
  })
})

describe('what a private link alone may show', () => {
  it('is an address somebody can recognise and nobody else can use', () => {
    expect(maskWay({ channel: 'email', address: 'jo.bloggs@example.org' })).toBe('j…@example.org')
    expect(maskWay({ channel: 'email', address: 'j@example.org' })).toBe('j…@example.org')
    expect(maskWay({ channel: 'phone', address: '+447700900123' })).toBe('… 123')
    expect(maskWay({ channel: 'post', address: '1 High Street' })).toBe('…')
  })

  it('is of a name no more than is needed', () => {
    expect(callOf({ name: 'Ada  Lovelace' })).toBe('Ada')
    expect(callOf({ name: 'Ada Lovelace', called: 'Addie' })).toBe('Addie')
  })
})

describe('the codes that are kept', () => {
  it('are each of their own, for rows and words hang on them', () => {
    for (const codes of [needCodes, relations]) {
      expect(new Set(codes).size).toBe(codes.length)
      expect(codes.every((code) => /^[a-z-]+$/.test(code))).toBe(true)
    }
  })
})
