import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Info, parse } from 'csv-parse'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { PostcodePoint } from './place.ts'
import { readPostcode } from './readPostcode.ts'

export type RefusedRow = { readonly line: number; readonly reason: 'not-a-postcode' | 'no-point' | 'outside-the-uk' | 'twice' }
export type PostcodeFile = { readonly points: readonly PostcodePoint[]; readonly refused: readonly RefusedRow[] }
export type UnreadableFile =
  | { readonly kind: 'cannot-open'; readonly path: string }
  | { readonly kind: 'not-csv'; readonly line: number }
  | { readonly kind: 'no-heading'; readonly wanted: string }

// The headings of this project's files, of ONSPD and of the older NSPL.
const headings = {
  postcode: ['pcds', 'pcd', 'pcd7', 'postcode'],
  latitude: ['lat', 'latitude'],
  longitude: ['lon', 'long', 'longitude'],
  areaCode: ['lsoa21_code', 'lsoa21', 'lsoa21cd'],
} as const
type Heading = keyof typeof headings
type Columns = Readonly<Record<Heading, number | undefined>>

/** Reads a CSV of postcodes, packed with gzip or not. A row that cannot be right is refused with its line; the others are taken. */
export async function readPostcodeFile(path: string): Promise<Result<PostcodeFile, UnreadableFile>> {
  const points: PostcodePoint[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  let columns: Columns | undefined
  let line = 0
  try {
    for await (const row of rowsOf(path)) {
      line = row.info.lines
      if (columns === undefined) {
        columns = columnsOf(row.record)
        const missing = missingColumn(columns)
        if (missing !== undefined) return refuse({ kind: 'no-heading', wanted: headings[missing].join(', ') })
        continue
      }
      const point = pointIn(row.record, columns, seen)
      if (typeof point === 'string') refused.push({ line, reason: point })
      else points.push(point)
    }
  } catch (fault) {
    return refuse(hasCode(fault, 'ENOENT', 'EACCES', 'EISDIR') ? { kind: 'cannot-open', path } : { kind: 'not-csv', line: line + 1 })
  }
  return columns === undefined ? refuse({ kind: 'no-heading', wanted: headings.postcode.join(', ') }) : ok({ points, refused })
}

function rowsOf(path: string): AsyncIterable<{ readonly record: readonly string[]; readonly info: Info }> {
  const bytes = createReadStream(path)
  const reader = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 20_000 })
  const text = path.endsWith('.gz') ? createGunzip() : undefined
  // `pipe` does not hand on errors: without these a missing or broken file would never end.
  bytes.on('error', (fault) => reader.destroy(fault))
  text?.on('error', (fault) => reader.destroy(fault))
  if (text === undefined) bytes.pipe(reader)
  else bytes.pipe(text).pipe(reader)
  return reader
}

function columnsOf(names: readonly string[]): Columns {
  const folded = names.map((name) => name.trim().toLowerCase())
  const find = (heading: Heading): number | undefined => {
    const at = folded.findIndex((name) => (headings[heading] as readonly string[]).includes(name))
    return at < 0 ? undefined : at
  }
  return { postcode: find('postcode'), latitude: find('latitude'), longitude: find('longitude'), areaCode: find('areaCode') }
}

function missingColumn(columns: Columns): Heading | undefined {
  return (['postcode', 'latitude', 'longitude'] as const).find((heading) => columns[heading] === undefined)
}

function pointIn(row: readonly string[], columns: Columns, seen: Set<string>): PostcodePoint | RefusedRow['reason'] {
  const cell = (heading: Heading): string => row[columns[heading] ?? -1]?.trim() ?? ''
  const postcode = readPostcode(cell('postcode'))
  if (postcode?.sector === undefined) return 'not-a-postcode'
  if (cell('latitude') === '' || cell('longitude') === '') return 'no-point'
  const [latitude, longitude] = [Number(cell('latitude')), Number(cell('longitude'))]
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return 'no-point'
  // ONSPD marks a postcode without a grid reference by latitude 99.999999.
  if (latitude < 49 || latitude > 61.5 || longitude < -9 || longitude > 2.5) return 'outside-the-uk'
  if (seen.has(postcode.compact)) return 'twice'
  seen.add(postcode.compact)
  const areaCode = cell('areaCode')
  return { postcode: postcode.compact, latitude, longitude, ...(areaCode === '' ? {} : { areaCode }) }
}

function hasCode(fault: unknown, ...codes: readonly string[]): boolean {
  return fault instanceof Error && 'code' in fault && codes.includes(String(fault.code))
}
