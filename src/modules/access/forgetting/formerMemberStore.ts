import { sql } from 'kysely'
import type { MemberId } from '../../../kernel/actor.ts'
import { noise, noWords } from '../../../platform/about-person/aboutPerson.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'

type Tables = {
  member: { network_id: string; id: string; ended_at: Date | null; forgotten_at: Date | null }
  second_step: { network_id: string; member_id: string }
}
const db = (work: Work) => tablesOf<Tables>(work)

export type FormerMember = { readonly memberId: MemberId; readonly endedAt: Date }

/** Who left before a moment and is still known by name, the longest gone first. */
export async function listFormerMembers(work: Work, before: Date): Promise<readonly FormerMember[]> {
  const rows = await former(work, before).orderBy('ended_at').orderBy('id').execute()
  return rows.flatMap(({ id, ended_at }) => (ended_at === null ? [] : [{ memberId: id as MemberId, endedAt: ended_at }]))
}

/** Whether somebody is one of them, locked until the transaction ends: who comes back in the same moment comes first or after. */
export async function lockFormerMember(work: Work, memberId: MemberId, before: Date): Promise<boolean> {
  return (await former(work, before).where('id', '=', memberId).forUpdate().executeTakeFirst()) !== undefined
}

/** Empties name, address and what finds it, what an issuer called them, their second steps, and why they once lost one. */
export async function emptyMember(work: Work, memberId: MemberId): Promise<void> {
  const [empty, other, network] = [sql.raw(noWords), sql.raw(noise), work.networkId]
  await sql`update member set name_sealed = ${empty}, email_sealed = ${empty}, email_index = ${other}, forgotten_at = ${work.at},
    version = version + 1 where network_id = ${network} and id = ${memberId}`.execute(work.sql)
  await sql`update member_identity set subject_sealed = ${empty}, subject_index = ${other}
    where network_id = ${network} and member_id = ${memberId}`.execute(work.sql)
  await sql`update second_step_recovery set why_sealed = ${empty} where network_id = ${network} and member_id = ${memberId}`.execute(
    work.sql,
  )
  await db(work).deleteFrom('second_step').where('network_id', '=', network).where('member_id', '=', memberId).execute()
}

function former(work: Work, before: Date) {
  return db(work)
    .selectFrom('member')
    .select(['id', 'ended_at'])
    .where('network_id', '=', work.networkId)
    .where('ended_at', '<', before)
    .where('forgotten_at', 'is', null)
}
