import type { Encoding } from './decode.ts'

/** One file or page of a feed, as UTF-8. */
export type FeedFile = { readonly name: string; readonly bytes: Buffer; readonly mendedFrom?: Encoding }

/** A feed that has been brought here and unpacked, and not yet read. */
export type Feed = {
  /** Where from, fit to be shown: no password, no query. */
  readonly origin: string
  /** The name it goes by if none is given. */
  readonly name: string
  readonly files: readonly FeedFile[]
  /** False when we know that there is more of it than we have; then nothing may be marked as vanished. */
  readonly isWhole: boolean
  /** Records of which only the summary could be had, by the id that was asked for. */
  readonly withoutDetails: readonly string[]
  /** True when single records come first and the list of their summaries after them: a second one is then no duplicate. */
  readonly hasSummariesToo: boolean
}

/**
 * A name for a feed out of the name of its file or site. Dates are left out, so that next month's file is the same feed.
 *
 * @example
 * feedName('Bristol services 2024-12-18.json.gz') // => 'bristol-services'
 */
export function feedName(origin: string): string {
  const bare = origin.toLowerCase().replace(/(?:\.(?:gz|json|ndjson|jsonl|csv|txt|tsv))+$/, '')
  const undated = bare.replaceAll(/(?:19|20)\d{2}[-_.]?\d{2}(?:[-_.]?\d{2})?/g, '')
  const name = undated
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/-*\.[-.]*/g, '.')
    .replaceAll(/\.?-\.?/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  return name === '' ? 'feed' : name.slice(0, 80)
}
