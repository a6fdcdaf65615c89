import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, earthMiles, milesBetween } from './distance.ts'

const point = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
})

describe('distance', () => {
  it('is known between London and Manchester', () => {
    const miles = milesBetween({ latitude: 51.5074, longitude: -0.1278 }, { latitude: 53.4808, longitude: -2.2426 })
    expect(miles).toBeGreaterThan(162)
    expect(miles).toBeLessThan(164)
  })

  it('is the same both ways, never negative, never more than half way round', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const miles = milesBetween(from, to)
        expect(miles).toBeCloseTo(milesBetween(to, from), 6)
        expect(miles).toBeGreaterThanOrEqual(0)
        expect(miles).toBeLessThanOrEqual(Math.PI * earthMiles + 1e-6)
      }),
    )
  })

  it('finds in its box everything that is near enough', () => {
    const uk = fc.record({ latitude: fc.double({ min: 49, max: 61, noNaN: true }), longitude: fc.double({ min: -8, max: 2, noNaN: true }) })
    fc.assert(
      fc.property(uk, uk, fc.double({ min: 0.1, max: 200, noNaN: true }), (centre, other, miles) => {
        fc.pre(milesBetween(centre, other) <= miles)
        const box = boxAround(centre, miles)
        expect(other.latitude >= box.south && other.latitude <= box.north).toBe(true)
        expect(other.longitude >= box.west && other.longitude <= box.east).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
