import type { Id } from '../../../kernel/id.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'

export type ProposalId = Id<'RetentionProposal'>
/** The classes whose end software proposes; the others end by jobs, or never (docs/privacy/retention.md). */
export type RetentionClass = 'referral' | 'member'
export type ProposalState = 'proposed' | 'approved-once' | 'approved' | 'refused' | 'done' | 'stopped'

/** How long a class is kept, from when, and why so long. */
export type RetentionRule = {
  readonly class: RetentionClass
  readonly years: number
  readonly countedFrom: 'last-request-ended' | 'membership-ended'
  readonly lawfulReason: string
}

/** What holds until the controller decides otherwise; the same as docs/privacy/retention.md says. */
export const defaultRules: readonly RetentionRule[] = [
  {
    class: 'referral',
    years: 3,
    countedFrom: 'last-request-ended',
    lawfulReason:
      'To answer questions and complaints about what was arranged, and to help again without asking everything twice; the Records Management Code names no longer time for this.',
  },
  {
    class: 'member',
    years: 6,
    countedFrom: 'membership-ended',
    lawfulReason:
      'To be able to say who saw or did what, for as long as somebody may bring a claim about it (Limitation Act 1980, six years).',
  },
]

export const retentionClasses: readonly RetentionClass[] = defaultRules.map((rule) => rule.class)

export type Proposal = {
  readonly id: ProposalId
  readonly class: RetentionClass
  readonly years: number
  readonly endedBefore: Date
  readonly people: number
  readonly onHold: number
  readonly oldestAt: Date
  readonly state: ProposalState
  readonly madeAt: Date
  readonly firstBy?: string
  readonly secondBy?: string
  readonly workId?: string
  readonly erased: number
  readonly kept: number
  readonly version: number
}

export type ApproveRefusal = { readonly kind: 'same-member' } | { readonly kind: 'too-late'; readonly state: ProposalState }

/** One more human says yes. Two different ones are needed; the software that proposed is none. */
export function approve(proposal: Proposal, by: string): Result<'approved-once' | 'approved', ApproveRefusal> {
  if (proposal.state === 'proposed') return ok('approved-once')
  if (proposal.state !== 'approved-once') return refuse({ kind: 'too-late', state: proposal.state })
  return proposal.firstBy === by ? refuse({ kind: 'same-member' }) : ok('approved')
}

/** The moment before which things must have ended for their time to be over. */
export function endedBefore(now: Date, years: number): Date {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() - years)
  return then
}
