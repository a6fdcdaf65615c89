import type { MemberId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'

export type RecoveryId = Id<'SecondStepRecovery'>
const day = 24 * 60 * 60_000

export const recoveryLimits = {
  /** One could be mistaken, or the one who asks in disguise. */
  approvals: 2,
  /** Whoever was not answered within a week asks again, and is spoken to again. */
  answeredWithin: 7 * day,
  /** Long enough to buy a new telephone, short enough that a mailbox in wrong hands is found out. */
  setUpWithin: day,
  longestReason: 500,
} as const

/**
 * The whole life of a recovery. While it is `waiting` the old second step still opens; giving it withdraws the recovery. Once
 * `approved`, a new one can be set up until the day is over.
 */
export const life = {
  waiting: { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn', lapse: 'lapsed' },
  approved: { 'set-up': 'done', lapse: 'lapsed' },
  refused: {},
  withdrawn: {},
  lapsed: {},
  done: {},
} as const
export type RecoveryState = keyof typeof life

export type Recovery = {
  readonly id: RecoveryId
  readonly memberId: MemberId
  readonly state: RecoveryState
  readonly why: string
  readonly askedAt: Date
  readonly openUntil: Date
}
export type RecoveryAnswer = {
  readonly answeredBy: MemberId
  readonly answer: 'approve' | 'refuse'
  readonly reason: string
  readonly answeredAt: Date
}

export function isOpen({ state, openUntil }: Recovery, now: Date): boolean {
  return (state === 'waiting' || state === 'approved') && now < openUntil
}

/** Approvals of different members, none of them the one it is about, none who no longer looks after the network. */
export function isApproved(memberId: MemberId, answers: readonly RecoveryAnswer[], keepers: ReadonlySet<MemberId>): boolean {
  const approving = answers.filter(({ answer, answeredBy }) => answer === 'approve' && answeredBy !== memberId && keepers.has(answeredBy))
  return new Set(approving.map(({ answeredBy }) => answeredBy)).size >= recoveryLimits.approvals
}

/**
 * Whether a new second step may be set up without giving an old one: by a member who never had one, and by one whose loss two others
 * have confirmed within the day. A lapsed approval closes the door again: whoever reads the mailbox a month later finds nothing open.
 */
export function isSetUpOpen(has: number, recovery: Recovery | undefined, now: Date): boolean {
  return has === 0 && (recovery === undefined || (recovery.state === 'approved' && isOpen(recovery, now)))
}
