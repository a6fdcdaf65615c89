import { sql } from 'kysely'
import type { Work } from '../database/work.ts'
import type { Canonical } from './canonical.ts'

/** One entry as people read it: when, who, what, to which thing. */
export type AuditRead = {
  readonly at: Date
  /** As kind:id. */
  readonly actor: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: Canonical['detail']
}
/** Where the next page begins: after this entry, going back in time. Two entries of one moment are told apart by their chain. */
export type AuditPlace = { readonly at: Date; readonly shard: number; readonly position: number }
type Asked = {
  /** Everything that belongs to one person: their own id, and those of their referrals, messages and links. */
  readonly subjectIds: readonly string[]
  readonly before?: AuditPlace | undefined
  readonly limit: number
}

/** Entries about any of those subjects, newest first; `next` when there are more. */
export async function auditAbout(
  work: Pick<Work, 'sql' | 'networkId'>,
  { subjectIds, before, limit }: Asked,
): Promise<{ readonly entries: readonly AuditRead[]; readonly next: AuditPlace | undefined }> {
  const since = before && sql`and (at, shard, position) < (${before.at}, ${before.shard}, ${before.position})`
  // Each subject is read from its index to the limit only: one with a million entries costs the same as one with ten.
  const asked = sql<AuditRead & AuditPlace>`
    select entry.* from unnest(${[...new Set(subjectIds)]}::text[]) as wanted (id) cross join lateral (
      select at, actor, action, subject_kind as "subjectKind", subject_id as "subjectId", detail, shard, position
      from audit_entry where network_id = ${work.networkId} and subject_id = wanted.id ${since ?? sql``}
      order by at desc, shard desc, position desc limit ${limit + 1}) as entry
    order by at desc, shard desc, position desc limit ${limit + 1}`
  const { rows } = await asked.execute(work.sql)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    entries: rows.slice(0, limit).map(({ shard: _, position: __, ...entry }) => entry),
    next: last && { at: last.at, shard: last.shard, position: last.position },
  }
}

/** All entries about those subjects, newest first, a piece at a time: for a subject access pack of any size. */
export async function* everyAuditAbout(work: Pick<Work, 'sql' | 'networkId'>, subjectIds: readonly string[]): AsyncGenerator<AuditRead> {
  let before: AuditPlace | undefined
  do {
    const page = await auditAbout(work, { subjectIds, before, limit: 500 })
    yield* page.entries
    before = page.next
  } while (before !== undefined)
}
