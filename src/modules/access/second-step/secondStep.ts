import type { MemberId, Role } from '../../../kernel/actor.ts'
import type { Id } from '../../../kernel/id.ts'
import type { SignedIn } from '../../../platform/http/page.ts'

export type SecondStepId = Id<'SecondStep'>
type Common = {
  readonly id: SecondStepId
  readonly memberId: MemberId
  readonly name: string
  readonly madeAt: Date
  readonly usedAt: Date | undefined
}
export type AppStep = Common & { readonly kind: 'app'; readonly secret: string; readonly lastStep: number | undefined }
export type PasskeyStep = Common & {
  readonly kind: 'passkey'
  readonly credentialId: Buffer
  readonly publicKey: Buffer
  readonly signCount: number
  readonly transports: readonly string[] | undefined
}
/** What a member gives besides the e-mailed code. */
export type SecondStep = AppStep | PasskeyStep

const minute = 60_000
export const secondStepLimits = {
  /** Changing one's second steps wants one that was given within this time. */
  freshFor: 10 * minute,
  /** An app that was begun waits so long for its first code. */
  setUpWithin: 60 * minute,
  /** A passkey answers a page that was opened at most so long ago: as long as a session may be idle. */
  answerWithin: 20 * minute,
  /** Enough for a passkey on each device and a spare; more would be nobody's to look after. */
  most: 10,
  longestName: 60,
} as const

/** Wrong codes of one member from one address block: whoever guesses elsewhere does not lock the member out here. */
export const triesHere = { name: 'second-step', most: 10, withinSeconds: 15 * 60 } as const
/** Of one member from anywhere: of a million codes three are right, so a whole day of guessing succeeds once in 6,600 days, and each day is told. */
export const triesAnywhere = { name: 'second-step-anywhere', most: 50, withinSeconds: 24 * 60 * 60 } as const

const withoutPersonalData: ReadonlySet<Role['kind']> = new Set(['researcher', 'commissioner'])

/** Whoever may see personal data gives a second step; a role that nobody thought of here does too. */
export function needsSecondStep(roles: readonly Role[]): boolean {
  return roles.some(({ kind }) => !withoutPersonalData.has(kind))
}

/** True when the second step was given so lately that nobody else can have sat down at the desk. */
export function isFresh({ strongAt }: Pick<SignedIn, 'strongAt'>, now: Date): boolean {
  return strongAt !== undefined && now.getTime() - strongAt.getTime() <= secondStepLimits.freshFor
}
