import type { OrganisationId } from '../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { daysAfter, daysToConfirm, dutyFrom, type SilenceDays, waitingDuty } from './duty.ts'
import type { ReadyFor, Verb } from './lifecycle.ts'
import type { CloseReason, ExpectedWait, ReturnReason, SharingEnd, WithdrawReason } from './reasons.ts'
import {
  type Accepted,
  type CallFirst,
  type Closed,
  type Completed,
  type Held,
  isReadyTo,
  type Referral,
  type ReferralId,
  type Rerouted,
  type Returned,
  type Sent,
  type Started,
  type TooLate,
  type Waiting,
  type Withdrawn,
} from './referral.ts'

/** What a referral keeps through every change of state. */
type Lasting = Pick<
  Referral,
  | 'id'
  | 'reference'
  | 'personId'
  | 'trustedPersonId'
  | 'activityId'
  | 'organisationId'
  | 'placeId'
  | 'cameFromId'
  | 'madeAt'
  | 'sentAt'
  | 'remindedAt'
  | 'offeredAt'
  | 'escalatedAt'
  | 'version'
>
type In<V extends Verb> = Extract<Referral, { readonly state: ReadyFor<V> }>

/** The group is asked after all: a human looked and found nothing wrong. */
export function release(referral: Referral, by: { at: Date; days: SilenceDays; groupHasEmail: boolean }): Result<Sent, TooLate> {
  if (!isReadyTo('release', referral)) return tooLate(referral)
  // What was tried to reach the person says nothing about the group, which is only now asked.
  const { remindedAt: _, escalatedAt: __, ...kept } = lasting(referral)
  return ok({ ...kept, state: 'sent', sentAt: by.at, duty: askingDuty(referral.organisationId, by) })
}

/** The person pressed the button in the message that only they got: the group is asked. What looked like a flood still waits for a human. */
export function confirm(referral: Referral, by: { at: Date; days: SilenceDays; groupHasEmail: boolean }): Result<Sent, TooLate> {
  return isReadyTo('confirm', referral) && referral.because === 'unconfirmed' ? release(referral, by) : tooLate(referral)
}

/** The button was not pressed for a day: the person is asked once more, and after another day a human looks. */
export function askAgain(referral: Referral, by: { at: Date }): Result<Held, TooLate> {
  if (!isReadyTo('ask-again', referral)) return tooLate(referral)
  return ok({ ...referral, remindedAt: by.at, duty: { ...referral.duty, dueAt: daysAfter(referral.madeAt, daysToConfirm) } })
}

/** What a group that is being asked owes: an answer; without an e-mail address a human phones it. */
export function askingDuty(owner: OrganisationId, by: { at: Date; days: SilenceDays; groupHasEmail: boolean }): Sent['duty'] {
  return { owner, nextStep: by.groupHasEmail ? 'answer' : 'phone-the-group', dueAt: daysAfter(by.at, by.days.remindAfter) }
}

export function remind(referral: Referral, by: { at: Date; days: SilenceDays }): Result<Sent, TooLate> {
  if (!isReadyTo('remind', referral)) return tooLate(referral)
  const duty = { ...referral.duty, dueAt: daysAfter(referral.sentAt, by.days.offerAfter) }
  return ok({ ...referral, remindedAt: by.at, duty })
}

/** Alternatives are put to the person; who owns the next step stays as it is. */
export function offer(referral: Referral, by: { at: Date; days: SilenceDays; team: OrganisationId }): Result<In<'offer'>, TooLate> {
  if (!isReadyTo('offer', referral)) return tooLate(referral)
  const isStillAsked = referral.state === 'sent' && referral.duty.owner !== by.team
  if (!isStillAsked) return ok({ ...referral, offeredAt: by.at })
  return ok({ ...referral, offeredAt: by.at, duty: { ...referral.duty, dueAt: daysAfter(referral.sentAt, by.days.escalateAfter) } })
}

/** Silence puts it on a named human's list. It never declines: the group may still answer. */
export function escalate(referral: Referral, by: { at: Date; team: OrganisationId }): Result<In<'escalate'>, TooLate> {
  if (!isReadyTo('escalate', referral)) return tooLate(referral)
  const nextStep = referral.state === 'sent' ? 'phone-the-group' : referral.state === 'held' ? 'look' : 'find-out'
  return ok({ ...referral, escalatedAt: by.at, duty: dutyFrom(by.at, by.team, nextStep) })
}

export function accept(referral: Referral, by: { at: Date }): Result<Accepted, TooLate> {
  if (!isReadyTo('accept', referral)) return tooLate(referral)
  return ok({
    ...lasting(referral),
    state: 'accepted',
    sentAt: referral.sentAt,
    answeredAt: by.at,
    duty: dutyFrom(by.at, referral.organisationId, 'first-session'),
  })
}

