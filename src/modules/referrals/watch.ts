import type { OrganisationId } from '../../kernel/actor.ts'
import { daysAfter, type SilenceDays } from './duty.ts'
import type { OpenReferral, Referral } from './referral.ts'
import { isOpen } from './referral.ts'

/** What silence asks for now. There is no "decline": the watchdog never says no for anybody. */
export type Watched = 'ask-again' | 'remind' | 'offer' | 'escalate' | 'nothing'

/**
 * The first step that silence has made due and that was not yet taken. Asked again after each step, it catches up
 * after an outage one step at a time, and asked twice it asks for nothing twice.
 */
export function whatSilenceAsks(referral: Referral, by: { now: Date; days: SilenceDays; team: OrganisationId }): Watched {
  if (!isOpen(referral)) return 'nothing'
  if (referral.duty.nextStep === 'confirm') return ofUnconfirmed(referral, by)
  if (referral.duty.owner === by.team) return 'nothing'
  if (referral.state === 'sent') return ofAsked(referral, by)
  return referral.duty.dueAt <= by.now ? 'escalate' : 'nothing'
}

function ofUnconfirmed({ remindedAt, duty }: OpenReferral, { now }: { now: Date }): Watched {
  if (duty.dueAt > now) return 'nothing'
  return remindedAt === undefined ? 'ask-again' : 'escalate'
}

function ofAsked(
  { sentAt, remindedAt, offeredAt }: Extract<Referral, { readonly state: 'sent' }>,
  { now, days }: { now: Date; days: SilenceDays },
): Watched {
  if (remindedAt === undefined && daysAfter(sentAt, days.remindAfter) <= now) return 'remind'
  if (offeredAt === undefined && daysAfter(sentAt, days.offerAfter) <= now) return 'offer'
  return daysAfter(sentAt, days.escalateAfter) <= now ? 'escalate' : 'nothing'
}
