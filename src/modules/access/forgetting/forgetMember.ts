import { sql } from 'kysely'
import type { MemberId } from '../../../kernel/actor.ts'
import { noise, noWords } from '../../../platform/about-person/aboutPerson.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { memberForgotten } from '../events.ts'

type Tables = {
  member: { network_id: string; id: string; ended_at: Date | null; forgotten_at: Date | null }
  member_identity: { network_id: string; member_id: string; ended_at: Date | null }
  second_step: { network_id: string; member_id: string }
  second_step_recovery: { network_id: string; member_id: string; ended_at: Date | null }
}
const db = (work: Work) => tablesOf<Tables>(work)

export type FormerMember = { readonly memberId: MemberId; readonly endedAt: Date }

/** Who left before a moment and is still known by name, the longest gone first. */
export async function listFormerMembers(work: Work, before: Date): Promise<readonly FormerMember[]> {
  const rows = await former(work, before).orderBy('ended_at').orderBy('id').execute()
  return rows.flatMap(({ id, ended_at }) => (ended_at === null ? [] : [{ memberId: id as MemberId, endedAt: ended_at }]))
}

/**
 * Empties what says who a former member was: name, address, what an issuer called them, their second steps, why they once lost one.
 * The row and its id stay, so that what they did keeps an author whom nobody can name. False for whoever came back meanwhile.
 */
export async function forgetMember(work: Work, memberId: MemberId, before: Date): Promise<boolean> {
  const found = await former(work, before).where('id', '=', memberId).forUpdate().executeTakeFirst()
  if (found === undefined) return false
  const [empty, other] = [sql.raw(noWords), sql.raw(noise)]
  const [network, id] = [work.networkId, memberId]
  await sql`update member set name_sealed = ${empty}, email_sealed = ${empty}, email_index = ${other}, forgotten_at = ${work.at},
    version = version + 1 where network_id = ${network} and id = ${id}`.execute(work.sql)
  await sql`update member_identity set subject_sealed = ${empty}, subject_index = ${other} where network_id = ${network} and member_id = ${id}`.execute(
    work.sql,
  )
  await sql`update second_step_recovery set why_sealed = ${empty} where network_id = ${network} and member_id = ${id}`.execute(work.sql)
  await db(work).deleteFrom('second_step').where('network_id', '=', network).where('member_id', '=', id).execute()
  work.happened(memberForgotten(memberId))
  work.records({ action: 'access.member-forget', subjectKind: 'member', subjectId: memberId })
  return true
}

function former(work: Work, before: Date) {
  return db(work)
    .selectFrom('member')
    .select(['id', 'ended_at'])
    .where('network_id', '=', work.networkId)
    .where('ended_at', '<', before)
    .where('forgotten_at', 'is', null)
}