export function noSpace(referral: Referral, by: { at: Date; expectedWait: ExpectedWait }): Result<Waiting, TooLate> {
  if (!isReadyTo('no-space', referral)) return tooLate(referral)
  const { at, expectedWait } = by
  return ok({
    ...lasting(referral),
    state: 'waiting',
    sentAt: referral.sentAt,
    answeredAt: at,
    expectedWait,
    duty: waitingDuty(at, referral.organisationId, expectedWait),
  })
}

export function callFirst(referral: Referral, by: { at: Date }): Result<CallFirst, TooLate> {
  if (!isReadyTo('call-first', referral)) return tooLate(referral)
  return ok({
    ...lasting(referral),
    state: 'call-first',
    sentAt: referral.sentAt,
    answeredAt: by.at,
    duty: dutyFrom(by.at, referral.organisationId, 'call-the-person'),
  })
}

export function cannotTake(referral: Referral, by: { at: Date; because: ReturnReason; team: OrganisationId }): Result<Returned, TooLate> {
  if (!isReadyTo('cannot-take', referral)) return tooLate(referral)
  return ok({
    ...lasting(referral),
    state: 'returned',
    sentAt: referral.sentAt,
    answeredAt: by.at,
    because: by.because,
    duty: dutyFrom(by.at, by.team, 'find-another'),
  })
}

/** The person no longer agrees that the group knows of them: it is the team's again, and a human talks with the person. */
export function stopSharing(
  referral: Referral,
  by: { at: Date; team: OrganisationId; because?: SharingEnd | undefined },
): Result<In<'stop-sharing'>, TooLate> {
  if (!isReadyTo('stop-sharing', referral)) return tooLate(referral)
  if (referral.state === 'returned') return ok(referral)
  // Not passed on yet: without an agreement it must not be, which somebody has to talk about.
  if (referral.state === 'held') return ok({ ...referral, duty: dutyFrom(by.at, by.team, 'look') })
  return ok({
    ...lasting(referral),
    state: 'returned',
    sentAt: referral.sentAt,
    answeredAt: by.at,
    because: by.because ?? 'agreement-taken-back',
    duty: dutyFrom(by.at, by.team, 'find-another'),
  })
}

export function start(referral: Referral, by: { at: Date }): Result<Started, TooLate> {
  if (!isReadyTo('start', referral)) return tooLate(referral)
  return ok({
    ...lasting(referral),
    state: 'started',
    sentAt: referral.sentAt,
    startedAt: by.at,
    duty: dutyFrom(by.at, referral.organisationId, 'see-how-it-goes'),
  })
}

export function complete(referral: Referral, by: { at: Date }): Result<Completed, TooLate> {
  if (!isReadyTo('complete', referral)) return tooLate(referral)
  return ok({ ...lasting(referral), state: 'completed', startedAt: referral.startedAt, endedAt: by.at })
}

export function reroute(referral: Referral, by: { at: Date; toReferralId: ReferralId }): Result<Rerouted, TooLate> {
  if (!isReadyTo('reroute', referral)) return tooLate(referral)
  return ok({ ...lasting(referral), state: 'rerouted', endedAt: by.at, toReferralId: by.toReferralId })
}

export function withdraw(referral: Referral, by: { at: Date; because: WithdrawReason }): Result<Withdrawn, TooLate> {
  if (!isReadyTo('withdraw', referral)) return tooLate(referral)
  return ok({ ...lasting(referral), state: 'withdrawn', endedAt: by.at, because: by.because })
}

export function close(referral: Referral, by: { at: Date; because: CloseReason }): Result<Closed, TooLate> {
  if (!isReadyTo('close', referral)) return tooLate(referral)
  return ok({ ...lasting(referral), state: 'closed', endedAt: by.at, because: by.because })
}

export function tooLate(referral: { readonly state: Referral['state'] }): { readonly ok: false; readonly reason: TooLate } {
  return refuse({ kind: 'too-late', state: referral.state })
}

function lasting(referral: Referral): Lasting {
  const { id, reference, personId, activityId, organisationId, madeAt, version } = referral
  const { trustedPersonId, placeId, cameFromId, sentAt, remindedAt, offeredAt, escalatedAt } = referral
  return {
    id,
    reference,
    personId,
    activityId,
    organisationId,
    madeAt,
    version,
    ...(trustedPersonId && { trustedPersonId }),
    ...(placeId && { placeId }),
    ...(cameFromId && { cameFromId }),
    ...(sentAt && { sentAt }),
    ...(remindedAt && { remindedAt }),
    ...(offeredAt && { offeredAt }),
    ...(escalatedAt && { escalatedAt }),
  }
}
