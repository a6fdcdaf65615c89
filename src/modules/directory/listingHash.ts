import { createHash } from 'node:crypto'
import type { ActivityListing } from './listing.ts'

/**
 * Raised when what we derive from a listing changes (the form of `find_entry`, say), so that the next import writes every row again.
 */
const derivation = 1

/** SHA-256 of a listing as it came in, whatever the order of its properties: equal means there is nothing to do. */
export function listingHash(listing: ActivityListing): string {
  return createHash('sha256')
    .update(canonical([derivation, listing]))
    .digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, said]) => said !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([name, said]) => `${JSON.stringify(name)}:${canonical(said)}`).join(',')}}`
}
