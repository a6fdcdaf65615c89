import type { Around } from '../../kernel/standing.ts'
import type { Duty, Referral } from './referral.ts'
import type { ReferralRow } from './referralTables.ts'

/** What changes with the state, as columns; what a state does not have is null, so that the database's constraints can see it. */
export function stateColumns(referral: Referral) {
  const has = <Key extends string>(key: Key): unknown =>
    (key in referral ? (referral as unknown as Record<string, unknown>)[key] : undefined) ?? null
  const duty = has('duty') as Duty | null
  const because = has('because') as string | null
  return {
    state: referral.state,
    owner_organisation_id: duty?.owner ?? null,
    next_step: duty?.nextStep ?? null,
    due_at: duty?.dueAt ?? null,
    held_because: referral.state === 'held' ? because : null,
    sent_at: referral.sentAt ?? null,
    reminded_at: referral.remindedAt ?? null,
    offered_at: referral.offeredAt ?? null,
    escalated_at: referral.escalatedAt ?? null,
    answered_at: has('answeredAt') as Date | null,
    expected_wait: has('expectedWait') as string | null,
    returned_because: referral.state === 'returned' ? because : null,
    started_at: has('startedAt') as Date | null,
    ended_at: has('endedAt') as Date | null,
    ended_because: referral.state === 'withdrawn' || referral.state === 'closed' ? because : null,
    rerouted_to_id: has('toReferralId') as string | null,
  } satisfies Partial<ReferralRow>
}

/** Reads a row back into its state. The constraints hold what the types say, so a row that does not fit is a fault. */
export function referralOf(row: ReferralRow & { readonly around?: Around; readonly trusted_may?: readonly string[] | null }): Referral {
  const common = {
    id: row.id,
    reference: row.reference,
    personId: row.person_id,
    activityId: row.activity_id,
    organisationId: row.organisation_id,
    madeAt: row.made_at,
    version: row.version,
    ...present({
      trustedPersonId: row.trusted_person_id,
      placeId: row.place_id,
      cameFromId: row.came_from_id,
      referrerOrganisationId: row.referrer_organisation_id,
      around: row.around ?? null,
      trustedMay: row.trusted_may ?? null,
      sentAt: row.sent_at,
      remindedAt: row.reminded_at,
      offeredAt: row.offered_at,
      escalatedAt: row.escalated_at,
    }),
  }
  const duty = row.owner_organisation_id === null ? null : { owner: row.owner_organisation_id, nextStep: row.next_step, dueAt: row.due_at }
  const own = present({
    duty,
    because: row.held_because ?? row.returned_because ?? row.ended_because,
    answeredAt: row.answered_at,
    expectedWait: row.expected_wait,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    toReferralId: row.rerouted_to_id,
  })
  return { ...common, ...own, state: row.state } as unknown as Referral
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
