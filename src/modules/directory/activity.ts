import type { OrganisationId } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import type { FactKind } from './freshness.ts'
import type { AccessFeature, ActivityId, CostListing, Delivery, Joining, LocationListing, ScheduleListing, Theme } from './listing.ts'

/** An activity as anybody may read it. Absent means nobody has said; a sensitive venue comes without its whereabouts. */
export type Activity = {
  readonly id: ActivityId
  readonly name: string
  readonly summary?: string
  readonly description?: string
  readonly programme?: string
  readonly status: 'active' | 'paused' | 'inactive'
  readonly website?: string
  readonly email?: string
  readonly phone?: string
  readonly contactName?: string
  readonly delivery: readonly Delivery[]
  readonly joining: Joining
  readonly minimumAge?: number
  readonly maximumAge?: number
  readonly eligibleArea?: string
  readonly eligibleWords?: string
  readonly isFree?: boolean
  readonly languages: readonly string[]
  readonly access: readonly AccessFeature[]
  readonly themes: readonly Theme[]
  readonly isSensitiveVenue: boolean
  readonly checkedOn?: Day
  readonly organisation: Organisation
  readonly locations: readonly Omit<LocationListing, 'sourceId'>[]
  readonly schedules: readonly ScheduleListing[]
  readonly costs: readonly CostListing[]
  readonly facts: readonly Fact[]
}

export type Organisation = {
  readonly id: OrganisationId
  readonly name: string
  readonly description?: string
  readonly website?: string
  readonly email?: string
  readonly phone?: string
  readonly charityNumber?: string
}

/** Who said a kind of fact, and when it was last confirmed. */
export type Fact = { readonly fact: FactKind; readonly saidBy: 'feed' | 'provider' | 'member' | 'public'; readonly confirmedAt?: Date }
