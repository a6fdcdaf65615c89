import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { cancelMessages } from '../../platform/messages/store.ts'
import { runOutLinks } from './linkStore.ts'
import type { BareStory } from './tell/story.ts'
import { restsOnSharing, tellGroup } from './tell/tellGroup.ts'

/**
 * From this transaction on the group is told nothing more: what waits is stopped, its link opens nothing, and if it was ever
 * asked it is asked to delete what it has. The agreement must have been taken back before, so that what is leaving is waited for.
 */
export async function stopTellingGroup(work: Work, app: App, occasion: 'withdrawn' | 'forget', story: BareStory): Promise<void> {
  const { referral } = story
  await cancelMessages(work, { subjectKind: 'referral', subjectId: referral.id, templates: restsOnSharing, because: 'taken-back' })
  // A request that was taken back stays on the group's list for thirty days, without a word about anybody.
  if (occasion === 'forget') await runOutLinks(work, referral.id, 'provider')
  if (referral.sentAt !== undefined) await tellGroup(work, app, occasion, story)
}
