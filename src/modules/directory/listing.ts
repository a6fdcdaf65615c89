import type { Day } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'

export type ActivityId = Id<'Activity'>

/**
 * One activity as somebody lists it, whatever form it came in: an Open Referral feed, a CSV, the demo region, a provider's own form.
 * Everything is parsed and safe; text is plain (no HTML); missing is absent, never "".
 */
export type ActivityListing = {
  /** The source's own id: with the feed's name it tells whether this was seen before. */
  readonly sourceId: string
  readonly organisation: OrganisationListing
  /** Several organisations delivering together under one name. */
  readonly programme?: string
  readonly name: string
  readonly summary?: string
  readonly description?: string
  readonly status: 'active' | 'paused' | 'inactive'
  readonly website?: string
  readonly email?: string
  readonly phone?: string
  readonly contactName?: string
  readonly delivery: readonly Delivery[]
  readonly joining: Joining
  readonly locations: readonly LocationListing[]
  readonly schedules: readonly ScheduleListing[]
  readonly eligibility: { readonly minimumAge?: number; readonly maximumAge?: number; readonly area?: string; readonly words?: string }
  readonly costs: readonly CostListing[]
  /** BCP 47 tags of the languages spoken there; empty means nobody has said. */
  readonly languages: readonly string[]
  readonly access: readonly AccessFeature[]
  readonly themes: readonly Theme[]
  /** The words of the source's own taxonomies, kept for search. */
  readonly sourceTerms: readonly string[]
  /** A refuge, say: its whereabouts are never public. */
  readonly isSensitiveVenue: boolean
  /** When somebody last checked it was true; absent means nobody has said. */
  readonly checkedOn?: Day
}

export type OrganisationListing = {
  readonly sourceId: string
  readonly name: string
  readonly description?: string
  readonly website?: string
  readonly email?: string
  readonly phone?: string
  readonly charityNumber?: string
  readonly companyNumber?: string
}

export const deliveries = ['in-person', 'phone', 'online', 'at-home'] as const
export type Delivery = (typeof deliveries)[number]

/** How a person gets in: ask through Hedgerow, just turn up, contact the group themselves, or only through a professional. */
export const joinings = ['ask-here', 'drop-in', 'contact-them', 'through-professional'] as const
export type Joining = (typeof joinings)[number]

export const accessFeatures = [
  'step-free',
  'accessible-toilet',
  'changing-places',
  'hearing-loop',
  'quiet-space',
  'sign-language',
  'blue-badge-parking',
  'near-bus-stop',
  'assistance-dogs',
  'carers-welcome',
] as const
export type AccessFeature = (typeof accessFeatures)[number]

export const themes = [
  'art',
  'music',
  'nature',
  'movement',
  'food',
  'talking',
  'befriending',
  'advice-money',
  'advice-housing',
  'work-learning',
  'volunteering',
  'bereavement',
  'caring',
  'mental-health',
  'long-term-condition',
  'memory',
  'families',
  'young-people',
  'digital',
  'transport',
  'practical-help',
  'faith-culture',
  'safety',
  'addiction',
] as const
export type Theme = (typeof themes)[number]

export type LocationListing = {
  readonly sourceId: string
  readonly name?: string
  readonly address?: string
  readonly town?: string
  readonly postcode?: string
  /** WGS 84 degrees; both or neither. */
  readonly latitude?: number
  readonly longitude?: number
}

/** When it happens. `rule` is an RFC 5545 RRULE without DTSTART; times are local to the network's time zone, "HH:MM". */
export type ScheduleListing = {
  readonly rule?: string
  readonly from?: Day
  readonly until?: Day
  readonly opens?: string
  readonly closes?: string
  /** Words such as "term time only", and the only content when nothing could be parsed. */
  readonly words?: string
  /** What happens on a bank holiday: it goes on, or it rests. Absent means nobody has said. */
  readonly onBankHolidays?: 'open' | 'closed'
  readonly exceptions: readonly { readonly on: Day; readonly isOpen: boolean; readonly words?: string }[]
}

/** Money is whole pence; `pence` absent means the words are all that is known. 0 is free. */
export type CostListing = { readonly pence?: number; readonly words?: string }
