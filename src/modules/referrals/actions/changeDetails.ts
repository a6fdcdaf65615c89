import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { changePerson, howToTell, openPerson, type Person } from '../../people/index.ts'
import type { AskedBy } from '../confirmation.ts'
import { dutyFrom } from '../duty.ts'
import { detailsChanged } from '../events.ts'
import { endLinks, prolongPersonLink } from '../linkStore.ts'
import { mayChangeContact } from '../policy.ts'
import { expiryOf } from '../privateLink.ts'
import { type Held, isOpen, type Referral } from '../referral.ts'
import { readReferralToChange, saveReferral } from '../store.ts'
import { askToConfirm } from '../tell/askToConfirm.ts'
import { loadStory, type WholeStory } from '../tell/story.ts'
import { tellGroup } from '../tell/tellGroup.ts'
import { tellPerson } from '../tell/tellPerson.ts'
import { tooLate } from '../transitions.ts'
import type { ChangeRefusal, Which } from './change.ts'

/** A new way to be reached, before the group was asked: how it can be shown to be theirs, and whether they may be written to once more. */
export type NewContact = { readonly confirmBy: AskedBy; readonly isPestered: boolean }
export type NewDetails = Pick<Person, 'reach' | 'needs' | 'safe'>

/** The person changes how to reach them, what helps them, or what is safe; the group is told to look again before it gets in touch. */
export async function changeDetails(
  app: App,
  who: Context,
  asked: Which & { details: NewDetails; newContact?: NewContact },
): Promise<Result<Referral, ChangeRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferralToChange(work, asked.referralId)
    if (referral === undefined || !mayChangeContact(work.actor, referral)) return refuse({ kind: 'not-found' })
    if (!isOpen(referral)) return tooLate(referral)
    if (asked.version !== undefined && asked.version !== referral.version) return refuse({ kind: 'changed-meanwhile' })
    const story = await loadStory(work, app, referral)
    const person = { ...story.person, ...asked.details }
    const after = waitsForThem(referral) && asked.newContact ? askedAnew(work, referral, { ...asked.newContact, person, story }) : referral
    if (!(await changePerson(work, app.vault, story.person, person)) || !(await saveReferral(work, after)))
      throw new Error(`Referral ${referral.id} changed under its lock`)
    await prolongPersonLink(work, referral.id, expiryOf('person', work.at))
    work.happened(detailsChanged(referral.id))
    work.records({ action: 'referral.change-details', subjectKind: 'referral', subjectId: referral.id })
    if (referral.sentAt !== undefined) await tellGroup(work, app, 'changed', story)
    await tellOfChange(work, app, { referral: after, story: { ...story, person }, newContact: asked.newContact })
    await openPerson(work, referral.personId)
    return ok({ ...after, version: referral.version + 1 })
  })
}

function waitsForThem(referral: Referral): referral is Held {
  return referral.state === 'held' && referral.because === 'unconfirmed'
}

type Anew = NewContact & { readonly person: Person; readonly story: WholeStory }

/** Who gave a new address shows that this one is theirs; whom no message of ours reaches, a human looks at. */
function askedAnew(work: Work, referral: Held, { confirmBy, isPestered, person, story }: Anew): Held {
  const { by } = howToTell({ reach: person.reach, safe: person.safe, now: work.at, timeZone: story.timeZone })
  const nextStep = !isPestered && confirmBy.some((channel) => channel === by) ? 'confirm' : 'look'
  return { ...referral, duty: dutyFrom(work.at, referral.duty.owner, nextStep) }
}

type Told = { readonly referral: Referral; readonly story: WholeStory; readonly newContact: NewContact | undefined }

async function tellOfChange(work: Work, app: App, { referral, story, newContact }: Told): Promise<void> {
  if (newContact === undefined || !waitsForThem(referral)) return tellPerson(work, app, { referral, occasion: 'changed', story })
  await endLinks(work, referral.id, 'confirm')
  if (referral.duty.nextStep === 'confirm') return askToConfirm(work, app, { referral, story, occasion: 'confirm' })
  if (!newContact.isPestered) await tellPerson(work, app, { referral, occasion: 'held', story })
}
