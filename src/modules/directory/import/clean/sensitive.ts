import type { TakesNotes } from '../note.ts'
import { isSilent, type Said } from '../read/said.ts'

const refuge = /\b(?:refuges?|safe[- ]?houses?)\b(?!\s*(?:collection|bin))/i
const notThat = /\b(?:bird|wildlife|nature|animal|wetland|hedgehog)\s+refuge\b/i

/**
 * Whether its whereabouts must never be public. Feeds have no field for it, so a name or term that says refuge is taken for one: a place hidden
 * without need costs a phone call, a refuge shown can cost a life. A CSV may say it either way.
 */
export function isSensitiveVenue(
  { said, name, sourceTerms }: { readonly said: Said; readonly name: string; readonly sourceTerms: readonly string[] },
  note: TakesNotes,
): boolean {
  if (!isSilent(said)) return /^(?:yes|y|true|1|hidden)$/i.test(String(said.value).trim())
  const isRefuge = [name, ...sourceTerms].some((words) => refuge.test(words) && !notThat.test(words))
  if (isRefuge) note('venue-hidden', '/name', name)
  return isRefuge
}
