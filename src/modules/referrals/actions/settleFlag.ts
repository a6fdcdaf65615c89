import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { crisisSeen } from '../events.ts'
import { type FlagId, listFlags, markFlagSeen } from '../flagStore.ts'
import { maySettleFlag } from '../policy.ts'
import type { CrisisAnswer } from '../reasons.ts'
import type { ReferralId } from '../referral.ts'
import { readReferral } from '../store.ts'
import type { ChangeRefusal } from './change.ts'

/** A human read the words and says what they did (H-07). The flag stays with the referral; only its being unseen ends. */
export async function settleFlag(
  app: App,
  who: Context,
  asked: { referralId: ReferralId; flagId: FlagId; did: CrisisAnswer },
): Promise<Result<FlagId, ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferral(work, asked.referralId)
    if (referral === undefined || !maySettleFlag(work.actor, referral)) return refuse({ kind: 'not-found' })
    const flags = await listFlags(work, { referralId: referral.id })
    if (!flags.some((flag) => flag.id === asked.flagId)) return refuse({ kind: 'not-found' })
    if (!(await markFlagSeen(work, asked.flagId, actorName(work.actor), asked.did))) return refuse({ kind: 'changed-meanwhile' })
    work.happened(crisisSeen(referral.id, asked.flagId, asked.did))
    work.records({
      action: 'referral.flag.settle',
      subjectKind: 'referral',
      subjectId: referral.id,
      detail: { flagId: asked.flagId, did: asked.did },
    })
    return ok(asked.flagId)
  })
}
