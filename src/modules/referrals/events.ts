import type { DomainEvent } from '../../platform/database/work.ts'
import type { Verb } from './lifecycle.ts'
import { isOpen, type Referral, type ReferralId } from './referral.ts'

/** What each thing that can happen is called once it has happened. */
export const happenings = {
  confirm: 'referral.contact-confirmed',
  'ask-again': 'referral.confirmation-asked-again',
  release: 'referral.released',
  remind: 'referral.group-reminded',
  offer: 'referral.alternatives-offered',
  escalate: 'referral.escalated',
  accept: 'referral.accepted',
  'no-space': 'referral.put-on-waiting-list',
  'call-first': 'referral.call-asked-for',
  'cannot-take': 'referral.returned',
  'stop-sharing': 'referral.sharing-stopped',
  start: 'referral.started',
  complete: 'referral.completed',
  reroute: 'referral.rerouted',
  withdraw: 'referral.withdrawn',
  close: 'referral.closed',
} as const satisfies Readonly<Record<Verb, string>>

/** A referral was made: sent to the group, or held for a human to look at first. */
export function referralMade(referral: Referral): DomainEvent {
  return {
    kind: referral.state === 'held' ? 'referral.held' : 'referral.sent',
    version: 1,
    subjectId: referral.id,
    body: standing(referral),
  }
}

/** Something happened to it. */
export function referralChanged(verb: Verb, before: Referral, after: Referral): DomainEvent {
  return { kind: happenings[verb], version: 1, subjectId: after.id, body: { ...standing(after), from: before.state } }
}

/** The person changed how to reach them or what helps them. */
export function detailsChanged(referralId: ReferralId): DomainEvent {
  return { kind: 'referral.details-changed', version: 1, subjectId: referralId, body: {} }
}

/** The person showed that the address or number is theirs; what looked like a flood waits for a human all the same. */
export function contactProven(referralId: ReferralId): DomainEvent {
  return { kind: 'referral.contact-proven', version: 1, subjectId: referralId, body: {} }
}

/** Words that a human must read the same day (H-07). */
export function crisisFlagged(referralId: ReferralId, flagId: string): DomainEvent {
  return { kind: 'referral.crisis-flagged', version: 1, subjectId: referralId, body: { flagId } }
}

export function crisisSeen(referralId: ReferralId, flagId: string, did: string): DomainEvent {
  return { kind: 'referral.crisis-seen', version: 1, subjectId: referralId, body: { flagId, did } }
}

function standing(referral: Referral): Readonly<Record<string, unknown>> {
  const duty = isOpen(referral)
    ? { owner: referral.duty.owner, nextStep: referral.duty.nextStep, dueAt: referral.duty.dueAt.toISOString() }
    : {}
  return {
    state: referral.state,
    activityId: referral.activityId,
    organisationId: referral.organisationId,
    ...('because' in referral && { because: referral.because }),
    ...duty,
  }
}
