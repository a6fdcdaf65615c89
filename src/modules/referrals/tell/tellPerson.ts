import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { WithdrawnHow } from '../../people/index.ts'
import { currentLink, type PrivateLink, urlOf } from '../privateLink.ts'
import type { Referral } from '../referral.ts'
import { type Details, type Occasion, sayDay, writeToPerson } from './letter.ts'
import { loadStory, type WholeStory } from './story.ts'

/** Tells the person what happened, in the channel and manner they chose, as part of the change it tells of. */
export async function tellPerson(
  work: Work,
  app: App,
  told: { referral: Referral; occasion: Occasion; details?: Details; story?: WholeStory; link?: PrivateLink },
): Promise<void> {
  const story = told.story ?? (await loadStory(work, app, told.referral))
  const link = told.link ?? (await currentLink(work, app, told.referral.id, story.trusted?.isReachedInstead ? 'trusted' : 'person'))
  const due = 'duty' in told.referral ? { date: sayDay(told.referral.duty.dueAt, story.person.language, story.timeZone) } : {}
  work.send(
    writeToPerson(story, told.occasion, { details: { ...due, ...told.details }, url: urlOf(app, work.networkId, link), now: work.at }),
  )
}

/** Tells whoever acts for the person, by a link of their own; nobody when nobody does. */
export async function tellTrusted(
  work: Work,
  app: App,
  { referral, occasion }: { referral: Referral; occasion: 'new-link' | 'may-act' },
): Promise<void> {
  const story = await loadStory(work, app, referral)
  if (story.trusted === undefined) return
  await tellPerson(work, app, { referral, occasion, story: { ...story, trusted: { ...story.trusted, isReachedInstead: true } } })
}

/** Tells the person that the team wrote down a yes or a no of theirs, so that nobody can say it for them unseen; what it was is behind their link. */
export async function tellNoted(work: Work, app: App, { referral, how }: { referral: Referral; how: WithdrawnHow }): Promise<void> {
  if (how === 'private-link') return
  const story = await loadStory(work, app, referral)
  // What was agreed is between the person and us: whoever is written to instead hears only that something changed.
  await tellPerson(work, app, { referral, story, occasion: story.trusted?.isReachedInstead ? 'changed' : 'noted' })
}
