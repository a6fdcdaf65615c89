import type { MemberId } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { PersonId } from '../../people/index.ts'

export type GlassId = Id<'BrokenGlass'>
export const glassVerdicts = ['was-needed', 'was-not-needed', 'looked-into-further'] as const
export type GlassVerdict = (typeof glassVerdicts)[number]

/** How long it opens a record, how short a reason is no reason, and how many may wait for a verdict before there are no more. */
export const glassLimits = { lastsFor: 3_600_000, leastLetters: 10, mostLetters: 1000, mostUnseen: 3 } as const

/** Somebody opened the record of a person they do not work with, for a reason. */
export type BrokenGlass = {
  readonly id: GlassId
  readonly personId: PersonId
  readonly memberId: MemberId
  readonly because: string
  readonly madeAt: Date
  readonly until: Date
  readonly verdict?: GlassVerdict
  readonly seenAt?: Date
  readonly version: number
}
