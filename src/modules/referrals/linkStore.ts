import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { LinkId, PrivateLink } from './privateLink.ts'
import type { ReferralId } from './referral.ts'
import type { LinkRow, ReferralTables } from './referralTables.ts'

const db = (work: Work) => tablesOf<ReferralTables>(work)

export async function insertLink(work: Work, link: PrivateLink, tokenHash: Buffer): Promise<void> {
  const { id, referralId: referral_id, purpose, expiresAt: expires_at } = link
  await db(work)
    .insertInto('referral_link')
    .values({ network_id: work.networkId, id, referral_id, purpose, token_hash: tokenHash, made_at: work.at, expires_at, ended_at: null })
    .execute()
}

/** Whose token this is, expired or not: an expired one may still ask for a fresh one. */
export async function readLinkByHash(work: Work, purpose: PrivateLink['purpose'], tokenHash: Buffer): Promise<PrivateLink | undefined> {
  const row = await db(work)
    .selectFrom('referral_link')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return row && linkOf(row)
}

/** The link in use now. */
export async function readCurrentLink(
  work: Work,
  referralId: ReferralId,
  purpose: PrivateLink['purpose'],
): Promise<PrivateLink | undefined> {
  const row = await db(work)
    .selectFrom('referral_link')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
  return row && linkOf(row)
}

/** A newer link takes the place of the old ones. */
export async function endLinks(work: Work, referralId: ReferralId, purpose: PrivateLink['purpose']): Promise<void> {
  await db(work)
    .updateTable('referral_link')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .where('purpose', '=', purpose)
    .where('ended_at', 'is', null)
    .execute()
}

/** It has done what it was for: it opens nothing more, and whoever holds it is not told that it never was. */
export async function runOutLinks(work: Work, referralId: ReferralId, purpose: PrivateLink['purpose']): Promise<void> {
  await db(work)
    .updateTable('referral_link')
    .set({ expires_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', work.at)
    .execute()
}

/** The person's link, and that of whoever acts for them, live on with the referral: each change gives them their full time again. */
export async function prolongPersonLink(work: Work, referralId: ReferralId, expiresAt: Date): Promise<void> {
  await db(work)
    .updateTable('referral_link')
    .set({ expires_at: expiresAt })
    .where('network_id', '=', work.networkId)
    .where('referral_id', '=', referralId)
    .where('purpose', 'in', ['person', 'trusted'])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', work.at)
    .execute()
}

function linkOf(row: LinkRow): PrivateLink {
  return {
    id: row.id as LinkId,
    referralId: row.referral_id as ReferralId,
    purpose: row.purpose,
    expiresAt: row.expires_at,
    ...(row.ended_at && { endedAt: row.ended_at }),
  }
}
