import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { type Count, countLedger, findOdd, type Odd, type OddKind } from './reconcileStore.ts'

/** Whether every referral is accounted for (H-01). `faults` is empty when nobody was lost; `odd` names those that do not add up. */
export type Reconciled = Count & { readonly faults: readonly Fault[]; readonly odd: readonly Odd[] }
export type Fault = OddKind | 'made-is-not-the-sum-of-states'

const system = { kind: 'system', named: 'referrals.reconcile' } as const

/** Counts what was made against what is there: nothing may be missing, ownerless, untold, or left waiting by the watchdog. */
export async function reconcile(app: App, networkId: NetworkId): Promise<Reconciled> {
  return app.database.within({ networkId, actor: system }, reconciled)
}

async function reconciled(work: Work): Promise<Reconciled> {
  const [count, odd] = await Promise.all([countLedger(work), findOdd(work)])
  const states = Object.values(count.byState).reduce((sum, each) => sum + each, 0)
  const sum: readonly Fault[] = count.made === states ? [] : ['made-is-not-the-sum-of-states']
  return { ...count, faults: [...sum, ...odd.map(({ fault }) => fault)], odd }
}

/** Once a day: a fault here means somebody may be lost, so it fails loudly and lands where failed work is looked at. */
export const reconcileReferrals = job({
  name: 'referrals.reconcile',
  every: '40 3 * * *',
  retries: 1,
  work: async (app) => {
    const wrong: string[] = []
    await inEveryNetwork(app, system, async (work) => {
      const { faults, made } = await reconciled(work)
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
