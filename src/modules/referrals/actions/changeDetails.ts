import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { changePerson, type Person } from '../../people/index.ts'
import { detailsChanged } from '../events.ts'
import { prolongPersonLink } from '../linkStore.ts'
import { mayChangeContact } from '../policy.ts'
import { expiryOf } from '../privateLink.ts'
import { isOpen, type Referral } from '../referral.ts'
import { readReferralToChange, saveReferral } from '../store.ts'
import { loadStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { tooLate } from '../transitions.ts'
import type { ChangeRefusal, Which } from './change.ts'

export type NewDetails = Pick<Person, 'reach' | 'needs' | 'safe'>

/** The person changes how to reach them, what helps them, or what is safe; the group is told to look again before it gets in touch. */
export async function changeDetails(
  app: App,
  who: Context,
  asked: Which & { details: NewDetails },
): Promise<Result<Referral, ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeContact(work.actor, referral)) return refuse({ kind: 'not-found' })
    if (!isOpen(referral)) return tooLate(referral)
    if (asked.version !== undefined && asked.version !== referral.version) return refuse({ kind: 'changed-meanwhile' })
    const story = await loadStory(work, app, referral)
    const person = { ...story.person, ...asked.details }
    if (!(await changePerson(work, app.vault, story.person, person)) || !(await saveReferral(work, referral)))
      throw new Error(`Referral ${referral.id} changed under its lock`)
    await prolongPersonLink(work, referral.id, expiryOf('person', work.at))
    work.happened(detailsChanged(referral.id))
    work.records({ action: 'referral.change-details', subjectKind: 'referral', subjectId: referral.id })
    if (referral.sentAt !== undefined) await tellGroup(work, app, 'changed', story)
    await tellPerson(work, app, { referral, occasion: 'changed', story: { ...story, person } })
    return ok({ ...referral, version: referral.version + 1 })
  })
}
