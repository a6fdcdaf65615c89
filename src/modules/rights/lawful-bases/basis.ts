import type { LawfulBasis } from './lawfulBasis.ts'
import type { Concerned, PurposeName } from './purposes.ts'

/** Why, in plain words; without Welsh the English is shown. */
export type Why = { readonly en: string; readonly cy?: string }

/** What the controller decided about one purpose at one time. */
export type Basis = LawfulBasis & {
  readonly purpose: PurposeName
  readonly version: number
  readonly concerns: readonly Concerned[]
  readonly keptAs: readonly string[]
  readonly why: Why
  /** Why it was changed; absent for the first, which came with the software. */
  readonly because?: string
  readonly decidedBy: string
  readonly decidedAt: Date
  /** Absent while the data protection officer has not agreed with this version. */
  readonly confirmed?: { readonly how: string; readonly by: string; readonly at: Date }
}
