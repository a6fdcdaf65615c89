import type { Id } from '../../kernel/id.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { CrisisAnswer } from './reasons.ts'
import type { ReferralId } from './referral.ts'
import type { FlagRow, ReferralTables } from './referralTables.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)

export type FlagId = Id<'ReferralFlag'>
/** Words that a human must read the same day; `seenAt` is absent until one has. */
export type Flag = {
  readonly id: FlagId
  readonly referralId: ReferralId
  readonly raisedAt: Date
  readonly dueAt: Date
  readonly seenAt?: Date
  readonly did?: CrisisAnswer
}

export async function insertFlag(work: Work, flag: Flag): Promise<void> {
  const { id, referralId: referral_id, raisedAt: raised_at, dueAt: due_at } = flag
  await db(work)
    .insertInto('referral_flag')
    .values({
      network_id: work.networkId,
      id,
      referral_id,
      kind: 'crisis-words',
      raised_at,
      due_at,
      seen_at: null,
      seen_by: null,
      did: null,
    })
    .execute()
}

export async function listFlags(work: Work, wanted: { unseen: true } | { referralId: ReferralId }): Promise<readonly Flag[]> {
  const all = db(work).selectFrom('referral_flag').selectAll().where('network_id', '=', work.networkId)
  const chosen = 'unseen' in wanted ? all.where('seen_at', 'is', null) : all.where('referral_id', '=', wanted.referralId)
  return (await chosen.orderBy('due_at').limit(500).execute()).map(flagOf)
}

/** Says that a human dealt with it; false when somebody already had. */
export async function markFlagSeen(work: Work, id: FlagId, by: string, did: CrisisAnswer): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('referral_flag')
    .set({ seen_at: work.at, seen_by: by, did })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function flagOf(row: FlagRow): Flag {
  return {
    id: row.id as FlagId,
    referralId: row.referral_id as ReferralId,
    raisedAt: row.raised_at,
    dueAt: row.due_at,
    ...(row.seen_at && { seenAt: row.seen_at }),
    ...(row.did && { did: row.did as CrisisAnswer }),
  }
}
