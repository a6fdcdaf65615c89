import { limits } from '../limits.ts'
import { layOut, readWhole } from '../read/jsonRecords.ts'

type Around = Readonly<Record<string, unknown>>

/** The number of the last page, by the envelope of a page; 1 for what is not a page. Both Open Referrals' words for it. */
export function lastPage(around: Around): number {
  const pages = Number(around.total_pages ?? around.totalPages ?? 1)
  return Number.isInteger(pages) && pages > 0 ? pages : 1
}

/** Which page this is, counted from 1. */
export function numberOfPage(around: Around): number {
  const page = Number(around.page_number ?? around.number ?? 1)
  return Number.isInteger(page) ? page : 1
}

/** How many records there are in all pages together; undefined when a page does not say. */
export function recordsInAll(around: Around): number | undefined {
  const records = Number(around.total_items ?? around.totalElements ?? Number.NaN)
  return Number.isInteger(records) && records >= 0 ? records : undefined
}

/** True for what an Open Referral API answers at its root: its version and where its description is. */
export function isApiRoot(bytes: Buffer): boolean {
  const layout = layOut(bytes, limits)
  if (!layout.ok || layout.value.kind !== 'one' || bytes.length > limits.recordBytes) return false
  const read = readWhole(bytes, limits)
  return read.ok && typeof read.value === 'object' && read.value !== null && 'openapi_url' in read.value
}
