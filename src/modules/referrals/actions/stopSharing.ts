import { ok, type Result } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { teamOf } from '../../directory/index.ts'
import { openPerson, type WithdrawnHow, withdrawConsent } from '../../people/index.ts'
import { mayStopSharing } from '../policy.ts'
import type { SharingEnd } from '../reasons.ts'
import { stopTellingGroup } from '../stopTelling.ts'
import { readReferralToChange } from '../store.ts'
import { loadBareStory } from '../tell/story.ts'
import { tellNoted } from '../tell/tellPerson.ts'
import { stopSharing as stopped } from '../transitions.ts'
import { type ChangeRefusal, changeReferral, type Which } from './change.ts'

type Stopping = Which & {
  /** Absent when the software does it, because what was agreed for them is over. */
  readonly how?: WithdrawnHow
  readonly because?: SharingEnd
}

/** The person takes back that the group knows of them: it sees and hears nothing more, and what to do now is for a human to ask them. */
export async function stopSharing(app: App, who: Context, asked: Stopping): Promise<Result<undefined, ChangeRefusal>> {
  const done = await changeReferral(app, who, asked, {
    verb: 'stop-sharing',
    may: mayStopSharing,
    decide: (before, at) => stopped(before, { at, team: teamOf(who.networkId), because: asked.because }),
    also: async (work, { after }) => {
      await withdrawConsent(work, { personId: after.personId, aboutId: after.id, ...howOf(asked), by: who.actor })
      await stopTellingGroup(work, app, 'forget', await loadBareStory(work, after))
      if (asked.how !== undefined) await tellNoted(work, app, { referral: after, how: asked.how })
    },
  })
  if (done.ok) return ok(undefined)
  return done.reason.kind === 'too-late' ? app.database.within(who, (work) => stopAfterEnd(work, app, asked)) : done
}

function howOf({ how }: Stopping): Pick<Stopping, 'how'> {
  return how === undefined ? {} : { how }
}

/** It is over already: what the group was allowed to know ends all the same. */
async function stopAfterEnd(work: Work, app: App, asked: Stopping): Promise<Result<undefined, ChangeRefusal>> {
  const referral = await readReferralToChange(work, asked.referralId)
  if (referral === undefined || !mayStopSharing(work.actor, referral, work.at)) return { ok: false, reason: { kind: 'not-found' } }
  work.records({ action: 'referral.stop-sharing', subjectKind: 'referral', subjectId: referral.id, detail: { from: referral.state } })
  await work.inNameOf({ kind: 'system', named: 'referrals' }, async (software) => {
    await withdrawConsent(software, { personId: referral.personId, aboutId: referral.id, ...howOf(asked), by: work.actor })
    await stopTellingGroup(software, app, 'forget', await loadBareStory(software, referral))
    if (asked.how !== undefined) await tellNoted(software, app, { referral, how: asked.how })
  })
  await openPerson(work, referral.personId)
  return ok(undefined)
}
