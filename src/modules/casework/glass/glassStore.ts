import { sql } from 'kysely'
import type { MemberId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Doors } from '../../../platform/database/doors.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'
import type { BrokenGlass, GlassId, GlassVerdict } from './glass.ts'

type GlassRow = {
  network_id: string
  id: string
  person_id: string
  member_id: string
  because_sealed: Buffer
  made_at: Date
  until_at: Date
  seen_at: Date | null
  seen_by: string | null
  verdict: GlassVerdict | null
  note_sealed: Buffer | null
  reminded_at: Date | null
  version: number
}
type GlassTables = { broken_glass: GlassRow & Doors }
const db = (work: Work) => tablesOf<GlassTables>(work)

/** Whose records a member holds open now; asked by the doorkeeper at each request. */
export async function openGlassOf(
  work: Work,
  memberId: MemberId,
): Promise<readonly { readonly personId: PersonId; readonly until: Date }[]> {
  const rows = await db(work)
    .selectFrom('broken_glass')
    .select(['person_id', 'until_at'])
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('until_at', '>', work.at)
    .orderBy('until_at')
    .execute()
  return rows.map((row) => ({ personId: row.person_id as PersonId, until: row.until_at }))
}

export async function insertGlass(work: Work, vault: Vault, glass: Omit<BrokenGlass, 'version' | 'madeAt'>): Promise<void> {
  const { id, personId, memberId, because, until } = glass
  await db(work)
    .insertInto('broken_glass')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      member_id: memberId,
      because_sealed: await vault.seal(because, seatOf(work, id, personId, 'because_sealed')),
      made_at: work.at,
      until_at: until,
      seen_at: null,
      seen_by: null,
      verdict: null,
      note_sealed: null,
      reminded_at: null,
      version: 1,
    })
    .execute()
}

/** Ends what a member holds open, before its hour is over. */
export async function closeGlassOf(work: Work, memberId: MemberId): Promise<readonly PersonId[]> {
  const rows = await db(work)
    .updateTable('broken_glass')
    .set({ until_at: work.at, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('until_at', '>', work.at)
    .returning('person_id')
    .execute()
  return rows.map((row) => row.person_id as PersonId)
}

/** How many of a member nobody has looked at yet. */
export async function countUnseen(work: Work, memberId: MemberId): Promise<number> {
  const { n } = await unseen(work).where('member_id', '=', memberId).select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow()
  return n
}

/** How many wait for the actor's verdict. */
export async function countToReview(work: Work): Promise<number> {
  const { actor } = work
  if (actor.kind !== 'member' || !actor.roles.some(({ kind }) => kind === 'team-lead' || kind === 'coordinator')) return 0
  const { n } = await unseen(work)
    .where('member_id', '<>', actor.memberId)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow()
  return n
}

function unseen(work: Work) {
  return db(work).selectFrom('broken_glass').where('network_id', '=', work.networkId).where('seen_at', 'is', null)
}

const days = 86_400_000
/** What nobody has looked at for two days, and was not reminded of within the week. */
export async function listUnreviewed(work: Work): Promise<readonly Pick<BrokenGlass, 'id' | 'personId' | 'memberId'>[]> {
  const before = (n: number) => new Date(work.at.getTime() - n * days)
  const rows = await unseen(work)
    .select(['id', 'person_id', 'member_id'])
    .where('made_at', '<=', before(2))
    .where((is) => is.or([is('reminded_at', 'is', null), is('reminded_at', '<=', before(7))]))
    .orderBy('made_at')
    .limit(500)
    .execute()
  return rows.map((row) => ({ id: row.id as GlassId, personId: row.person_id as PersonId, memberId: row.member_id as MemberId }))
}

export async function markReminded(work: Work, id: GlassId): Promise<void> {
  await db(work)
    .updateTable('broken_glass')
    .set({ reminded_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

/** What the actor may look at: what waits for a verdict first, then what was judged since then. */
export async function listGlass(work: Work, vault: Vault, judgedSince: Date): Promise<readonly BrokenGlass[]> {
  const rows = await db(work)
    .selectFrom('broken_glass')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where((is) => is.or([is('seen_at', 'is', null), is('seen_at', '>', judgedSince)]))
    .orderBy(sql`seen_at is not null`)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute()
  return Promise.all(rows.map((row) => glassOf(work, vault, row)))
}

/** Every time a person's record was opened this way, the newest first. */
export async function listGlassOf(work: Work, vault: Vault, personId: PersonId): Promise<readonly BrokenGlass[]> {
  const rows = await db(work)
    .selectFrom('broken_glass')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute()
  return Promise.all(rows.map((row) => glassOf(work, vault, row)))
}

export async function readGlass(work: Work, vault: Vault, id: GlassId): Promise<BrokenGlass | undefined> {
  const row = await db(work)
    .selectFrom('broken_glass')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && glassOf(work, vault, row)
}

type Judged = { readonly glass: BrokenGlass; readonly verdict: GlassVerdict; readonly note?: string | undefined }

/** False when somebody gave a verdict meanwhile. */
export async function saveVerdict(work: Work, vault: Vault, { glass, verdict, note }: Judged): Promise<boolean> {
  const { id, personId } = glass
  const sealed = note === undefined ? null : await vault.seal(note, seatOf(work, id, personId, 'note_sealed'))
  const { numUpdatedRows } = await db(work)
    .updateTable('broken_glass')
    .set({ seen_at: work.at, seen_by: actorName(work.actor), verdict, note_sealed: sealed, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function glassOf(work: Work, vault: Vault, row: GlassRow): Promise<BrokenGlass> {
  const [id, personId] = [row.id as GlassId, row.person_id as PersonId]
  const isErased = row.because_sealed.length === 0
  return {
    id,
    personId,
    memberId: row.member_id as MemberId,
    because: isErased ? '—' : await vault.unseal(row.because_sealed, seatOf(work, id, personId, 'because_sealed')),
    madeAt: row.made_at,
    until: row.until_at,
    ...(row.verdict !== null && { verdict: row.verdict }),
    ...(row.seen_at !== null && { seenAt: row.seen_at }),
    version: row.version,
  }
}

function seatOf(work: Work, rowId: string, personId: string, column: string) {
  return { networkId: work.networkId, table: 'broken_glass', column, rowId, personId }
}
