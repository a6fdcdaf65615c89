import { inEveryNetwork } from '../../platform/jobs/inEveryNetwork.ts'
import { job } from '../../platform/jobs/job.ts'
import { daysProven } from './confirmation.ts'
import { forgetProofs } from './confirmationStore.ts'
import { daysAfter } from './duty.ts'

/** What a browser once showed is forgotten when it proves nothing any more. */
export const sweepProofs = job({
  name: 'referrals.sweep-proofs',
  every: '20 4 * * *',
  retries: 3,
  work: async (app) =>
    await inEveryNetwork(app, { kind: 'system', named: 'referrals.sweep-proofs' }, async (work) =>
      forgetProofs(work, daysAfter(work.at, -daysProven)),
    ),
})
