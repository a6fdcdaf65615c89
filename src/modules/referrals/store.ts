import { type Expression, type SqlBool, sql } from 'kysely'
import type { Vault } from '../../platform/crypto/vault.ts'
import { byKey } from '../../platform/database/preparedAs.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import { type ReferralScope, referralScope } from './policy.ts'
import type { Reference } from './reference.ts'
import type { Referral, ReferralId } from './referral.ts'
import { referralOf, stateColumns } from './referralRows.ts'
import type { ReferralRow, ReferralTables } from './referralTables.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)

/** Writes a referral for the first time. */
export async function insertReferral(work: Work, referral: Referral, sealed: { readonly why: Buffer | null }): Promise<void> {
  await db(work)
    .insertInto('referral')
    .values({
      network_id: work.networkId,
      id: referral.id,
      reference: referral.reference,
      person_id: referral.personId,
      trusted_person_id: referral.trustedPersonId ?? null,
      activity_id: referral.activityId,
      organisation_id: referral.organisationId,
      place_id: referral.placeId ?? null,
      route: referral.trustedPersonId ? 'trusted-person' : 'self',
      came_from_id: referral.cameFromId ?? null,
      ...stateColumns(referral),
      why_sealed: sealed.why,
      answer_sealed: null,
      version: 1,
      made_at: work.at,
      changed_at: work.at,
    })
    .execute()
}

/** Finds one in the actor's scope; what the actor may not know of is not found. */
export async function readReferral(work: Work, id: ReferralId): Promise<Referral | undefined> {
  const row = await rowInScope(work, id)
  return row && referralOf(row)
}

/** The request a reference names, if the actor may see it. */
export async function findByReference(work: Work, reference: Reference): Promise<ReferralId | undefined> {
  const found = await tablesOf<ReferralTables>(work)
    .selectFrom('referral')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return found && (await readReferral(work, found.id as ReferralId))?.id
}

/** The same with its sealed words, for the pages that may open them. */
export async function readReferralWithWords(
  work: Work,
  id: ReferralId,
): Promise<{ referral: Referral; why: Buffer | null; answer: Buffer | null } | undefined> {
  const row = await rowInScope(work, id)
  return row && { referral: referralOf(row), why: row.why_sealed, answer: row.answer_sealed }
}

/** Finds one to change it: a second change waits here until the first is over, and then sees what it did. */
export async function readReferralToChange(work: Work, id: ReferralId): Promise<Referral | undefined> {
  const row = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where(within(referralScope(work.actor)))
    .forUpdate()
    .executeTakeFirst()
  return row && referralOf(row)
}

async function rowInScope(work: Work, id: ReferralId): Promise<ReferralRow | undefined> {
  const scope = referralScope(work.actor)
  return db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where(within(scope))
    .executeTakeFirst()
}

/** Saves a change if nobody changed it since it was read; false when somebody did. */
export async function saveReferral(work: Work, after: Referral, sealed?: { readonly answer: Buffer | null }): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('referral')
    .set({ ...stateColumns(after), ...(sealed && { answer_sealed: sealed.answer }), changed_at: work.at, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', after.id)
    .where('version', '=', after.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Open referrals whose due time has come, the longest overdue first: what the watchdog looks at. */
export async function listDue(work: Work): Promise<readonly ReferralId[]> {
  const rows = await db(work)
    .selectFrom('referral')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('due_at', '<=', work.at)
    .orderBy('due_at')
    .limit(5000)
    .execute()
  return rows.map((row) => row.id as ReferralId)
}

/** Referrals that need a human of the team: theirs to act on, or so long overdue that the watchdog should have come. */
export async function listForTeam(work: Work, team: string): Promise<readonly Referral[]> {
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('due_at', 'is not', null)
    .where((is) => is.or([is('owner_organisation_id', '=', team), is('next_step', '=', 'phone-the-group'), is('due_at', '<=', work.at)]))
    .where(within(referralScope(work.actor)))
    .orderBy('due_at')
    .limit(500)
    .execute()
  return rows.map(referralOf)
}

/** Every referral of these people that the actor may know of, newest first. */
export async function listOfPeople(work: Work, personIds: readonly string[]): Promise<readonly Referral[]> {
  if (personIds.length === 0) return []
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', 'in', [...personIds])
    .where(within(referralScope(work.actor)))
    .orderBy('made_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(referralOf)
}

function within(scope: ReferralScope): Expression<SqlBool> {
  if (scope.kind === 'all') return sql<SqlBool>`true`
  const { placeIds, organisationIds, referralIds } = scope
  const isPlaced = placeIds.length === 0 ? sql`false` : sql`(place_id is null or place_id = any(${placeIds}::uuid[]))`
  return sql<SqlBool>`(${isPlaced} or organisation_id = any(${organisationIds}::uuid[]) or id = any(${referralIds}::uuid[]))`
}

/** The time zone the network's days are counted in. */
export async function readTimeZone(work: Work): Promise<string> {
  const { time_zone } = await tablesOf<{ network: { id: string; time_zone: string } }>(work)
    .selectFrom('network')
    .select('time_zone')
    .where('id', '=', work.networkId)
    .modifyEnd(byKey)
    .executeTakeFirstOrThrow()
  return time_zone
}

/** Takes somebody's own words along to the referral that follows; each row seals for itself. */
export async function copyWhy(work: Work, vault: Vault, { from, to }: { from: ReferralId; to: ReferralId }): Promise<void> {
  const seat = (rowId: string) => ({ networkId: work.networkId, table: 'referral', column: 'why_sealed', rowId })
  const { why_sealed: why } = await db(work)
    .selectFrom('referral')
    .select('why_sealed')
    .where('network_id', '=', work.networkId)
    .where('id', '=', from)
    .executeTakeFirstOrThrow()
  if (why === null) return
  const sealed = await vault.seal(await vault.unseal(why, seat(from)), seat(to))
  await db(work).updateTable('referral').set({ why_sealed: sealed }).where('network_id', '=', work.networkId).where('id', '=', to).execute()
}

/** Those of these referrals that the actor may know of. */
export async function listByIds(work: Work, ids: readonly string[]): Promise<readonly Referral[]> {
  if (ids.length === 0) return []
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', 'in', [...ids])
    .where(within(referralScope(work.actor)))
    .execute()
  return rows.map(referralOf)
}
