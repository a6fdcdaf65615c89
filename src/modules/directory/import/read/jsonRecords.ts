import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { Limits } from '../limits.ts'
import type { RecordRefusal } from '../note.ts'
import { elementsOf, isArrayAt, isObjectAt, type JsonDamage, membersOf, type Span, skipSpace, spanAt } from './jsonScan.ts'
import { lineCounter } from './lineCounter.ts'

/** One record of a file: its value, or why it is not read; and where it starts, and its place in the structure (`/contents/3`). */
export type FoundRecord = { readonly value: Result<unknown, RecordRefusal>; readonly start: string; readonly pointer: string }
export type FileDamage = { readonly why: 'file-damaged' | 'file-too-deep'; readonly start: string }

/** The parts of a JSON file: where its records are, and the rest of its top-level object (a page's numbers, an organisation). */
export type JsonLayout =
  | { readonly kind: 'list'; readonly from: number; readonly pointer: string; readonly around: Readonly<Record<string, unknown>> }
  | { readonly kind: 'tables' | 'one' }
  | { readonly kind: 'lines' }

const listNames = ['contents', 'content', 'services', 'items', 'results', 'data']

/** Finds out how a JSON file is laid out, and that all its brackets are there. */
export function layOut(bytes: Buffer, limits: Limits): Result<JsonLayout, FileDamage> {
  const from = skipSpace(bytes, 0)
  const root = spanAt(bytes, from)
  if (!root.ok) return damaged(bytes, root.reason)
  const after = skipSpace(bytes, root.value.to)
  if (after < bytes.length)
    return isObjectAt(bytes, from) && isObjectAt(bytes, after) ? ok({ kind: 'lines' }) : damaged(bytes, { at: after, why: 'not-json' })
  if (isArrayAt(bytes, from)) return ok({ kind: 'list', from, pointer: '', around: {} })
  return isObjectAt(bytes, from) ? layOutObject(bytes, from, limits) : damaged(bytes, { at: from, why: 'not-json' })
}

function layOutObject(bytes: Buffer, from: number, limits: Limits): Result<JsonLayout, FileDamage> {
  const members = new Map<string, Span>()
  for (const member of membersOf(bytes, from)) {
    if (!member.ok) return damaged(bytes, member.reason)
    members.set(member.value.name, member.value.value)
  }
  const isTables = members.has('services.csv') || (members.has('services') && members.has('organizations'))
  if (isTables) return ok({ kind: 'tables' })
  const list = listNames.find((name) => isArrayAt(bytes, members.get(name)?.from ?? 0) && members.has(name))
  if (list === undefined) return ok({ kind: 'one' })
  return ok({ kind: 'list', from: members.get(list)?.from ?? 0, pointer: `/${list}`, around: readAround(bytes, members, list, limits) })
}

// What stands around the records is small in every format; what is not small or not sound there is left out.
function readAround(bytes: Buffer, members: ReadonlyMap<string, Span>, list: string, limits: Limits): Readonly<Record<string, unknown>> {
  const around: Record<string, unknown> = {}
  for (const [name, span] of members) {
    if (name === list || name === '__proto__') continue
    const read = readValue(bytes, span, limits)
    if (read.ok && read.value.ok) around[name] = read.value.value
  }
  return around
}

/** The records of a file that has been laid out, one at a time; ends with the damage when there is some. */
export function* recordsOf(bytes: Buffer, layout: JsonLayout, limits: Limits): Generator<Result<FoundRecord, FileDamage>, void> {
  const at = lineCounter(bytes)
  let place = 0
  for (const span of spansOf(bytes, layout)) {
    if (!span.ok) return yield damaged(bytes, span.reason)
    const value = readValue(bytes, span.value, limits)
    if (!value.ok) return yield damaged(bytes, { at: span.value.from, why: 'not-json' })
    const pointer = layout.kind === 'list' ? `${layout.pointer}/${place}` : ''
    yield ok({ value: value.value, start: at(span.value.from), pointer })
    place += 1
  }
}

function* spansOf(bytes: Buffer, layout: JsonLayout): Generator<Result<Span, JsonDamage>, void> {
  if (layout.kind === 'list') return yield* elementsOf(bytes, layout.from)
  let from = skipSpace(bytes, 0)
  while (from < bytes.length) {
    const span = spanAt(bytes, from)
    yield span
    if (!span.ok) return
    from = skipSpace(bytes, span.value.to)
  }
}

/** A file of tables is one value that is read as a whole: its rows belong together. */
export function readWhole(bytes: Buffer, limits: Limits): Result<unknown, FileDamage> {
  const span = spanAt(bytes, skipSpace(bytes, 0))
  if (span.ok && span.value.depth > limits.nesting) return refuse({ why: 'file-too-deep', start: 'line 1 column 1' })
  try {
    return ok(JSON.parse(bytes.toString('utf8')))
  } catch {
    return damaged(bytes, { at: skipSpace(bytes, 0), why: 'not-json' })
  }
}

function readValue(bytes: Buffer, span: Span, limits: Limits): Result<Result<unknown, RecordRefusal>, 'not-json'> {
  if (span.depth > limits.nesting) return ok(refuse('record-too-deep'))
  if (span.to - span.from > limits.recordBytes) return ok(refuse('record-too-big'))
  try {
    return ok(ok(JSON.parse(bytes.toString('utf8', span.from, span.to))))
  } catch {
    return refuse('not-json')
  }
}

function damaged(bytes: Buffer, { at }: JsonDamage) {
  return refuse<FileDamage>({ why: 'file-damaged', start: lineCounter(bytes)(at) })
}
