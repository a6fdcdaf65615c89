import type { Actor, PlaceId } from '../../kernel/actor.ts'

/** Reading the directory is for anyone; this module's questions are about changing it and about what people told us. */

/** The thesaurus belongs to the network's people: coordinators edit it for them. */
export function mayEditThesaurus(actor: Actor): boolean {
  return isCoordinator(actor)
}

/** What people did not find, in numbers and places. Small numbers are shown to staff only, never published. */
export function mayReadUnmetNeeds(actor: Actor): boolean {
  return isCoordinator(actor)
}

/** What people wrote when nothing fitted: nobody asked who they are, but a village may know. For those who look after the place. */
export function mayReadUnmetWords(actor: Actor, placeId: PlaceId | undefined): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'member') return false
  return actor.roles.some(
    (role) => role.kind === 'coordinator' && (role.placeId === undefined || placeId === undefined || role.placeId === placeId),
  )
}

/** Reports that a listing is wrong, and settling them. */
export function maySettleWrongReports(actor: Actor): boolean {
  return isCoordinator(actor)
}

/** Taking in a directory feed, and seeing what came of it. */
export function mayImportFeeds(actor: Actor): boolean {
  return isCoordinator(actor)
}

function isCoordinator(actor: Actor): boolean {
  switch (actor.kind) {
    case 'anyone':
    case 'link-holder':
      return false
    case 'system':
      return true
    case 'member':
      return actor.roles.some((role) => role.kind === 'coordinator' || role.kind === 'network-admin')
    default:
      return actor satisfies never
  }
}
