import type { NewName, NewPlace } from '../../src/modules/geography/index.ts'
import type { PlaceSlug } from '../archetype.ts'

/**
 * The five places of Merrowshire. None exists. They are drawn over quiet border country so that distances feel right;
 * the coordinates are invented, and so is the river that is wide enough for a harbour.
 */
export const places = [
  { slug: 'merrowbridge', name: { en: 'Merrowbridge', cy: 'Pontferrow' }, latitude: 52.2, longitude: -2.6 },
  { slug: 'saltreath', name: { en: 'Saltreath', cy: 'Traethalaw' }, latitude: 52.105, longitude: -2.735 },
  { slug: 'fernhallow', name: { en: 'Fernhallow Moor', cy: 'Gwaun Redyn' }, latitude: 52.29, longitude: -2.79 },
  { slug: 'lanternside', name: { en: 'Lanternside' }, latitude: 52.215, longitude: -2.37 },
  { slug: 'shuttleden', name: { en: 'Shuttleden' }, latitude: 52.335, longitude: -2.49 },
] as const satisfies readonly (NewPlace & { readonly slug: PlaceSlug })[]

/** The invented first halves of each place's postcodes: no real postcode begins with Q. */
export const outcodesOf: Readonly<Record<PlaceSlug, readonly string[]>> = {
  merrowbridge: ['QZ1', 'QZ2'],
  saltreath: ['QZ3'],
  fernhallow: ['QZ4', 'QZ5'],
  lanternside: ['QZ6', 'QZ7'],
  shuttleden: ['QZ8', 'QZ9'],
}

/** What the town is called in a sentence and on a letter. */
export const townOf: Readonly<Record<PlaceSlug, string>> = {
  merrowbridge: 'Merrowbridge',
  saltreath: 'Saltreath',
  fernhallow: 'Fernhallow',
  lanternside: 'Lanternside',
  shuttleden: 'Shuttleden',
}

type Named = readonly [name: string, kind: NewName['kind'], north: number, east: number]

// Miles north and east of the middle of each place.
const near: Readonly<Record<PlaceSlug, readonly Named[]>> = {
  merrowbridge: [
    ['Merrowbridge', 'town', 0, 0],
    ['Butter Cross', 'neighbourhood', 0.1, 0.1],
    ['Priory Green', 'neighbourhood', 0.7, -0.3],
    ['Nether Merrow', 'village', -1.6, 0.8],
    ['Wickenhope', 'village', 1.9, 2.1],
    ['Station Fields', 'neighbourhood', -0.5, 0.6],
    ['Appleshade Estate', 'neighbourhood', 0.4, 1.1],
    ['Long Wintle', 'village', -2.4, -1.7],
  ],
  saltreath: [
    ['Saltreath', 'town', 0, 0],
    ['The Quay', 'landmark', -0.2, -0.3],
    ['Net Loft Row', 'neighbourhood', -0.1, -0.1],
    ['Upper Saltreath', 'neighbourhood', 0.6, 0.4],
    ['Pennywreck', 'village', -1.5, 1.2],
    ['Cormorant Head', 'landmark', -1.1, -0.9],
    ['Gannel Sands', 'village', 0.9, -1.8],
  ],
  fernhallow: [
    ['Fernhallow', 'village', 0, 0],
    ['Cold Tarrow', 'village', 2.1, -1.4],
    ['Harrowbeck', 'village', -1.8, 1.9],
    ['Nettlecross', 'village', 1.2, 2.4],
    ['Widdowstone', 'village', -2.2, -2.0],
    ['Three Ewes', 'village', 3.0, 0.6],
    ['Fernhallow Moor', 'landmark', 1.0, -0.5],
  ],
  lanternside: [
    ['Lanternside', 'neighbourhood', 0, 0],
    ['Tinsmith’s Row', 'neighbourhood', 0.3, 0.2],
    ['Old Gasworks', 'neighbourhood', -0.4, 0.5],
    ['Merrowchester', 'town', 0.5, 0.8],
    ['Canal Basin', 'landmark', -0.2, -0.2],
    ['Marigold Heights', 'neighbourhood', 0.6, -0.6],
    ['Ropewalk', 'neighbourhood', -0.7, 0.1],
    ['St Ebb’s', 'neighbourhood', -0.3, -0.8],
  ],
  shuttleden: [
    ['Shuttleden', 'town', 0, 0],
    ['Bobbin Street', 'neighbourhood', 0.2, 0.3],
    ['Weavers’ Bank', 'neighbourhood', 0.5, -0.4],
    ['Clough End', 'village', 1.7, 0.9],
    ['Damside', 'neighbourhood', -0.4, 0.2],
    ['Carding Hill', 'neighbourhood', -0.8, -0.5],
    ['Treadle Green', 'village', -1.9, 1.4],
  ],
}

const degreesPerMileNorth = 1 / 69.05
const degreesPerMileEast = 1 / 42.3

/** A point so many miles north and east of another, rounded to about ten metres. */
export function milesFrom(
  point: { readonly latitude: number; readonly longitude: number },
  north: number,
  east: number,
): { latitude: number; longitude: number } {
  return { latitude: round(point.latitude + north * degreesPerMileNorth), longitude: round(point.longitude + east * degreesPerMileEast) }
}

/** Every name people of Merrowshire use for where they are. */
export const names: readonly NewName[] = places.flatMap((place) =>
  near[place.slug].map(([name, kind, north, east]) => ({ name, kind, placeSlug: place.slug, ...milesFrom(place, north, east) })),
)

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
