import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { type Count, countLedger } from './reconcileStore.ts'

/** Whether every referral is accounted for (H-01). `faults` is empty when nobody was lost. */
export type Reconciled = {
  readonly made: number
  readonly byState: Readonly<Record<string, number>>
  readonly open: number
  readonly overdue: number
  readonly faults: readonly Fault[]
}
export type Fault = 'made-is-not-the-sum-of-states' | 'open-without-owner-step-or-due' | 'referral-without-its-event' | 'watchdog-is-late'

const system = { kind: 'system', named: 'referrals.reconcile' } as const

/** Counts what was made against what is there: nothing may be missing, ownerless, or left waiting by the watchdog. */
export async function reconcile(app: App, networkId: NetworkId): Promise<Reconciled> {
  return judged(await app.database.within({ networkId, actor: system }, (work) => countLedger(work)))
}

export function judged(count: Count): Reconciled {
  const states = Object.values(count.byState).reduce((sum, each) => sum + each, 0)
  const faults: readonly (Fault | false)[] = [
    count.made !== states && 'made-is-not-the-sum-of-states',
    count.ownerless > 0 && 'open-without-owner-step-or-due',
    count.withoutEvent > 0 && 'referral-without-its-event',
    count.unwatched > 0 && 'watchdog-is-late',
  ]
  return {
    made: count.made,
    byState: count.byState,
    open: count.open,
    overdue: count.overdue,
    faults: faults.filter((fault) => fault !== false),
  }
}

/** Once a day: a fault here means somebody may be lost, so it fails loudly and lands where failed work is looked at. */
export const reconcileReferrals = job({
  name: 'referrals.reconcile',
  every: '40 3 * * *',
  retries: 1,
  work: async (app) => {
    const wrong: string[] = []
    await inEveryNetwork(app, system, async (work) => {
      const { faults, made } = judged(await countLedger(work))
      work.records({
        action: 'referral.reconcile',
        subjectKind: 'network',
        subjectId: work.networkId,
        detail: { made, faults: faults.join(' ') },
      })
      if (faults.length > 0) wrong.push(`${work.networkId}: ${faults.join(', ')}`)
    })
    if (wrong.length > 0)
      throw new Error(`Not every referral is accounted for. Run "hedgerow reconcile" and call the safety officer. ${wrong.join('; ')}`)
  },
})
