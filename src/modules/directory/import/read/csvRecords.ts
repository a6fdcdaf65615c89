import { Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { Limits } from '../limits.ts'
import { type ImportNote, type RecordRefusal, shownValue } from '../note.ts'
import { type CsvColumn, columnOf } from './csvColumns.ts'
import type { FileDamage } from './jsonRecords.ts'
import type { Said } from './said.ts'

/** One row: a way to ask for its cells by column, or why it is not read; and the line it ends on. */
export type FoundRow = { readonly cells: Result<(column: CsvColumn) => Said, RecordRefusal>; readonly start: string }
export type Heading = {
  readonly columns: readonly (CsvColumn | undefined)[]
  readonly names: readonly string[]
  readonly delimiter: string
}

const delimiters = [',', ';', '\t'] as const
const newline = 0x0a

/** Reads the heading: which delimiter, which columns. Undefined when no column is the name of an activity. */
export function readHeading(bytes: Buffer): Heading | undefined {
  const end = bytes.indexOf(newline)
  const line = bytes.toString('utf8', 0, end < 0 ? Math.min(bytes.length, 64 * 1024) : end).trim()
  const [delimiter = ','] = delimiters.toSorted((one, other) => line.split(other).length - line.split(one).length)
  const names = line.split(delimiter).map((name) => name.trim().replaceAll(/^"|"$/g, ''))
  const columns = names.map(columnOf)
  return columns.includes('name') ? { columns, names, delimiter } : undefined
}

// A heading with more than this is not one of activities; the first tell enough.
const mostUnknown = 50

/** The columns that nothing is taken from. Those without a name are what spreadsheets leave at the end of a line. */
export function unknownColumns({ columns, names }: Heading, prefix: string): readonly ImportNote[] {
  const unknown = names.filter((name, place) => columns[place] === undefined && name !== '').slice(0, mostUnknown)
  return unknown.map((name) => {
    const value = shownValue(name) ?? ''
    return { kind: 'repaired', recordId: undefined, place: `${prefix}line 1 column ${value}`, reason: 'column-not-known', value }
  })
}

/** The rows below the heading, one at a time; ends with the damage when there is some. Quoted cells may go over several lines (RFC 4180). */
export async function* rowsOf(bytes: Buffer, heading: Heading, limits: Limits): AsyncGenerator<Result<FoundRow, FileDamage>, void> {
  const options = {
    delimiter: heading.delimiter,
    from: 2,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordBytes,
  }
  const parser = Readable.from(piecesOf(bytes)).pipe(parse(options))
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ readonly record: readonly string[]; readonly info: Info }>) {
      line = info.lines
      const isLast = info.bytes >= bytes.length
      const isCut = isLast && record.length < heading.columns.length && bytes.at(-1) !== newline
      yield isCut ? refuse({ why: 'file-damaged', start: `line ${line}` }) : ok(rowOf(record, heading, `line ${line}`))
    }
  } catch (fault) {
    if (!isOfTheFile(fault)) throw fault
    yield refuse({ why: 'file-damaged', start: `line ${Math.max(line, fault.lines ?? 0)}` })
  }
}

function rowOf(record: readonly string[], heading: Heading, start: string): FoundRow {
  if (record.length !== heading.columns.length) return { cells: refuse('wrong-number-of-columns'), start }
  const places = new Map(heading.columns.map((column, place) => [column, place]))
  const cells = (column: CsvColumn): Said => {
    const place = places.get(column)
    return place === undefined
      ? { value: undefined, at: ` column ${column}` }
      : { value: record[place], at: ` column ${heading.names[place] ?? column}` }
  }
  return { cells: ok(cells), start }
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  const size = 64 * 1024
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

function isOfTheFile(fault: unknown): fault is CsvError & { readonly lines?: number } {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('CSV_')
}
