import { parseId } from '../../kernel/id.ts'
import type { MayLeave } from '../../platform/app.ts'
import { holdActing, holdSharing } from '../people/index.ts'
import { referrerNews } from './passing-on/tellReferrer.ts'
import { readReferral } from './store.ts'
import { restsOnSharing } from './tell/tellGroup.ts'

/** A group, or a referrer, is written to only while the person agrees, somebody trusted only while they may act: asked, and held so, as it leaves. */
export const mayLeave: MayLeave = async (work, { template, subjectId }) => {
  if (restsOnSharing.includes(template)) return holdSharing(work, subjectId)
  if (template === referrerNews) return holdSharing(work, subjectId, 'share-with-referrer')
  return template.startsWith('referral.trusted-') ? mayTellTrusted(work, subjectId) : true
}

async function mayTellTrusted(work: Parameters<MayLeave>[0], subjectId: string): Promise<boolean> {
  const id = parseId<'Referral'>(subjectId)
  const referral = id && (await readReferral(work, id))
  return referral?.trustedPersonId !== undefined && holdActing(work, referral.trustedPersonId)
}
