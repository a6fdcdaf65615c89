import type { ActivityListing } from '../../src/modules/directory/listing.ts'
import { activityPlace, activityTag } from '../activityTag.ts'
import type { Chapter } from './chapter.ts'

/** The activity a chapter is about: one of its kind that takes requests, in its place. */
export function activityFor(chapter: Chapter, listings: readonly ActivityListing[]): ActivityListing {
  const fitting = listings.filter(
    (listing) => takesRequests(listing) && activityPlace(listing.sourceId) === chapter.place && isWanted(chapter, listing),
  )
  const [first] = fitting
  if (first === undefined)
    throw new Error(`In chapter "${chapter.key}" there is nothing to ask for: no ${chapter.wants} in ${chapter.place} takes requests.`)
  return first
}

function takesRequests({ status, joining }: ActivityListing): boolean {
  return status === 'active' && joining === 'ask-here'
}

function isWanted({ wants, isToGroupWithoutEmail = false }: Chapter, listing: ActivityListing): boolean {
  const hasEmail = listing.email !== undefined || listing.organisation.email !== undefined
  if (isToGroupWithoutEmail) return !hasEmail
  return hasEmail && activityTag(listing.sourceId) === wants
}
