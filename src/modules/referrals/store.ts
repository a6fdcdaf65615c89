import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor, OrganisationId } from '../../kernel/actor.ts'
import { keysOf } from '../../kernel/keys.ts'
import { type Around, pastLasts } from '../../kernel/standing.ts'
import type { Vault } from '../../platform/crypto/vault.ts'
import { byKey } from '../../platform/database/preparedAs.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { TrustedPersonId } from '../people/index.ts'
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
      route: referral.trustedPersonId ? 'trusted-person' : referral.referrerOrganisationId ? 'referrer' : 'self',
      came_from_id: referral.cameFromId ?? null,
      referrer_organisation_id: referral.referrerOrganisationId ?? null,
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
    .select([around, trustedMay(work)])
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where(openTo(work.actor))
    .forUpdate()
    .executeTakeFirst()
  return row && referralOf(row)
}

async function rowInScope(work: Work, id: ReferralId): Promise<ReferralRowAround | undefined> {
  return db(work)
    .selectFrom('referral')
    .selectAll()
    .select([around, trustedMay(work)])
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where(openTo(work.actor))
    .executeTakeFirst()
}

type ReferralRowAround = ReferralRow & { readonly around: Around; readonly trusted_may: readonly string[] | null }
const trustedMay = ({ at }: Work) => sql<readonly string[] | null>`trusted_may(network_id, trusted_person_id, ${at})`.as('trusted_may')
const around = sql<Around>`around_person(network_id, person_id)`.as('around')

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
    .where((is) =>
      is.or([
        // While the person still has time to press the button themselves, there is nothing for a human to do.
        is.and([is('owner_organisation_id', '=', team), is('next_step', '<>', 'confirm')]),
        is('next_step', '=', 'phone-the-group'),
        is('due_at', '<=', work.at),
      ]),
    )
    .where(openTo(work.actor))
    .orderBy('due_at')
    .limit(500)
    .execute()
  return rows.map(referralOf)
}

/** What is still open of these people, the most urgent first. */
export async function listOpenOfPeople(work: Work, personIds: readonly string[]): Promise<readonly Referral[]> {
  if (personIds.length === 0) return []
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', 'in', [...personIds])
    .where('due_at', 'is not', null)
    .where(openTo(work.actor))
    .orderBy('due_at')
    .limit(5000)
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
    .where(openTo(work.actor))
    .orderBy('made_at', 'desc')
    .limit(500)
    .execute()
  return rows.map(referralOf)
}

/**
 * Narrows every list and look-up to what the actor's keys open, so that what is left out does not exist. Row-level security says
 * the same once more; here it is said by the app, in the query itself.
 */
export function openTo(actor: Actor): Expression<SqlBool> {
  const keys = [...keysOf(actor)]
  return sql<SqlBool>`(open_to && ${keys}::text[] and not closed_to && ${keys}::text[] and (only_to = '{}' or only_to && ${keys}::text[]))`
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
export async function copyWhy(
  work: Work,
  vault: Vault,
  { from, to, personId }: { from: ReferralId; to: ReferralId; personId: string },
): Promise<void> {
  const seat = (rowId: string) => ({ networkId: work.networkId, table: 'referral', column: 'why_sealed', rowId, personId })
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

/** What one group was asked: all that is open, and what ended so lately that it may still look back at it. */
export async function listOfGroup(work: Work, organisationId: OrganisationId): Promise<readonly Referral[]> {
  const lastLook = new Date(work.at.getTime() - pastLasts)
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('organisation_id', '=', organisationId)
    .where('state', '<>', 'held')
    .where((is) => is.or([is('ended_at', 'is', null), is('ended_at', '>=', lastLook)]))
    .where(openTo(work.actor))
    .orderBy('due_at')
    .orderBy('ended_at', 'desc')
    .limit(300)
    .execute()
  return rows.map(referralOf)
}

/** Those of these referrals that the actor may know of. */
export async function listByIds(work: Work, ids: readonly string[]): Promise<readonly Referral[]> {
  if (ids.length === 0) return []
  const rows = await db(work)
    .selectFrom('referral')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', 'in', [...ids])
    .where(openTo(work.actor))
    .execute()
  return rows.map(referralOf)
}

/** Who acts in this referral from now on. */
export async function setTrusted(work: Work, id: ReferralId, trustedPersonId: TrustedPersonId): Promise<void> {
  await db(work)
    .updateTable('referral')
    .set({ trusted_person_id: trustedPersonId, changed_at: work.at, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}
