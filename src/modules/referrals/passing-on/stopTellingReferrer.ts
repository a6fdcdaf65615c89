import type { Work } from '../../../platform/database/work.ts'
import { cancelMessages } from '../../../platform/messages/store.ts'
import { referrerNews } from './tellReferrer.ts'

/** What waits to tell the referrer is stopped, as part of taking the agreement back, which must come first so that what is leaving is waited for. */
export async function stopTellingReferrer(work: Work, referralId: string): Promise<void> {
  const stopping = { subjectKind: 'referral', subjectId: referralId, templates: [referrerNews], because: 'taken-back' } as const
  await work.inNameOf({ kind: 'system', named: 'referrals' }, (software) => cancelMessages(software, stopping))
}
