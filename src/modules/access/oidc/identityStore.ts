import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { Identity, IdentityId, Vouched } from './identity.ts'

type MemberIdentityTable = {
  network_id: NetworkId
  id: IdentityId
  member_id: MemberId
  issuer: string
  subject_index: Buffer
  subject_sealed: Buffer
  counts_as_strong: boolean
  linked_at: Date
  last_used_at: Date | null
  ended_at: Date | null
}
type SecondStepTable = { network_id: NetworkId; member_id: MemberId; confirmed_at: Date | null }
type Tables = { member_identity: MemberIdentityTable; second_step: SecondStepTable }
type Named = Pick<Vouched, 'issuer' | 'subject'>
const shown = ['id', 'member_id', 'issuer', 'counts_as_strong', 'linked_at', 'last_used_at'] as const

/** The current link of whom an issuer vouches for. The issuer's name for them decides; their e-mail address never does. */
export async function findIdentity(work: Work, vault: Vault, named: Named): Promise<Identity | undefined> {
  const row = await current(work)
    .select(shown)
    .where('issuer', '=', named.issuer)
    .where('subject_index', '=', subjectIndex(work, vault, named))
    .executeTakeFirst()
  return row && asIdentity(row)
}

export async function identitiesOf(work: Work, memberId: MemberId): Promise<readonly Identity[]> {
  const rows = await current(work).select(shown).where('member_id', '=', memberId).orderBy('linked_at').execute()
  return rows.map(asIdentity)
}

type NewIdentity = { readonly memberId: MemberId; readonly named: Named; readonly isUsed: boolean; readonly countsAsStrong: boolean }

/** Links whom an issuer vouches for to a member; undefined when they are somebody's already. */
export async function insertIdentity(
  work: Work,
  vault: Vault,
  { memberId, named, isUsed, countsAsStrong }: NewIdentity,
): Promise<IdentityId | undefined> {
  const id = work.newId<'MemberIdentity'>()
  const made = await tablesOf<Tables>(work)
    .insertInto('member_identity')
    .values({
      network_id: work.networkId,
      id,
      member_id: memberId,
      issuer: named.issuer,
      subject_index: subjectIndex(work, vault, named),
      subject_sealed: await vault.seal(named.subject, {
        networkId: work.networkId,
        table: 'member_identity',
        column: 'subject_sealed',
        rowId: id,
      }),
      counts_as_strong: countsAsStrong,
      linked_at: work.at,
      last_used_at: isUsed ? work.at : null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'issuer', 'subject_index']).where('ended_at', 'is', null).doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n ? id : undefined
}

/** True once a member ever had something stronger than the e-mailed code, even if it was taken away since. */
export async function everHadStrongWay(work: Work, memberId: MemberId): Promise<boolean> {
  const step = await tablesOf<Tables>(work)
    .selectFrom('second_step')
    .select('member_id')
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  const identity = await tablesOf<Tables>(work)
    .selectFrom('member_identity')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('counts_as_strong', '=', true)
    .executeTakeFirst()
  return step !== undefined || identity !== undefined
}

export async function touchIdentity(work: Work, id: IdentityId): Promise<void> {
  await changed(work, { last_used_at: work.at }).where('id', '=', id).execute()
}

/** Ends one link; false when it was not there, or ended before. */
export async function endIdentityRow(work: Work, id: IdentityId): Promise<boolean> {
  const ended = await changed(work, { ended_at: work.at }).where('id', '=', id).executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** Ends every link of a member who leaves, or who lost control of how they sign in: each is confirmed anew, should they add it again. */
export async function endIdentitiesOf(work: Work, memberId: MemberId): Promise<readonly IdentityId[]> {
  const ended = await changed(work, { ended_at: work.at }).where('member_id', '=', memberId).returning('id').execute()
  return ended.map(({ id }) => id)
}

function current(work: Work) {
  return tablesOf<Tables>(work).selectFrom('member_identity').where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

function changed(work: Work, change: { readonly last_used_at: Date } | { readonly ended_at: Date }) {
  return tablesOf<Tables>(work)
    .updateTable('member_identity')
    .set(change)
    .where('network_id', '=', work.networkId)
    .where('ended_at', 'is', null)
}

/** What finds whom an issuer vouches for. */
export function subjectIndex(work: Work, vault: Vault, { issuer, subject }: Named): Buffer {
  return vault.blindIndex(JSON.stringify([issuer, subject]), 'member_identity.subject', work.networkId)
}

function asIdentity(row: Pick<MemberIdentityTable, (typeof shown)[number]>): Identity {
  const { id, issuer } = row
  const countsAsStrong = row.counts_as_strong
  return { id, memberId: row.member_id, issuer, countsAsStrong, linkedAt: row.linked_at, lastUsedAt: row.last_used_at ?? undefined }
}
