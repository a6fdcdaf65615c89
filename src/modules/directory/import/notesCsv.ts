import { csvOf } from '../../../platform/files/csv.ts'
import type { KeptNote } from './runStore.ts'

const heading = ['number', 'kind', 'record', 'place', 'reason', 'words']

/** The notes of an import as a file for spreadsheets. */
export function notesCsv(notes: Iterable<Omit<KeptNote, 'number'> & { readonly number: number }>): string {
  const lines = [
    heading,
    ...[...notes].map(({ number, kind, recordId, place, reason, words }) => [String(number), kind, recordId ?? '', place, reason, words]),
  ]
  return csvOf(lines)
}
