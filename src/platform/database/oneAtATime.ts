import { sql } from 'kysely'
import type { Work } from './work.ts'

/**
 * Lets one transaction at a time do this in its network, until it ends: where two would each find nothing there, and both make the one
 * that may exist. Take it before the first look.
 */
export async function oneAtATime(work: Work, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${what} ${work.networkId}`}, 0))`.execute(work.sql)
}
