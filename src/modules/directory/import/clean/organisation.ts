import { createHash } from 'node:crypto'
import type { OrganisationListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import type { RawOrganisation } from '../read/rawActivity.ts'
import { isSilent } from '../read/said.ts'
import { cleanEmail, cleanPhone } from './contact.ts'
import { cleanLink } from './link.ts'
import { defined } from './schedule.ts'
import { cleanLine, cleanText } from './text.ts'

/** What stands in for an organisation that a feed does not name: the activity it runs. */
export type StandIn = { readonly sourceId: string; readonly name: string }

/** Who runs it. Where the feed does not say, an organisation is made that is called like the activity, and reported. */
export function cleanOrganisation(raw: RawOrganisation | undefined, standIn: StandIn, note: TakesNotes): OrganisationListing {
  const name = raw === undefined ? undefined : cleanLine(raw.name, note)
  if (raw === undefined || (name === undefined && isSilent(raw.id))) {
    note('organisation-made', raw?.at ?? '', standIn.name)
    return { sourceId: `made-${standIn.sourceId}`, name: standIn.name }
  }
  if (name === undefined) note('organisation-made', raw.at, standIn.name)
  const known = name ?? standIn.name
  return {
    sourceId: cleanLine(raw.id, note) ?? madeId(known),
    name: known,
    ...defined({
      description: cleanText(raw.description, note),
      website: cleanLink(raw.website, note),
      email: cleanEmail([raw.email], note),
      phone: cleanPhone(raw.phones, note),
      charityNumber: cleanLine(raw.charityNumber, note, 20),
      companyNumber: cleanLine(raw.companyNumber, note, 20),
    }),
  }
}

/** An id for what has none, the same each time it says the same. */
export function madeId(...words: readonly string[]): string {
  const folded = words.map((word) =>
    word
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return `made-${createHash('sha256').update(folded.join('\n')).digest('hex').slice(0, 24)}`
}
