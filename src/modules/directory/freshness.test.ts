import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factFreshness, factKinds, halfLifeDays, listingFreshness, neverConfirmed } from './freshness.ts'

const now = new Date('2026-11-22T12:00:00Z')
const day = 86_400_000
const ago = (days: number) => new Date(now.getTime() - days * day)
const anyFact = fc.constantFrom(...factKinds)

describe('the freshness of a fact', () => {
  it.each(factKinds)('is one half after the half-life of %s', (fact) => {
    expect(factFreshness({ fact, confirmedAt: ago(halfLifeDays[fact]) }, now)).toBeCloseTo(0.5, 10)
  })

  it('is whole on the day it was checked, and no more than whole for a date in the future', () => {
    expect(factFreshness({ fact: 'cost', confirmedAt: now }, now)).toBe(1)
    expect(factFreshness({ fact: 'cost', confirmedAt: ago(-400) }, now)).toBe(1)
  })

  it('is the stated guess when nobody has said', () => {
    expect(factFreshness({ fact: 'contact' }, now)).toBe(neverConfirmed)
  })

  it('never grows with age and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        anyFact,
        fc.double({ min: 0, max: 40_000, noNaN: true }),
        fc.double({ min: 0, max: 40_000, noNaN: true }),
        (fact, one, other) => {
          const younger = factFreshness({ fact, confirmedAt: ago(Math.min(one, other)) }, now)
          const older = factFreshness({ fact, confirmedAt: ago(Math.max(one, other)) }, now)
          expect(older).toBeLessThanOrEqual(younger)
          expect(older).toBeGreaterThanOrEqual(0)
          expect(younger).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

describe('the freshness of a listing', () => {
  it('is that of its stalest fact', () => {
    const facts = [
      { fact: 'place', confirmedAt: ago(90) },
      { fact: 'schedule', confirmedAt: ago(90) },
    ] as const
    expect(listingFreshness(facts, now)).toBeCloseTo(0.5, 10)
  })

  it('is the stated guess when nothing is known', () => {
    expect(listingFreshness([], now)).toBe(neverConfirmed)
  })
})
