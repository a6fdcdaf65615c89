import type { Point } from '../../../../kernel/distance.ts'
import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

/** The United Kingdom with its islands, and a little sea. */
const kingdom = { south: 49.8, north: 60.95, west: -8.7, east: 1.9 }

/** A point in the UK. Latitude and longitude that are in the UK only the other way round are turned; any other point is dropped. */
export function cleanCoordinates(
  { latitude, longitude }: { readonly latitude: Said; readonly longitude: Said },
  note: TakesNotes,
): Point | undefined {
  if (isSilent(latitude) && isSilent(longitude)) return undefined
  const [north, east] = [degrees(latitude), degrees(longitude)]
  if (north !== undefined && east !== undefined) {
    const point = { latitude: north, longitude: east }
    if (isInKingdom(point)) return point
    const turned = { latitude: east, longitude: north }
    if (isInKingdom(turned)) {
      note('coordinates-swapped', latitude.at, `${north}, ${east}`)
      return turned
    }
  }
  note('coordinates-dropped', latitude.at, `${String(latitude.value)}, ${String(longitude.value)}`)
  return undefined
}

function degrees({ value }: Said): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && /^\s*[-+]?\d{1,3}(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined
}

function isInKingdom({ latitude, longitude }: Point): boolean {
  return latitude >= kingdom.south && latitude <= kingdom.north && longitude >= kingdom.west && longitude <= kingdom.east
}
