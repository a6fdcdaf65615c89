import { sql } from 'kysely'
import type { Work } from '../database/work.ts'

/** A job that failed every time it was tried. Nothing of ours is dropped: a human sees it here and says what happens. */
export type DeadJob = {
  readonly id: string
  readonly job: string
  readonly details: Readonly<Record<string, unknown>>
  readonly why: string | undefined
  readonly since: Date
}

/** The dead jobs of this network, and those that belong to no network, oldest first. */
export async function deadJobsOf(work: Work): Promise<readonly DeadJob[]> {
  const asked = sql<{ id: string; job: string | null; details: Readonly<Record<string, unknown>> | null; why: string | null; since: Date }>`
    select id, source_name as job, data as details, output ->> 'message' as why, created_on as since
    from pgboss.job where name = 'dead' and state = 'created' and coalesce(data ->> 'networkId', ${work.networkId}) = ${work.networkId}
    order by created_on limit 200`
  const { rows } = await asked.execute(work.sql)
  return rows.map(({ id, job, details, why, since }) => ({
    id,
    job: job ?? 'unknown',
    details: details ?? {},
    why: why ?? undefined,
    since,
  }))
}

/** Tries a dead job again from the start, as if it had just been asked for. */
export async function tryDeadJobAgain(work: Work, dead: DeadJob): Promise<void> {
  work.later({ job: dead.job, details: dead.details })
  await settleDeadJob(work, dead.id)
}

/** Takes a dead job off the list, because a human has dealt with it. */
export async function settleDeadJob(work: Work, id: string): Promise<void> {
  work.records({ action: 'jobs.dead.settle', subjectKind: 'job', subjectId: id })
  await sql`update pgboss.job set state = 'completed', completed_on = now() where name = 'dead' and id = ${id}`.execute(work.sql)
}
