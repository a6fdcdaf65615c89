import type { Actor } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Work } from '../../../platform/database/work.ts'
import { job } from '../../../platform/jobs/job.ts'
import { isInForce, readConsent } from '../../people/index.ts'
import { stopSharing } from '../../referrals/index.ts'

const caretaker: Actor = { kind: 'system', named: 'casework' }

/**
 * What follows when an agreement given for somebody is over: the group's link opens nothing, it is asked to delete what it has, and
 * the request is the team's again. The agreement itself ended with the change that asks for this, so nothing leaves meanwhile.
 */
export const endSharing = job({
  name: 'casework.end-sharing',
  retries: 10,
  work: async (app, details) => {
    const networkId = parseId<'Network'>(String(details.networkId))
    const referralId = parseId<'Referral'>(String(details.referralId))
    if (networkId === undefined || referralId === undefined)
      throw new Error('casework.end-sharing was asked without a network and a referral')
    const who = { networkId, actor: caretaker }
    const consent = await app.database.within(who, (work) => readConsent(work, referralId))
    // Somebody may have agreed anew in the meantime: then the group goes on knowing of them.
    if (consent !== undefined && isInForce(consent, app.clock.now())) return
    await stopSharing(app, who, { referralId, because: 'agreement-ran-out' })
  },
})

export function endSharingLater(work: Work, referralIds: readonly string[]): void {
  for (const referralId of referralIds) work.later({ job: endSharing.name, details: { networkId: work.networkId, referralId } })
}
