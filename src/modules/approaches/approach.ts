import type { MemberId, PlaceId } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import type { OwnPurpose } from '../people/index.ts'

export type ApproachId = Id<'Approach'>
/** What an approach is about: something to join, or research that asks for people in its own words. */
export type About =
  | { readonly kind: 'activity'; readonly activityId: Id<'Activity'>; readonly isForOne: boolean }
  | {
      readonly kind: 'research'
      readonly title: string
      readonly words: string
      readonly ethicsReference: string
      /** Where people answer: an answer goes from them to the researchers, never through us. */
      readonly contact: string
      readonly closesOn: Day
    }

/** One short message to people who agreed to get such messages. */
export type Approach = About & {
  readonly id: ApproachId
  /** Only people of this place; absent for all of the network. */
  readonly placeId?: PlaceId
  /** How many could get it when it was asked for. */
  readonly people: number
  readonly askedBy: MemberId
  readonly askedAt: Date
  readonly answer?: 'approved' | 'refused'
  readonly answeredBy?: MemberId
  readonly done?: { readonly at: Date; readonly sent: number }
  readonly version: number
}

/** The agreement that each kind rests on. */
export const restsOn = { activity: 'contact-me-about', research: 'research-contact' } as const satisfies Readonly<
  Record<Approach['kind'], OwnPurpose>
>

/** So many people one coordinator may write to alone, as with files about people; more need a second member. Research always does. */
export const aloneAtMost = 50
export function needsSecond({ kind, people }: Pick<Approach, 'kind' | 'people'>): boolean {
  return kind === 'research' || people > aloneAtMost
}

export type Standing = 'waiting' | 'refused' | 'closed' | 'sending' | 'sent'

/** Where it stands on a day; what waits longer than the research asks for people is over. */
export function standingOf(approach: Approach, today: Day): Standing {
  if (approach.done !== undefined) return 'sent'
  if (approach.answer === 'refused') return 'refused'
  if (approach.kind === 'research' && approach.closesOn < today) return 'closed'
  return needsSecond(approach) && approach.answer === undefined ? 'waiting' : 'sending'
}

/** A number of people as it may be shown: below ten nobody is told how many, because few are easily guessed. */
export function showable(count: number): number | 'fewer-than-ten' {
  return count < 10 ? 'fewer-than-ten' : count
}
