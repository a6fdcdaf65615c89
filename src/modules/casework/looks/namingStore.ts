import { sql } from 'kysely'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'

type NamingTables = {
  looks_naming: { network_id: string; id: string; is_naming: boolean; because: string; set_by: string; set_at: Date }
}
const db = (work: Work) => tablesOf<NamingTables>(work)

/** Whether people read the names of those who looked, since when, who decided it and why. */
export type Naming = { readonly isNaming: boolean; readonly because: string; readonly setBy: string; readonly setAt: Date }

/** Every decision about it, the newest first: that one holds. While there is none, names are not shown. */
export async function listNaming(work: Work): Promise<readonly Naming[]> {
  const rows = await db(work)
    .selectFrom('looks_naming')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ isNaming: row.is_naming, because: row.because, setBy: row.set_by, setAt: row.set_at }))
}

export async function isNamingLookers(work: Work): Promise<boolean> {
  return (await listNaming(work))[0]?.isNaming ?? false
}

/** The newest holds, so a decision is never dated before the one it follows, whatever clock made it. */
export async function insertNaming(work: Work, { isNaming, because }: Pick<Naming, 'isNaming' | 'because'>): Promise<void> {
  const afterNewest = sql`(select max(set_at) + interval '1 millisecond' from looks_naming where network_id = ${work.networkId})`
  await db(work)
    .insertInto('looks_naming')
    .values({
      network_id: work.networkId,
      id: work.newId(),
      is_naming: isNaming,
      because,
      set_by: actorName(work.actor),
      set_at: sql<Date>`greatest(${work.at}::timestamptz, ${afterNewest})`,
    })
    .execute()
}
