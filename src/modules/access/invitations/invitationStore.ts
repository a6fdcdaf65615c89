import type { Selectable } from 'kysely'
import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import { type Email, parseEmail } from '../../../kernel/email.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { columnsOfRole, type NewMember, type RoleColumns, roleOfColumns } from '../member.ts'
import { emailIndex } from '../store.ts'
import { hashOfInvitationToken, type Invitation, type InvitationId, invitationLimits, tokenOfInvitation } from './invitation.ts'

type InvitationTable = {
  network_id: NetworkId
  id: InvitationId
  name_sealed: Buffer
  email_sealed: Buffer
  email_index: Buffer
  language: Language
  kind: RoleColumns['kind']
  place_id: RoleColumns['place_id']
  organisation_id: RoleColumns['organisation_id']
  token_hash: Buffer
  sendings: number
  invited_by: string
  made_at: Date
  expires_at: Date
  accepted_at: Date | null
  accepted_by: MemberId | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}
type InvitationTables = { invitation: InvitationTable }
const db = (work: Work) => tablesOf<InvitationTables>(work)

export async function insertInvitation(work: Work, vault: Vault, asked: NewMember): Promise<Invitation> {
  const id = work.newId<'Invitation'>()
  const [name_sealed, email_sealed] = await Promise.all([
    vault.seal(asked.name, seat(work, id, 'name_sealed')),
    vault.seal(asked.email, seat(work, id, 'email_sealed')),
  ])
  const made = { ...asked, id, sendings: 1, madeAt: work.at, expiresAt: expiry(work), invitedBy: actorName(work.actor) }
  await db(work)
    .insertInto('invitation')
    .values({
      network_id: work.networkId,
      id,
      name_sealed,
      email_sealed,
      email_index: emailIndex(vault, work.networkId, asked.email),
      language: asked.language,
      ...columnsOfRole(asked.role),
      token_hash: hashOfInvitationToken(tokenOfInvitation(vault, work.networkId, made)),
      sendings: made.sendings,
      invited_by: made.invitedBy,
      made_at: made.madeAt,
      expires_at: made.expiresAt,
      accepted_at: null,
      accepted_by: null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
  return made
}

/** Every invitation that was neither accepted nor taken back, run out or not, newest first. */
export async function waitingInvitations(work: Work, vault: Vault): Promise<readonly Invitation[]> {
  const rows = await waiting(work).orderBy('made_at', 'desc').execute()
  return await Promise.all(rows.map((row) => open(work, vault, row)))
}

/** Those that one address is asked for. */
export async function waitingFor(work: Work, vault: Vault, email: Email): Promise<readonly Invitation[]> {
  const rows = await waiting(work)
    .where('email_index', '=', emailIndex(vault, work.networkId, email))
    .forUpdate()
    .execute()
  return await Promise.all(rows.map((row) => open(work, vault, row)))
}

export async function lockInvitation(work: Work, vault: Vault, id: InvitationId): Promise<Invitation | undefined> {
  const row = await all(work).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && (await open(work, vault, row))
}

/** What the newest link of an invitation opens, also when it has ended; locked, so that two presses accept it once. */
export async function lockByToken(work: Work, vault: Vault, token: string): Promise<Invitation | undefined> {
  const row = await all(work).where('token_hash', '=', hashOfInvitationToken(token)).forUpdate().executeTakeFirst()
  return row && (await open(work, vault, row))
}

/** A further link with its full time; the one before opens nothing any more. */
export async function sendAgain(work: Work, vault: Vault, invitation: Invitation): Promise<Invitation> {
  const again = { ...invitation, sendings: invitation.sendings + 1, expiresAt: expiry(work) }
  const token_hash = hashOfInvitationToken(tokenOfInvitation(vault, work.networkId, again))
  await changing(work, invitation.id).set({ sendings: again.sendings, expires_at: again.expiresAt, token_hash }).execute()
  return again
}

export async function markAccepted(work: Work, id: InvitationId, memberId: MemberId): Promise<void> {
  await changing(work, id).set({ accepted_at: work.at, accepted_by: memberId }).execute()
}

export async function markWithdrawn(work: Work, id: InvitationId): Promise<void> {
  await changing(work, id)
    .set({ withdrawn_at: work.at, withdrawn_by: actorName(work.actor) })
    .execute()
}

/** Removes those that ended or ran out a month ago; that they were is in the audit. */
export async function sweepInvitations(work: Work): Promise<void> {
  const before = new Date(work.at.getTime() - invitationLimits.keptFor)
  await db(work).deleteFrom('invitation').where('network_id', '=', work.networkId).where('expires_at', '<', before).execute()
}

function all(work: Work) {
  return db(work).selectFrom('invitation').selectAll().where('network_id', '=', work.networkId)
}

function waiting(work: Work) {
  return all(work).where('accepted_at', 'is', null).where('withdrawn_at', 'is', null)
}

function changing(work: Work, id: InvitationId) {
  return db(work).updateTable('invitation').where('network_id', '=', work.networkId).where('id', '=', id)
}

function expiry(work: Work): Date {
  return new Date(work.at.getTime() + invitationLimits.lasts)
}

async function open(work: Work, vault: Vault, row: Selectable<InvitationTable>): Promise<Invitation> {
  const [name, typed] = await Promise.all([
    vault.unseal(row.name_sealed, seat(work, row.id, 'name_sealed')),
    vault.unseal(row.email_sealed, seat(work, row.id, 'email_sealed')),
  ])
  const email = parseEmail(typed)
  if (!email.ok) throw new Error(`The address of invitation ${row.id} does not read: ${email.reason}`)
  return {
    id: row.id,
    name,
    email: email.value,
    language: row.language,
    role: roleOfColumns(row),
    invitedBy: row.invited_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    sendings: row.sendings,
    ...(row.accepted_at !== null && { acceptedAt: row.accepted_at }),
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at }),
  }
}

function seat(work: Work, rowId: string, column: string) {
  return { networkId: work.networkId, table: 'invitation', column, rowId }
}
