import type { OrganisationId } from '../../kernel/actor.ts'
import type { ExpectedWait } from './reasons.ts'
import type { Duty, NextStep } from './referral.ts'

/** After how many days of silence what is done; an operator can change them. */
export type SilenceDays = { readonly remindAfter: number; readonly offerAfter: number; readonly escalateAfter: number }

const millisecondsADay = 86_400_000

export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * millisecondsADay)
}

/** Days after which a human looks at a request that nobody confirmed; half-way the person is asked once more. */
export const daysToConfirm = 2

/** Days each next step may take before a human of the team looks; `answer` is ruled by SilenceDays instead. */
const patience = {
  confirm: 1,
  look: 1,
  'phone-the-group': 1,
  'call-the-person': 5,
  'first-session': 21,
  'see-how-it-goes': 84,
  'find-another': 2,
  'find-out': 2,
} as const satisfies Readonly<Partial<Record<NextStep, number>>>

/** What somebody owes from a moment on, with the usual time for it. */
export function dutyFrom(at: Date, owner: OrganisationId, nextStep: keyof typeof patience): Duty {
  return { owner, nextStep, dueAt: daysAfter(at, patience[nextStep]) }
}

/** A waiting list is asked about when the group thought it would have moved, and never later than after a quarter. */
const waitDays = { 'under-a-month': 28, 'one-to-three-months': 84, longer: 84, 'not-known': 28 } as const satisfies Readonly<
  Record<ExpectedWait, number>
>

export function waitingDuty(at: Date, owner: OrganisationId, expectedWait: ExpectedWait): Duty {
  return { owner, nextStep: 'offer-a-place', dueAt: daysAfter(at, waitDays[expectedWait]) }
}
