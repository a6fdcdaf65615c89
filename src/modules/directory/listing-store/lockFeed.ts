import { sql } from 'kysely'
import type { Work } from '../../../platform/database/work.ts'

/** Lets one transaction at a time write a feed: two that found the same listing new would give it two ids. Held until the transaction ends. */
export async function lockFeed(work: Work, feed: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`directory feed ${work.networkId} ${feed}`}, 0))`.execute(work.sql)
}
