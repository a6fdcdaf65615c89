import type { Selectable } from 'kysely'
import type { NetworkId, OrganisationId, Role } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { isVerified, stateOf, type Verification, type VerificationId, verificationLimits } from './verification.ts'

type VerificationTable = {
  network_id: NetworkId
  id: VerificationId
  organisation_id: OrganisationId
  how: Verification['how']
  note_sealed: Buffer
  verified_by: string
  verified_at: Date
  expires_at: Date
  reminded_at: Date | null
  ended_at: Date | null
  ended_by: string | null
  ended_because_sealed: Buffer | null
}
type VerificationTables = { organisation_verification: VerificationTable }
const db = (work: Work) => tablesOf<VerificationTables>(work)
const seat = (work: Work, rowId: string, column: string) => ({
  networkId: work.networkId,
  table: 'organisation_verification',
  column,
  rowId,
})

/** The one that stands, run out or not; undefined when nobody answers for the organisation. */
export async function findVerification(work: Work, vault: Vault, organisationId: OrganisationId): Promise<Verification | undefined> {
  const row = await standing(work).where('organisation_id', '=', organisationId).executeTakeFirst()
  return row && (await open(work, vault, row))
}

/** Whether something new may be given at an organisation. */
export async function isVerifiedNow(work: Work, vault: Vault, organisationId: OrganisationId): Promise<boolean> {
  return isVerified(stateOf(await findVerification(work, vault, organisationId), work.at))
}

/** Until when each of these is answered for. */
export async function expiriesOf(
  work: Work,
  organisationIds: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, { readonly expiresAt: Date }>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await standing(work)
    .where('organisation_id', 'in', [...new Set(organisationIds)])
    .execute()
  return new Map(rows.map((row) => [row.organisation_id, { expiresAt: row.expires_at }]))
}

/** The roles that count: those at an organisation that nobody answers for wait until somebody does. */
export async function rolesThatCount(work: Work, roles: readonly Role[]): Promise<readonly Role[]> {
  const at = roles.flatMap((role) => ('organisationId' in role ? [role.organisationId] : []))
  if (at.length === 0) return roles
  const expiries = await expiriesOf(work, at)
  const lastDay = new Date(work.at.getTime() - verificationLimits.grace)
  return roles.filter((role) => !('organisationId' in role) || (expiries.get(role.organisationId)?.expiresAt ?? lastDay) > lastDay)
}

type NewVerification = Pick<Verification, 'organisationId' | 'how' | 'note' | 'expiresAt'>

export async function insertVerification(work: Work, vault: Vault, made: NewVerification): Promise<VerificationId> {
  const id = work.newId<'OrganisationVerification'>()
  await db(work)
    .insertInto('organisation_verification')
    .values({
      network_id: work.networkId,
      id,
      organisation_id: made.organisationId,
      how: made.how,
      note_sealed: await vault.seal(made.note, seat(work, id, 'note_sealed')),
      verified_by: actorName(work.actor),
      verified_at: work.at,
      expires_at: made.expiresAt,
      reminded_at: null,
      ended_at: null,
      ended_by: null,
      ended_because_sealed: null,
    })
    .execute()
  return id
}

/** Ends the one that stands; false when none does. `because` is left out when a newer one takes its place. */
export async function endStanding(work: Work, vault: Vault, organisationId: OrganisationId, because?: string): Promise<boolean> {
  const row = await standing(work).where('organisation_id', '=', organisationId).forUpdate().executeTakeFirst()
  if (row === undefined) return false
  const sealed = because === undefined ? null : await vault.seal(because, seat(work, row.id, 'ended_because_sealed'))
  await db(work)
    .updateTable('organisation_verification')
    .set({ ended_at: work.at, ended_by: actorName(work.actor), ended_because_sealed: sealed })
    .where('network_id', '=', work.networkId)
    .where('id', '=', row.id)
    .execute()
  return true
}

/** Those that end soon and nobody was told of, marked as told. */
export async function takeToRemind(work: Work): Promise<readonly OrganisationId[]> {
  const soon = new Date(work.at.getTime() + verificationLimits.remindBefore)
  const rows = await db(work)
    .updateTable('organisation_verification')
    .set({ reminded_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('ended_at', 'is', null)
    .where('reminded_at', 'is', null)
    .where('expires_at', '<=', soon)
    .returning('organisation_id')
    .execute()
  return rows.map((row) => row.organisation_id)
}

function standing(work: Work) {
  return db(work).selectFrom('organisation_verification').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

async function open(work: Work, vault: Vault, row: Selectable<VerificationTable>): Promise<Verification> {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    how: row.how,
    note: await vault.unseal(row.note_sealed, seat(work, row.id, 'note_sealed')),
    verifiedBy: row.verified_by,
    verifiedAt: row.verified_at,
    expiresAt: row.expires_at,
  }
}
