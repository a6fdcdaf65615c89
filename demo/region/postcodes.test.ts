import { describe, expect, it } from 'vitest'
import { parsePostcode } from '../../src/kernel/postcode.ts'
import { names, outcodesOf, places } from './places.ts'
import { postcodes, postcodesOf } from './postcodes.ts'

const milesBetween = (one: { latitude: number; longitude: number }, other: { latitude: number; longitude: number }): number =>
  Math.hypot((one.latitude - other.latitude) * 69.05, (one.longitude - other.longitude) * 42.3)

describe('the postcodes of Merrowshire', () => {
  it('are a few thousand, no two alike', () => {
    expect(postcodes.length).toBeGreaterThan(2000)
    expect(new Set(postcodes.map(({ postcode }) => postcode)).size).toBe(postcodes.length)
  })

  it('can be nobody’s: no real postcode begins with Q', () => {
    expect(postcodes.filter(({ postcode }) => !/^QZ[1-9][1-4][A-Z]{2}$/.test(postcode))).toEqual([])
    expect(postcodes.filter(({ postcode }) => parsePostcode(postcode).ok)).toEqual([])
  })

  it('lie around their own place', () => {
    for (const place of places) {
      for (const point of postcodesOf(place.slug)) {
        expect(outcodesOf[place.slug]).toContain(point.postcode.slice(0, 3))
        expect(milesBetween(place, point), point.postcode).toBeLessThan(6)
      }
    }
  })
})

describe('the names of Merrowshire', () => {
  it('each belong to one of the five places', () => {
    const known = new Set<string>(places.map(({ slug }) => slug))
    expect(names.filter(({ placeSlug }) => placeSlug === undefined || !known.has(placeSlug))).toEqual([])
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
  })
})
