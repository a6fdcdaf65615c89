import type { PostcodePoint } from '../../src/modules/geography/index.ts'
import type { PlaceSlug } from '../archetype.ts'
import { seededBy } from '../seeded.ts'
import { milesFrom, outcodesOf, places } from './places.ts'

// The inward half leaves out C I K M O V, as real ones do.
const letters = 'ABDEFGHJLNPQRSTUWXYZ'
const unitsPerSector = 75
const sectors = [1, 2, 3, 4]

// Moorland postcodes cover more ground than a city quarter's.
const spread: Readonly<Record<PlaceSlug, number>> = {
  merrowbridge: 1.1,
  saltreath: 0.9,
  fernhallow: 2.6,
  lanternside: 0.6,
  shuttleden: 0.9,
}

/** Every invented postcode of one place, without its space as postcode files have them, with a middle that lies among its neighbours. */
export function postcodesOf(slug: PlaceSlug): readonly PostcodePoint[] {
  return made[slug]
}

function makeFor(slug: PlaceSlug): readonly PostcodePoint[] {
  const place = places.find((one) => one.slug === slug)
  if (place === undefined) throw new Error(`There is no place called ${slug}.`)
  return outcodesOf[slug].flatMap((outcode) =>
    sectors.flatMap((sector) => {
      const chance = seededBy(`${outcode} ${sector}`)
      const middle = milesFrom(place, swing(chance.next()) * spread[slug], swing(chance.next()) * spread[slug])
      return Array.from({ length: unitsPerSector }, (_, unit) => {
        const point = milesFrom(middle, swing(chance.next()) * spread[slug] * 0.5, swing(chance.next()) * spread[slug] * 0.5)
        return { postcode: `${outcode}${sector}${letterPair(unit)}`, ...point }
      })
    }),
  )
}

function letterPair(unit: number): string {
  // 7 shares no factor with 20, so the pairs never repeat before 400.
  return `${letters[Math.floor(unit / letters.length)]}${letters[(unit * 7) % letters.length]}`
}

function swing(at: number): number {
  return at * 2 - 1
}

const made: Readonly<Record<PlaceSlug, readonly PostcodePoint[]>> = {
  merrowbridge: makeFor('merrowbridge'),
  saltreath: makeFor('saltreath'),
  fernhallow: makeFor('fernhallow'),
  lanternside: makeFor('lanternside'),
  shuttleden: makeFor('shuttleden'),
}

/** The invented postcodes of the whole region. */
export const postcodes: readonly PostcodePoint[] = Object.values(made).flat()
