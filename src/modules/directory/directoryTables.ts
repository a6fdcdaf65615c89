import type { Day } from '../../kernel/day.ts'
import type { AccessFeature, ActivityListing, Delivery, Joining, Theme } from './listing.ts'

/** The directory's listing tables as Kysely sees them; the notes on what each column means are in the migration. */
export type DirectoryTables = {
  readonly organisation: OrganisationRow
  readonly activity: ActivityRow
  readonly activity_location: ActivityLocationRow
  readonly activity_schedule: ActivityScheduleRow
  readonly activity_cost: ActivityCostRow
  readonly activity_fact: ActivityFactRow
  readonly find_entry: FindEntryRow
  readonly vocabulary: { network_id: string; word: string; language: string; occurs: number }
}

export type OrganisationRow = {
  network_id: string
  id: string
  feed: string
  source_id: string
  name: string
  description: string | null
  website: string | null
  email: string | null
  phone: string | null
  referral_email: string | null
  charity_number: string | null
  company_number: string | null
  is_active: boolean
  version: number
  made_at: Date
  changed_at: Date
}

export type ActivityRow = {
  network_id: string
  id: string
  organisation_id: string
  feed: string
  source_id: string
  content_hash: Buffer
  programme: string | null
  name: string
  summary: string | null
  description: string | null
  status: ActivityListing['status']
  website: string | null
  email: string | null
  phone: string | null
  contact_name: string | null
  delivery: Delivery[]
  joining: Joining
  minimum_age: number | null
  maximum_age: number | null
  eligible_area: string | null
  eligible_words: string | null
  is_free: boolean | null
  languages: string[]
  access: AccessFeature[]
  themes: Theme[]
  source_terms: string[]
  is_sensitive: boolean
  checked_on: Day | null
  version: number
  made_at: Date
  changed_at: Date
}

export type ActivityLocationRow = {
  network_id: string
  id: string
  activity_id: string
  source_id: string
  name: string | null
  address: string | null
  town: string | null
  postcode: string | null
  latitude: number | null
  longitude: number | null
}

export type ActivityScheduleRow = {
  network_id: string
  id: string
  activity_id: string
  rule: string | null
  starts_on: Day | null
  ends_on: Day | null
  opens: string | null
  closes: string | null
  words: string | null
  on_bank_holidays: 'open' | 'closed' | null
  exceptions: unknown
}

export type ActivityCostRow = { network_id: string; id: string; activity_id: string; pence: number | null; words: string | null }

export type ActivityFactRow = {
  network_id: string
  activity_id: string
  fact: string
  said_by: 'feed' | 'provider' | 'member' | 'public'
  source: string
  confirmed_at: Date | null
}

export type FindEntryRow = {
  network_id: string
  activity_id: string
  spot: number
  latitude: number | null
  longitude: number | null
  name_words: string
  words: string
  themes: Theme[]
  delivery: Delivery[]
  access: AccessFeature[]
  languages: string[]
  is_free: boolean | null
  minimum_age: number | null
  maximum_age: number | null
  days: number
  parts: number
  freshness: number
}
