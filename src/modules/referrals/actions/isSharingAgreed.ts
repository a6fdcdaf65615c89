import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { isInForce, readConsent } from '../../people/index.ts'
import type { ReferralId } from '../referral.ts'

/** True while the person agrees that the group is asked; without that a request stays with the team, whatever else is put right. */
export async function isSharingAgreed(app: App, { networkId }: Pick<Context, 'networkId'>, id: ReferralId): Promise<boolean> {
  const software = { networkId, actor: { kind: 'system', named: 'referrals' } } as const
  return app.database.within(software, async (work) => {
    const consent = await readConsent(work, id)
    return consent !== undefined && isInForce(consent, work.at)
  })
}
