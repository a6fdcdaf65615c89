import type { Actor, PlaceId } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import type { Relation } from '../../kernel/standing.ts'

const keepers: readonly Relation[] = ['coordinator', 'network-admin', 'software']

/** Reading the directory is for anyone; this module's questions are about changing it and about what people told us. */
export const directoryRules = {
  /** The thesaurus belongs to the network's people: coordinators edit it for them. */
  'directory.thesaurus-edit': keepers,
  /** What people did not find, in numbers and places. Small numbers are shown to staff only, never published. */
  'directory.unmet-needs-read': keepers,
  /** What people wrote when nothing fitted: nobody asked who they are, but a village may know. For those who look after the place. */
  'directory.unmet-words-read': ['coordinator', 'software'],
  'directory.wrong-reports-settle': keepers,
  'directory.feeds-import': keepers,
} as const satisfies Readonly<Record<string, readonly Relation[]>>

const may = decider(directoryRules)

export const mayEditThesaurus = (actor: Actor): boolean => may('directory.thesaurus-edit', actor)
export const mayReadUnmetNeeds = (actor: Actor): boolean => may('directory.unmet-needs-read', actor)
export const mayReadUnmetWords = (actor: Actor, placeId: PlaceId | undefined): boolean =>
  may('directory.unmet-words-read', actor, { place: placeId })
export const maySettleWrongReports = (actor: Actor): boolean => may('directory.wrong-reports-settle', actor)
export const mayImportFeeds = (actor: Actor): boolean => may('directory.feeds-import', actor)
