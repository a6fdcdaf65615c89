import type { OrganisationId, PlaceId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import type { Around } from '../../kernel/standing.ts'
import type { PersonId, TrustedPersonId, TrustedScope } from '../people/index.ts'
import { isEnded, leadsTo, type ReadyFor, type Verb } from './lifecycle.ts'
import type { CloseReason, ExpectedWait, HeldReason, ReturnReason, WithdrawReason } from './reasons.ts'
import type { Reference } from './reference.ts'

export type ReferralId = Id<'Referral'>
export type ActivityId = Id<'Activity'>

/** What an open referral is waiting for. */
export const nextSteps = [
  'confirm',
  'look',
  'answer',
  'phone-the-group',
  'call-the-person',
  'offer-a-place',
  'first-session',
  'see-how-it-goes',
  'find-another',
  'find-out',
] as const
export type NextStep = (typeof nextSteps)[number]

/** Who must act next, what they must do, and by when: no open referral is without it (H-01). */
export type Duty = { readonly owner: OrganisationId; readonly nextStep: NextStep; readonly dueAt: Date }

/** What was tried while a group said nothing. */
type Tries = { readonly remindedAt?: Date; readonly offeredAt?: Date; readonly escalatedAt?: Date }

type Common = Tries & {
  readonly id: ReferralId
  readonly reference: Reference
  readonly personId: PersonId
  readonly trustedPersonId?: TrustedPersonId
  readonly activityId: ActivityId
  /** Who runs the activity; not always who owns the next step. */
  readonly organisationId: OrganisationId
  readonly placeId?: PlaceId
  readonly cameFromId?: ReferralId
  readonly madeAt: Date
  /** When the group was asked; absent when it never was. */
  readonly sentAt?: Date
  readonly version: number
  /** The organisation that referred the person; absent when they asked themselves. */
  readonly referrerOrganisationId?: OrganisationId
  /** Who works with the person and who may not see them, as it was when this was read; the rules need it. */
  readonly around?: Around
  /** How far somebody trusted may act, as it was when this was read; absent when nobody may. */
  readonly trustedMay?: readonly TrustedScope[]
}
type Open = Common & { readonly duty: Duty }
type Asked = Open & { readonly sentAt: Date }
type Answered = Asked & { readonly answeredAt: Date }

/** Not yet passed on: the person is to say that it was them who asked, or a human looks at it first. Nothing is dropped. */
export type Held = Open & { readonly state: 'held'; readonly because: HeldReason }
export type Sent = Asked & { readonly state: 'sent' }
/** The group wants to talk to the person before it says yes. */
export type CallFirst = Answered & { readonly state: 'call-first' }
/** The group would take them and has no space yet. */
export type Waiting = Answered & { readonly state: 'waiting'; readonly expectedWait: ExpectedWait }
export type Accepted = Answered & { readonly state: 'accepted' }
/** They have been there at least once. */
export type Started = Asked & { readonly state: 'started'; readonly startedAt: Date }
/** The group cannot take them: the team looks for something else with them. */
export type Returned = Answered & { readonly state: 'returned'; readonly because: ReturnReason }

type Ended = Common & { readonly endedAt: Date }
export type Rerouted = Ended & { readonly state: 'rerouted'; readonly toReferralId: ReferralId }
export type Withdrawn = Ended & { readonly state: 'withdrawn'; readonly because: WithdrawReason }
export type Closed = Ended & { readonly state: 'closed'; readonly because: CloseReason }
export type Completed = Ended & { readonly state: 'completed'; readonly startedAt: Date }

export type OpenReferral = Held | Sent | CallFirst | Waiting | Accepted | Started | Returned
export type EndedReferral = Rerouted | Withdrawn | Closed | Completed
export type Referral = OpenReferral | EndedReferral

/** Said when something can no longer happen; carries where the referral stands now. */
export type TooLate = { readonly kind: 'too-late'; readonly state: Referral['state'] }

/** True when the lifecycle lets this happen now; narrows to the states it may happen in. */
export function isReadyTo<V extends Verb>(verb: V, referral: Referral): referral is Extract<Referral, { readonly state: ReadyFor<V> }> {
  return leadsTo(referral.state, verb) !== undefined
}

/** True while somebody still owes it a next step. */
export function isOpen(referral: Referral): referral is OpenReferral {
  return !isEnded(referral.state)
}

/** True once the group may see how to reach the person: it said yes, or asked to call first. */
export function mayGroupSeeContact({ state }: Pick<Referral, 'state'>): boolean {
  return state === 'accepted' || state === 'call-first' || state === 'started'
}
