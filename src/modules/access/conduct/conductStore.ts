import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { conductVersion } from './conduct.ts'

type ConductTables = {
  conduct_acceptance: { network_id: NetworkId; member_id: MemberId; version: number; language: Language; accepted_at: Date }
}

/** Whether a member has agreed to the code of conduct as it is worded now. */
export async function hasAcceptedConduct(work: Work, memberId: MemberId): Promise<boolean> {
  const row = await tablesOf<ConductTables>(work)
    .selectFrom('conduct_acceptance')
    .select('version')
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('version', '=', conductVersion)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps that they agreed; false when they had already. */
export async function insertAcceptance(work: Work, memberId: MemberId, language: Language): Promise<boolean> {
  const made = await tablesOf<ConductTables>(work)
    .insertInto('conduct_acceptance')
    .values({ network_id: work.networkId, member_id: memberId, version: conductVersion, language, accepted_at: work.at })
    .onConflict((conflict) => conflict.columns(['network_id', 'member_id', 'version']).doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}
