import type { MemberId, NetworkId, OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { type ColumnNote, readColumnNotes } from '../../../platform/about-person/columnNotes.ts'
import { type Row, rowsAbout } from '../../../platform/about-person/rowsAbout.ts'
import type { App } from '../../../platform/app.ts'
import { CannotUnseal } from '../../../platform/crypto/sealing.ts'
import type { Work } from '../../../platform/database/work.ts'
import { listMembers } from '../../access/index.ts'
import { organisationsById, readJoinables } from '../../directory/index.ts'
import { readPlaces } from '../../geography/index.ts'
import { type DraftItem, type DraftSection, type PackValue, whyWithheld } from './pack.ts'

/** In whose name everything is gathered; who asked for it is in the audit of whoever releases it. */
export const gatherer = { kind: 'system', named: 'rights.copy' } as const
type Asked = { readonly networkId: NetworkId; readonly personIds: readonly string[]; readonly mapping: readonly AboutPerson[] }

/** Everything held about a person (in all rows a human said are theirs), item by item, as the columns' notes and the modules' mappings say. */
export async function gatherDraft(app: App, asked: Asked): Promise<readonly DraftSection[]> {
  const notes = await readColumnNotes(
    app.database,
    asked.mapping.map(({ table }) => table),
  )
  const { found, names } = await app.database.within({ networkId: asked.networkId, actor: gatherer }, async (work) => {
    const rows = await rowsAbout(work, asked)
    return { found: rows, names: await readNames(work, app, rows) }
  })
  const sections: DraftSection[] = []
  for (const [about, rows] of found) {
    const shown = (notes.get(about.table) ?? []).filter(({ access }) => access !== 'none')
    if (shown.length === 0) continue
    const entries = await Promise.all(
      rows.map(async (row) => ({
        items: await Promise.all(shown.map((note) => itemOf(app, { networkId: asked.networkId, about, note, row, names }))),
      })),
    )
    sections.push({ table: about.table, entries })
  }
  return sections
}

type Known = {
  readonly networkId: NetworkId
  readonly about: AboutPerson
  readonly note: ColumnNote
  readonly row: Row
  readonly names: ReadonlyMap<string, string>
}

async function itemOf(app: App, known: Known): Promise<DraftItem> {
  const { about, note, row } = known
  const { table, column, what } = note
  const withheld = whyWithheld(about, note, row)
  return {
    // One decision for each name of those who work here, in however many rows it stands.
    item: withheld === 'staff' ? `staff/${String(row[column])}` : `${table}/${String(row[about.rowId ?? 'id'])}/${column}`,
    column,
    note: what,
    value: await valueIn(app, known),
    withheld,
    isWords: column.endsWith('_sealed'),
  }
}

async function valueIn(app: App, { networkId, about, note, row, names }: Known): Promise<PackValue> {
  const held = row[note.column]
  if (held === null || held === undefined) return null
  if (Buffer.isBuffer(held)) {
    const seat = { networkId, table: about.table, column: note.column, rowId: String(row[about.rowId ?? 'id']) }
    return held.length === 0 ? null : withoutLinks(await unsealed(app, held, seat))
  }
  if (held instanceof Date) return held.toISOString()
  if (Array.isArray(held)) return held.map(String)
  if (typeof held === 'object') return JSON.stringify(held)
  if (typeof held === 'number' || typeof held === 'boolean') return held
  const name = names.get(String(held))
  return name ?? String(held)
}

async function unsealed(app: App, held: Buffer, seat: Parameters<App['vault']['unseal']>[1]): Promise<string> {
  try {
    return await app.vault.unseal(held, seat)
  } catch (fault) {
    // A month's key may be gone; that the words were there is still told.
    if (fault instanceof CannotUnseal) return '–'
    throw fault
  }
}

/** A private link in an old message still opens: a copy that is printed or passed on must not carry one, least of all a group's. */
function withoutLinks(words: string): string {
  return words.replaceAll(/(\/[rpct]\/)[\w-]{40,}/g, '$1…')
}

/** The names of the groups, activities, places and members that rows name by their id. */
async function readNames(work: Work, app: App, found: ReadonlyMap<AboutPerson, readonly Row[]>): Promise<ReadonlyMap<string, string>> {
  const values = [...found.values()]
    .flat()
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
  const ids = [...new Set(values)].flatMap((value) => parseId<'Named'>(value) ?? [])
  const networkId = work.networkId
  const [activities, organisations, places, members] = await Promise.all([
    readJoinables(work, networkId, ids as unknown as Parameters<typeof readJoinables>[2]),
    organisationsById(app.database, networkId, ids as unknown as readonly OrganisationId[]),
    readPlaces(app.database, networkId),
    listMembers(work, app.vault),
  ])
  return new Map([
    ...activities.map(({ id, name }): [string, string] => [id, name]),
    ...organisations.map(({ id, name }): [string, string] => [id, name]),
    ...places.map(({ id, name }): [string, string] => [id, name.en]),
    ...members.map(({ id, name }: { id: MemberId; name: string }): [string, string] => [`member:${id}`, name]),
  ])
}
