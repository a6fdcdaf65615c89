import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { ReferralTables } from './referralTables.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)

/** Which browser, and a keyed hash of which address or number. */
export type Proof = { readonly holder: Buffer; readonly index: Buffer }

export async function isProvenSince(work: Work, { holder, index }: Proof, since: Date): Promise<boolean> {
  const row = await db(work)
    .selectFrom('contact_proof')
    .select('proven_at')
    .where('network_id', '=', work.networkId)
    .where('holder', '=', holder)
    .where('contact_index', '=', index)
    .where('proven_at', '>', since)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveProof(work: Work, { holder, index }: Proof): Promise<void> {
  await db(work)
    .insertInto('contact_proof')
    .values({ network_id: work.networkId, holder, contact_index: index, proven_at: work.at })
    .onConflict((conflict) => conflict.columns(['network_id', 'holder', 'contact_index']).doUpdateSet({ proven_at: work.at }))
    .execute()
}

/** What is older proves nothing any more. */
export async function forgetProofs(work: Work, before: Date): Promise<void> {
  await db(work).deleteFrom('contact_proof').where('network_id', '=', work.networkId).where('proven_at', '<', before).execute()
}
