/** What was put right in a record that was taken all the same. */
export const repairs = [
  'encoding-repaired',
  'text-re-encoded',
  'hidden-characters-removed',
  'html-removed',
  'script-removed',
  'text-cut',
  'unsafe-link-dropped',
  'link-completed',
  'link-dropped',
  'email-dropped',
  'phone-dropped',
  'coordinates-swapped',
  'coordinates-dropped',
  'postcode-dropped',
  'date-dropped',
  'time-dropped',
  'schedule-as-words',
  'age-dropped',
  'ages-swapped',
  'cost-dropped',
  'language-not-known',
  'status-not-known',
  'organisation-made',
  'id-made',
  'venue-hidden',
  'value-dropped',
  'details-not-read',
  'column-not-known',
  'point-from-postcode',
] as const
export type Repair = (typeof repairs)[number]

/** Why one record was not taken; the rest of the feed goes on. */
export const recordRefusals = [
  'no-name',
  'duplicate-id',
  'record-too-big',
  'record-too-deep',
  'not-a-record',
  'wrong-number-of-columns',
] as const
export type RecordRefusal = (typeof recordRefusals)[number]

/** One thing an import has to say about one record: what, and where in the file. */
export type ImportNote = {
  readonly kind: 'repaired' | 'refused' | 'vanished'
  readonly recordId: string | undefined
  /** `feed.json line 12 column 3 /url`, or `feed.csv line 8 column "postcode"`. */
  readonly place: string
  readonly reason: Repair | RecordRefusal | 'no-longer-listed'
  /** The value it is about, shortened; absent when showing it helps nobody. */
  readonly value?: string
}

/** Takes down repairs while one record is cleaned. */
export type TakesNotes = (reason: Repair, at: string, value?: unknown) => void

/** What is said of an activity that its feed no longer lists. */
export function vanishedNote({ sourceId, name }: { readonly sourceId: string; readonly name: string }): ImportNote {
  return { kind: 'vanished', recordId: sourceId, place: '', reason: 'no-longer-listed', value: name }
}

const longestValue = 80

/** A value as a report can show it: short, on one line. */
export function shownValue(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text === undefined) return undefined
  const line = text
    .slice(0, 4 * longestValue)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return line.length > longestValue ? `${line.slice(0, longestValue - 1)}…` : line
}
