import type { ImportNote } from './note.ts'
import type { Format } from './read/format.ts'

/** A list and no record, for a feed may call a term `__proto__`. */
export type TermCounts = readonly (readonly [term: string, activities: number])[]

/** What came of an import, in numbers; the notes hold each single case. */
export type ImportReport = {
  readonly feed: string
  readonly origin: string
  readonly format: Format
  /** Activities in the feed, taken or not. */
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: Readonly<Record<string, number>>
  readonly repaired: Readonly<Record<string, number>>
  readonly vanished: number
  /** Words of the feed's own lists that lead to none of our themes, with how many activities have them. */
  readonly termsWithoutTheme: TermCounts
  /** False when the feed says itself that there is more of it: then nothing was marked as vanished. */
  readonly isWhole: boolean
}

/** The numbers that grow while an import goes on. */
export type Counts = Pick<
  ImportReport,
  'records' | 'added' | 'changed' | 'unchanged' | 'refused' | 'repaired' | 'vanished' | 'termsWithoutTheme'
>

export const noCounts: Counts = {
  records: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: {},
  repaired: {},
  vanished: 0,
  termsWithoutTheme: [],
}
// The counts are saved with every batch: a feed of nothing but different terms must not make them grow without end.
const mostTerms = 500

/** The counts with what a batch adds to them. */
export function countsWith(
  counts: Counts,
  {
    terms,
    ...batch
  }: {
    readonly records: number
    readonly added: number
    readonly changed: number
    readonly unchanged: number
    /** Those without a theme. */
    readonly terms: readonly string[]
  },
  notes: readonly ImportNote[],
): Counts {
  return {
    ...counts,
    records: counts.records + batch.records,
    added: counts.added + batch.added,
    changed: counts.changed + batch.changed,
    unchanged: counts.unchanged + batch.unchanged,
    ...countNotes(counts, notes),
    termsWithoutTheme: countTerms(counts.termsWithoutTheme, terms),
  }
}

/** The counts with these notes in them. */
export function countNotes(
  counts: Pick<Counts, 'refused' | 'repaired' | 'vanished'>,
  notes: readonly ImportNote[],
): Pick<Counts, 'refused' | 'repaired' | 'vanished'> {
  const of = (kind: ImportNote['kind']) => notes.filter((note) => note.kind === kind)
  return {
    refused: tally(counts.refused, of('refused')),
    repaired: tally(counts.repaired, of('repaired')),
    vanished: counts.vanished + of('vanished').length,
  }
}

function tally(before: Readonly<Record<string, number>>, notes: readonly ImportNote[]): Readonly<Record<string, number>> {
  const after = { ...before }
  for (const { reason } of notes) after[reason] = (after[reason] ?? 0) + 1
  return after
}

/** The counts with the terms of more activities. */
export function countTerms(counts: TermCounts, terms: readonly string[]): TermCounts {
  const counted = new Map(counts)
  for (const term of terms) if (counted.has(term) || counted.size < mostTerms) counted.set(term, (counted.get(term) ?? 0) + 1)
  return [...counted]
}

/** All of one kind together. */
export function total(counted: Readonly<Record<string, number>>): number {
  return Object.values(counted).reduce((sum, count) => sum + count, 0)
}
