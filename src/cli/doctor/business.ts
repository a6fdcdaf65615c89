import { sql } from 'kysely'
import { reconcile } from '../../modules/referrals/index.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import type { Network } from '../../platform/http/page.ts'
import { deadJobsOf } from '../../platform/jobs/deadJobs.ts'
import { allNetworks } from '../../platform/networks/networks.ts'
import { type Finding, look, right, span, wrong } from './finding.ts'

type Counts = {
  readonly dead: number
  readonly failed: number
  readonly toDo: number
  readonly late: number
  readonly unsigned: number
  readonly failing: boolean
}

/** Whether the work goes on: jobs, messages, referrals, the audit's signatures; counts only, nothing about anybody. */
export async function lookAtBusiness(app: App): Promise<readonly Finding[]> {
  const findings: Finding[] = [await queue(app)]
  for (const network of await allNetworks(app.database)) {
    const who = { networkId: network.id, actor: { kind: 'system', named: 'doctor' } } as const
    const counts = await app.database.within(who, (work) => countIn(work))
    findings.push(...ofNetwork(network, counts), await referralsOf(app, network))
  }
  return findings
}

async function queue(app: App): Promise<Finding> {
  const asked = sql<{ waiting: number; seconds: number }>`
    select count(*)::int as waiting, coalesce(extract(epoch from now() - min(start_after)), 0)::float8 as seconds
    from pgboss.job where state in ('created', 'retry') and name <> 'dead' and start_after < now()`
  const { waiting, seconds } = (await asked.execute(app.database.open)).rows[0] ?? { waiting: 0, seconds: 0 }
  const says = waiting === 0 ? 'nothing waits' : `${waiting} wait, the oldest for ${span(seconds)}`
  if (seconds < 300) return right('Jobs', says)
  return wrong('Jobs', says, 'Jobs are done by the running app: is it running? Restart it and look again.')
}

async function countIn(work: Work): Promise<Counts> {
  const asked = sql<Omit<Counts, 'dead'>>`
    select
      (select count(*)::int from message where network_id = ${work.networkId} and state = 'failed') as failed,
      (select count(*)::int from message where network_id = ${work.networkId} and state = 'to-do') as "toDo",
      (select count(*)::int from message where network_id = ${work.networkId} and state = 'queued' and not_before < ${work.at}::timestamptz - interval '1 hour') as late,
      (select coalesce(extract(epoch from (select max(at) from audit_entry where network_id = ${work.networkId}) - (select max(signed_at) from audit_signer where network_id = ${work.networkId})), 0)::float8) as unsigned,
      exists (select from audit_signer where network_id = ${work.networkId} and failing_since is not null) as failing`
  const counts = (await asked.execute(work.sql)).rows[0]
  if (counts === undefined) throw new Error('Counting answered nothing')
  return { ...counts, dead: (await deadJobsOf(work)).length }
}

function ofNetwork({ slug }: Network, { dead, failed, toDo, late, unsigned, failing }: Counts): Finding[] {
  const list = `A coordinator of ${slug} finds them on the list at /coordinator.`
  return [
    dead === 0
      ? right(`Failed work, ${slug}`, 'none')
      : wrong(
          `Failed work, ${slug}`,
          `${dead} jobs failed every time they were tried`,
          `${list} Each may be a message somebody waits for.`,
        ),
    failed + late > 0
      ? wrong(`Messages, ${slug}`, `${failed} could not be delivered, ${late} wait for more than an hour`, list)
      : toDo > 0
        ? look(`Messages, ${slug}`, `${toDo} are for a human to make as a call or letter`, list)
        : right(`Messages, ${slug}`, 'none undelivered'),
    failing
      ? wrong(`Signed heads, ${slug}`, 'cannot be written', 'Look at HEDGEROW_AUDIT_HEADS: is the folder there and writable?')
      : unsigned > 600
        ? look(
            `Signed heads, ${slug}`,
            `the last ${span(unsigned)} of the audit are not signed`,
            'The running app signs each minute: is it running?',
          )
        : right(`Signed heads, ${slug}`, 'up to date'),
  ]
}

async function referralsOf(app: App, { id, slug }: Network): Promise<Finding> {
  const { made, open, overdue, faults } = await reconcile(app, id)
  const about = `Referrals, ${slug}`
  if (faults.length > 0)
    return wrong(
      about,
      faults.join(', ').replaceAll('-', ' '),
      'Somebody may be lost. Run: npm run hedgerow -- reconcile, and call the safety officer today.',
    )
  const says = `${made} made, ${open} open, ${overdue} past their due time; every one accounted for`
  return overdue > 0 ? look(about, says, 'Coordinators see them on their list.') : right(about, says)
}
