import type { KeptNote } from './runStore.ts'

const heading = ['number', 'kind', 'record', 'place', 'reason', 'words']

/** The notes of an import as CSV (RFC 4180, with a byte order mark for spreadsheets); no cell can be taken for a formula. */
export function notesCsv(notes: Iterable<Omit<KeptNote, 'number'> & { readonly number: number }>): string {
  const lines = [
    heading,
    ...[...notes].map(({ number, kind, recordId, place, reason, words }) => [String(number), kind, recordId ?? '', place, reason, words]),
  ]
  return `\ufeff${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

// A cell that begins like a formula is run by spreadsheets: an apostrophe before it makes it text (CWE-1236).
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
