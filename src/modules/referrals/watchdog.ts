import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { teamOf } from '../directory/index.ts'
import { askAgainToConfirm } from './actions/askAgainToConfirm.ts'
import { escalateReferral } from './actions/escalateReferral.ts'
import { offerAlternatives } from './actions/offerAlternatives.ts'
import { remindGroup } from './actions/remindGroup.ts'
import { silenceDays } from './actions/silenceDays.ts'
import type { ReferralId } from './referral.ts'
import { listDue, readReferral } from './store.ts'
import { type Watched, whatSilenceAsks } from './watch.ts'

const system = { kind: 'system', named: 'referrals.watch' } as const

/**
 * Every quarter of an hour: silence is met with a reminder, then alternatives, then a human (H-01). It never declines for anybody.
 * Each step is a change of its own that the referral remembers, so running twice, or late, does nothing twice.
 */
export const watchReferrals = job({
  name: 'referrals.watch',
  every: '*/15 * * * *',
  retries: 3,
  work: async (app) => {
    const due: { readonly networkId: NetworkId; readonly referralId: ReferralId }[] = []
    await inEveryNetwork(app, system, async (work) => {
      for (const referralId of await listDue(work)) due.push({ networkId: work.networkId, referralId })
    })
    for (const each of due) await watchOne(app, each)
  },
})

const steps = {
  'ask-again': askAgainToConfirm,
  remind: remindGroup,
  offer: offerAlternatives,
  escalate: escalateReferral,
} as const satisfies Readonly<Record<Exclude<Watched, 'nothing'>, unknown>>

async function watchOne(app: App, { networkId, referralId }: { networkId: NetworkId; referralId: ReferralId }): Promise<void> {
  const who = { networkId, actor: system }
  // Three steps are all there are; a fourth look finds nothing to do.
  for (let step = 0; step < 4; step += 1) {
    const referral = await app.database.within(who, (work) => readReferral(work, referralId))
    if (referral === undefined) return
    const asked = whatSilenceAsks(referral, { now: app.clock.now(), days: silenceDays(app), team: teamOf(networkId) })
    if (asked === 'nothing') return
    const done = await steps[asked](app, who, { referralId, version: referral.version })
    // Somebody answered in this very moment: the next round looks again.
    if (!done.ok) return
  }
}
