import type { Selectable } from 'kysely'
import type { MemberId, NetworkId, OrganisationId, PlaceId, Role } from '../../kernel/actor.ts'
import { type Email, parseEmail } from '../../kernel/email.ts'
import type { Id } from '../../kernel/id.ts'
import type { Language } from '../../kernel/language.ts'
import type { Seat, Vault } from '../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import { columnsOfRole, looksAfterNetwork, type Member, type NewMember, roleOfColumns } from './member.ts'

type MemberTable = {
  network_id: NetworkId
  id: MemberId
  name_sealed: Buffer
  email_sealed: Buffer
  email_index: Buffer
  language: Language
  home_sealed: Buffer | null
  version: number
  made_at: Date
  ended_at: Date | null
}
export type RoleId = Id<'MemberRole'>
type MemberRoleTable = {
  network_id: NetworkId
  id: RoleId
  member_id: MemberId
  kind: Role['kind']
  place_id: PlaceId | null
  organisation_id: OrganisationId | null
  granted_by: string
  granted_at: Date
  ended_at: Date | null
}
type Tables = { member: MemberTable; member_role: MemberRoleTable }

/** What finds an address again. Lower case throughout: nobody remembers whether they typed Nia@ or nia@. */
export function emailIndex(vault: Vault, networkId: NetworkId, email: Email): Buffer {
  return vault.blindIndex(email.toLowerCase(), 'member.email', networkId)
}

export async function findMember(work: Work, vault: Vault, id: MemberId): Promise<Member | undefined> {
  const row = await currentMembers(work).where('id', '=', id).executeTakeFirst()
  return row && (await openMember(work, vault, row))
}

/** Whose address it is, current or ended: an address has one row for ever. */
export async function findByEmailIndex(
  work: Work,
  index: Buffer,
): Promise<{ readonly id: MemberId; readonly hasEnded: boolean } | undefined> {
  const row = await tablesOf<Tables>(work)
    .selectFrom('member')
    .select(['id', 'ended_at'])
    .where('network_id', '=', work.networkId)
    .where('email_index', '=', index)
    .executeTakeFirst()
  return row && { id: row.id, hasEnded: row.ended_at !== null }
}

export async function listMembers(work: Work, vault: Vault): Promise<readonly Member[]> {
  const rows = await currentMembers(work).orderBy('made_at').orderBy('id').execute()
  return await Promise.all(rows.map((row) => openMember(work, vault, row)))
}

export async function rolesOf(work: Work, id: MemberId): Promise<readonly Role[]> {
  const rows = await currentRoles(work).where('member_id', '=', id).orderBy('granted_at').execute()
  return rows.map(roleOfColumns)
}

/** A role with its name in the database and where it came from. */
export type HeldRole = { readonly id: RoleId; readonly role: Role; readonly givenBy: string; readonly givenAt: Date }

export async function heldRolesOf(work: Work, id: MemberId): Promise<readonly HeldRole[]> {
  const rows = await currentRoles(work).where('member_id', '=', id).orderBy('granted_at').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, role: roleOfColumns(row), givenBy: row.granted_by, givenAt: row.granted_at }))
}

/** Ends one role; false when it has ended already. */
export async function endRoleRow(work: Work, id: RoleId): Promise<boolean> {
  const ended = await tablesOf<Tables>(work)
    .updateTable('member_role')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

export async function insertMember(work: Work, vault: Vault, { name, email, language }: NewMember): Promise<MemberId> {
  const id = work.newId<'Member'>()
  const [name_sealed, email_sealed] = await Promise.all([
    vault.seal(name, seat(work, id, 'name_sealed')),
    vault.seal(email, seat(work, id, 'email_sealed')),
  ])
  const email_index = emailIndex(vault, work.networkId, email)
  await tablesOf<Tables>(work)
    .insertInto('member')
    .values({
      network_id: work.networkId,
      id,
      name_sealed,
      email_sealed,
      email_index,
      language,
      home_sealed: null,
      version: 1,
      made_at: work.at,
      ended_at: null,
    })
    .execute()
  return id
}

export async function reopenMember(work: Work, id: MemberId): Promise<void> {
  await changeMember(work, id, null)
}

export async function insertRole(
  work: Work,
  memberId: MemberId,
  { role, by }: { readonly role: Role; readonly by: string },
): Promise<void> {
  await tablesOf<Tables>(work)
    .insertInto('member_role')
    .values({
      network_id: work.networkId,
      id: work.newId(),
      member_id: memberId,
      ...columnsOfRole(role),
      granted_by: by,
      granted_at: work.at,
      ended_at: null,
    })
    .execute()
}

/** Ends the membership and every role it holds. */
export async function endMember(work: Work, id: MemberId): Promise<void> {
  await changeMember(work, id, work.at)
  await tablesOf<Tables>(work)
    .updateTable('member_role')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Who looks after the whole network, locked until the transaction ends, so that the last two cannot end each other at once. */
export async function lockNetworkKeepers(work: Work): Promise<ReadonlySet<MemberId>> {
  const rows = await currentRoles(work).where('kind', '!=', 'provider').orderBy('id').forUpdate().execute()
  return new Set(rows.filter((row) => looksAfterNetwork(roleOfColumns(row))).map((row) => row.member_id))
}

export function currentMembers(work: Work) {
  return tablesOf<Tables>(work).selectFrom('member').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

export function currentRoles(work: Work) {
  return tablesOf<Tables>(work).selectFrom('member_role').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

async function changeMember(work: Work, id: MemberId, endedAt: Date | null): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('member')
    .set((row) => ({ ended_at: endedAt, home_sealed: null, version: row('version', '+', 1) }))
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

export async function openMember(work: Work, vault: Vault, row: Selectable<MemberTable>): Promise<Member> {
  const [name, typed, roles] = await Promise.all([
    vault.unseal(row.name_sealed, seat(work, row.id, 'name_sealed')),
    vault.unseal(row.email_sealed, seat(work, row.id, 'email_sealed')),
    rolesOf(work, row.id),
  ])
  const email = parseEmail(typed)
  if (!email.ok) throw new Error(`The address of member ${row.id} does not read: ${email.reason}`)
  return { id: row.id, name, email: email.value, language: row.language, roles }
}

function seat(work: Work, rowId: string, column: string): Seat {
  return { networkId: work.networkId, table: 'member', column, rowId }
}
