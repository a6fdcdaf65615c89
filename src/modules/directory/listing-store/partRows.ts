import { sql } from 'kysely'
import type { Work } from '../../../platform/database/work.ts'
import type { ActivityListing, CostListing, LocationListing, ScheduleListing } from '../listing.ts'
import type { Placed } from './activityRows.ts'

type Content = Readonly<Record<string, unknown>>
type Row = { readonly id: string; readonly activity_id: string; readonly content: Content }

/** One kind of row that an activity has any number of: where it is kept, and what its rows say of a listing. */
type Part = {
  readonly table: string
  /** The columns as `jsonb_to_recordset` needs them. */
  readonly columns: Readonly<Record<string, string>>
  readonly of: (listing: ActivityListing) => readonly Content[]
  /** What makes a row the same row as before, so that it keeps its id. */
  readonly identity: (content: Content) => string
}

const parts: readonly Part[] = [
  {
    table: 'activity_location',
    columns: { source_id: 'text', name: 'text', address: 'text', town: 'text', postcode: 'text', latitude: 'float8', longitude: 'float8' },
    of: (listing) => listing.locations.map(locationRow),
    identity: (content) => String(content.source_id),
  },
  {
    table: 'activity_schedule',
    columns: {
      rule: 'text',
      starts_on: 'date',
      ends_on: 'date',
      opens: 'time',
      closes: 'time',
      words: 'text',
      on_bank_holidays: 'text',
      exceptions: 'jsonb',
    },
    of: (listing) => listing.schedules.map(scheduleRow),
    identity: spelled,
  },
  {
    table: 'activity_cost',
    columns: { pence: 'integer', words: 'text' },
    of: (listing) => listing.costs.map(costRow),
    identity: spelled,
  },
]

/** Writes the places, times and prices of activities; an activity whose rows of a kind say the same as before keeps them untouched. */
export async function writeParts(work: Work, placed: readonly Placed[]): Promise<void> {
  for (const part of parts) {
    const held = await heldRows(work, part, placed)
    const differing = placed.filter(({ id, listing }) => !isSame(held.get(id) ?? [], part.of(listing)))
    await removeRows(
      work,
      part,
      differing.filter(({ id }) => held.has(id)),
    )
    await addRows(
      work,
      part,
      differing.flatMap((one) => rowsOf(work, part, { placed: one, held: held.get(one.id) ?? [] })),
    )
  }
}

async function heldRows(work: Work, part: Part, placed: readonly Placed[]): Promise<ReadonlyMap<string, readonly Row[]>> {
  const ids = placed.flatMap(({ id, isNew }) => (isNew ? [] : [id]))
  if (ids.length === 0) return new Map()
  const found = await sql<Row>`
    select id, activity_id, to_jsonb(held) - array['network_id', 'id', 'activity_id'] as content
    from ${sql.table(part.table)} as held where network_id = ${work.networkId} and activity_id = any(${ids})
  `.execute(work.sql)
  return Map.groupBy(found.rows, ({ activity_id }) => activity_id)
}

function isSame(held: readonly Row[], wanted: readonly Content[]): boolean {
  const before = held.map(({ content }) => spelled(content)).sort()
  const now = wanted.map(spelled).sort()
  return before.length === now.length && before.every((row, place) => row === now[place])
}

function rowsOf(work: Work, part: Part, { placed, held }: { readonly placed: Placed; readonly held: readonly Row[] }): readonly Row[] {
  const ids = Map.groupBy(held, ({ content }) => part.identity(content))
  return part
    .of(placed.listing)
    .map((content) => ({ id: ids.get(part.identity(content))?.shift()?.id ?? work.newId(), activity_id: placed.id, content }))
}

async function removeRows(work: Work, part: Part, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  const ids = placed.map(({ id }) => id)
  await sql`delete from ${sql.table(part.table)} where network_id = ${work.networkId} and activity_id = any(${ids})`.execute(work.sql)
}

async function addRows(work: Work, part: Part, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const names = sql.raw(Object.keys(part.columns).join(', '))
  const typed = sql.raw(
    Object.entries(part.columns)
      .map((column) => column.join(' '))
      .join(', '),
  )
  const flat = rows.map(({ id, activity_id, content }) => ({ id, activity_id, ...content }))
  await sql`
    insert into ${sql.table(part.table)} (network_id, id, activity_id, ${names})
    select ${work.networkId}::uuid, id, activity_id, ${names}
    from jsonb_to_recordset(${JSON.stringify(flat)}::jsonb) as listed (id uuid, activity_id uuid, ${typed})
  `.execute(work.sql)
}

// The columns in a fixed order and null for what is missing: a row as it was sent and as it comes back are then spelled alike.
function spelled(content: Content): string {
  const entries = Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(entries.map(([name, value]) => [name, name === 'exceptions' ? exceptionsSpelled(value) : (value ?? null)]))
}

function exceptionsSpelled(value: unknown): unknown {
  const exceptions = value as ScheduleListing['exceptions']
  return exceptions.map(({ on, isOpen, words }) => [on, isOpen, words ?? null])
}

function locationRow(location: LocationListing): Content {
  const { sourceId, name, address, town, postcode, latitude, longitude } = location
  const known = { name: name ?? null, address: address ?? null, town: town ?? null, postcode: postcode ?? null }
  return { source_id: sourceId, ...known, latitude: latitude ?? null, longitude: longitude ?? null }
}

function scheduleRow({ rule, from, until, opens, closes, words, onBankHolidays, exceptions }: ScheduleListing): Content {
  const seconds = (time: string | undefined) => (time === undefined ? null : `${time}:00`)
  const days = { starts_on: from ?? null, ends_on: until ?? null, opens: seconds(opens), closes: seconds(closes) }
  return { rule: rule ?? null, ...days, words: words ?? null, on_bank_holidays: onBankHolidays ?? null, exceptions }
}

function costRow({ pence, words }: CostListing): Content {
  return { pence: pence ?? null, words: words ?? null }
}
