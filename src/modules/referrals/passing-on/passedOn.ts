import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../../people/index.ts'
import type { ActivityId, ReferralId } from '../referral.ts'

/** That an organisation passed somebody on: what its member typed, and nothing the person said. */
export type PassedOn = {
  readonly id: Id<'PassedOn'>
  readonly referralId: ReferralId
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  /** Who typed it. */
  readonly memberId: MemberId
  readonly activityId: ActivityId
  readonly called: string
  readonly madeAt: Date
}

/** What may be told of it while the person agrees; `what_came_of` in the database works it out anew each time. */
export type WhatCame = {
  readonly outcome: 'waiting' | 'taken' | 'not-taken' | 'started' | 'finished' | 'elsewhere' | 'no-longer-needed' | 'closed'
  readonly since: Date
  /** When they were there for the first time; absent where they never were, or nobody knows any more. */
  readonly startedAt?: Date
}
