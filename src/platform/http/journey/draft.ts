import { createHash, randomBytes } from 'node:crypto'
import type { Id } from '../../../kernel/id.ts'
import { tablesOf, type Work } from '../../database/work.ts'
import type { Typed, Visit } from '../page.ts'

const draftCookie = 'hedgerow-draft'
export const draftLivesSeconds = 24 * 60 * 60

/** What somebody typed and has not sent, by question; or, once it was sent, only the key it was sent with and where that led. */
export type Draft = {
  readonly typed: Readonly<Record<string, Typed>>
  /** When the first answer came in, by our clock, in milliseconds. */
  readonly startedAt?: number
  readonly sent?: { readonly onceKey: string; readonly redirectTo: string }
}

export type DraftRow = {
  network_id: string
  id: Id<'Draft'>
  holder: Buffer
  journey: string
  typed_sealed: Buffer
  version: number
  changed_at: Date
}
type Tables = { draft: DraftRow }

/** Which form for which thing; the address is hashed, since it can be a private link. */
export type DraftKey = { readonly visit: Visit; readonly journey: string }

export function draftKey(visit: Visit, name: string, address: string): DraftKey {
  return { visit, journey: `${name} ${createHash('sha256').update(address).digest('base64url').slice(0, 22)}` }
}

/** The draft this browser holds; undefined when it holds none, or none younger than a day. */
export async function findDraft(key: DraftKey): Promise<Draft | undefined> {
  const holder = holderOf(key.visit)
  if (holder === undefined) return undefined
  return within(key.visit, async (work) => {
    const row = await rowOf(work, key.journey, holder)
    return row && (await unsealed(key.visit, row))
  })
}

/** Changes the draft, made when there is none; two tabs of one browser do not overwrite each other's answers. */
export async function changeDraft(key: DraftKey, change: (draft: Draft) => Draft): Promise<Draft> {
  const holder = holderOf(key.visit) ?? takeCookie(key.visit)
  return within(key.visit, async (work) => {
    const row = await rowOf(work, key.journey, holder, 'to-change')
    const changed = change(row === undefined ? { typed: {} } : await unsealed(key.visit, row))
    await save(work, key, { id: row?.id ?? work.newId<'Draft'>(), holder, draft: changed })
    return changed
  })
}

export async function forgetDraft({ visit, journey }: DraftKey): Promise<void> {
  const holder = holderOf(visit)
  if (holder === undefined) return
  await within(
    visit,
    async (work) =>
      void (await tablesOf<Tables>(work)
        .deleteFrom('draft')
        .where('network_id', '=', work.networkId)
        .where('holder', '=', holder)
        .where('journey', '=', journey)
        .execute()),
  )
}

type Kept = { readonly id: Id<'Draft'>; readonly holder: Buffer; readonly draft: Draft }

async function save(work: Work, { visit, journey }: DraftKey, { id, holder, draft }: Kept): Promise<void> {
  const sealed = await visit.app.vault.seal(JSON.stringify(draft), seatOf(visit, id))
  await tablesOf<Tables>(work)
    .insertInto('draft')
    .values({ network_id: work.networkId, id, holder, journey, typed_sealed: sealed, version: 1, changed_at: work.at })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'holder', 'journey'])
        .doUpdateSet((row) => ({ id, typed_sealed: sealed, version: row('draft.version', '+', 1), changed_at: work.at })),
    )
    .execute()
}

async function rowOf(work: Work, journey: string, holder: Buffer, use?: 'to-change'): Promise<DraftRow | undefined> {
  const youngest = new Date(work.at.getTime() - draftLivesSeconds * 1000)
  const rows = tablesOf<Tables>(work).selectFrom('draft').selectAll().where('network_id', '=', work.networkId)
  const found = rows.where('holder', '=', holder).where('journey', '=', journey).where('changed_at', '>', youngest)
  return (use === 'to-change' ? found.forUpdate() : found).executeTakeFirst()
}

async function unsealed(visit: Visit, row: DraftRow): Promise<Draft> {
  return JSON.parse(await visit.app.vault.unseal(row.typed_sealed, seatOf(visit, row.id))) as Draft
}

function seatOf(visit: Visit, rowId: Id<'Draft'>) {
  return { networkId: visit.network.id, table: 'draft', column: 'typed_sealed', rowId }
}

function holderOf(visit: Visit): Buffer | undefined {
  const cookie = visit.cookies.get(draftCookie)
  return cookie === undefined ? undefined : hashed(cookie)
}

function takeCookie(visit: Visit): Buffer {
  const cookie = randomBytes(32).toString('base64url')
  visit.cookies.set(draftCookie, cookie, { seconds: draftLivesSeconds })
  return hashed(cookie)
}

function hashed(cookie: string): Buffer {
  return createHash('sha256').update(cookie).digest()
}

function within<T>(visit: Visit, work: (work: Work) => Promise<T>): Promise<T> {
  return visit.app.database.within({ networkId: visit.network.id, actor: visit.actor }, work)
}
