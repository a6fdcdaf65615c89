import type { LocationListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import type { RawLocation } from '../read/rawActivity.ts'
import { cleanPostcode } from './contact.ts'
import { cleanCoordinates } from './coordinates.ts'
import { madeId } from './organisation.ts'
import { defined } from './schedule.ts'
import { cleanLine } from './text.ts'

/** Where it happens; undefined for a place of which nothing is known. */
export function cleanLocation(raw: RawLocation, note: TakesNotes): LocationListing | undefined {
  const town = cleanLine(raw.town, note, 100)
  const lines = raw.lines.flatMap((line) => cleanLine(line, note) ?? []).filter((line) => line !== town)
  const address = [...new Set(lines)].join(', ')
  const known = defined({
    name: cleanLine(raw.name, note),
    address: address === '' ? undefined : address,
    town,
    postcode: cleanPostcode(raw.postcode, note),
  })
  const point = cleanCoordinates(raw, note)
  if (Object.keys(known).length === 0 && point === undefined) return undefined
  return { sourceId: cleanLine(raw.id, note) ?? madeId(...Object.values(known)), ...known, ...point }
}

/** True for a web meeting listed as a place. */
export function isVirtual({ kind }: RawLocation): boolean {
  return typeof kind.value === 'string' && kind.value.trim().toLowerCase() === 'virtual'
}
