import type { AccessFeature, Delivery, Theme } from '../listing.ts'

/** What somebody chose on the form: what is known not to fit is left out; what nobody has said comes after what fits. */
export type Filters = {
  readonly days?: number
  readonly parts?: number
  readonly isFree?: true
  readonly access: readonly AccessFeature[]
  readonly delivery: readonly Delivery[]
  readonly themes: readonly Theme[]
  readonly age?: number
  readonly language?: string
}

export const noFilters: Filters = { access: [], delivery: [], themes: [] }
