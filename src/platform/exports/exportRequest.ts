import type { MemberId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'

export type ExportId = Id<'ExportRequest'>
/** So many people may be taken by one member alone; more need a second person. */
export const aloneAtMost = 50
const hoursValid = 24

/** A file about people that somebody asked for. */
export type ExportRequest<Filter> = {
  readonly id: ExportId
  readonly what: string
  readonly filter: Filter
  /** How many people it held when it was asked for. */
  readonly people: number
  readonly reason: string
  readonly askedBy: MemberId
  readonly askedAt: Date
  readonly answer: 'approved' | 'refused' | undefined
  readonly answeredBy: MemberId | undefined
  readonly expiresAt: Date
  readonly downloads: number
  readonly version: number
}

export type ExportStanding = 'waiting' | 'ready' | 'refused' | 'expired'

/** Where it stands: small ones are ready at once, large ones when a second person has agreed; each for a day. */
export function standingOf(
  { people, answer, expiresAt }: Pick<ExportRequest<unknown>, 'people' | 'answer' | 'expiresAt'>,
  now: Date,
): ExportStanding {
  if (answer === 'refused') return 'refused'
  if (expiresAt <= now) return 'expired'
  return people <= aloneAtMost || answer === 'approved' ? 'ready' : 'waiting'
}

/** A request waits three days for its second person; from then on, or once it is ready, it lives a day. */
export function expiryOf({ people, at, isApproved }: { people: number; at: Date; isApproved: boolean }): Date {
  const hours = people <= aloneAtMost || isApproved ? hoursValid : 3 * hoursValid
  return new Date(at.getTime() + hours * 3_600_000)
}
