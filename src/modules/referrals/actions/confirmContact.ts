import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { readJoinableOf } from '../alternatives.ts'
import { indexOf, wayTold } from '../confirmation.ts'
import { saveProof } from '../confirmationStore.ts'
import { contactProven } from '../events.ts'
import { runOutLinks } from '../linkStore.ts'
import { mayChangeContact } from '../policy.ts'
import type { Referral } from '../referral.ts'
import { readReferralToChange } from '../store.ts'
import { loadStory, type WholeStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { confirm, tooLate } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'
import { isSharingAgreed } from './isSharingAgreed.ts'
import { silenceDays } from './silenceDays.ts'

/** `holder` is the browser to remember it by; absent on a device that others use. */
type Confirming = Which & { readonly holder?: Buffer | undefined }

/** Somebody showed that the address or number is theirs: the group is asked. What looked like a flood still waits for a human. */
export async function confirmContact(app: App, who: Context, asked: Confirming): Promise<Result<Referral, ChangeRefusal>> {
  if (!(await isSharingAgreed(app, who, asked.referralId))) return noteProof(app, who, asked)
  const activity = await readJoinableOf(app, who, asked.referralId)
  const done = await changeReferral<Referral>(app, who, asked, {
    verb: 'confirm',
    // Whoever may say how they are reached may say that it is them.
    may: mayChangeContact,
    decide: (before, at) => confirm(before, { at, days: silenceDays(app), groupHasEmail: activity?.askEmail !== undefined }),
    also: async (work, { after }) => {
      const story = await loadStory(work, app, after)
      await remember(work, app, { asked, story })
      await tellGroup(work, app, 'asked', story)
      await tellPerson(work, app, { referral: after, occasion: 'sent', story })
    },
  })
  return done.ok || done.reason.kind !== 'too-late' || done.reason.state !== 'held' ? done : noteProof(app, who, asked)
}

async function noteProof(app: App, who: Context, asked: Confirming): Promise<Result<Referral, ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeContact(work.actor, referral)) return refuse({ kind: 'not-found' })
    if (referral.state !== 'held') return tooLate(referral)
    await remember(work, app, { asked, story: await loadStory(work, app, referral) })
    work.happened(contactProven(referral.id))
    work.records({ action: 'referral.confirm', subjectKind: 'referral', subjectId: referral.id, detail: { from: 'held', to: 'held' } })
    return ok(referral)
  })
}

async function remember(work: Work, app: App, { asked, story }: { asked: Confirming; story: WholeStory }): Promise<void> {
  await runOutLinks(work, asked.referralId, 'confirm')
  const way = wayTold(story)
  if (asked.holder !== undefined && way !== undefined)
    await saveProof(work, { holder: asked.holder, index: indexOf(app, work.networkId, way) })
}
