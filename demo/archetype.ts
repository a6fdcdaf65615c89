import type { AccessFeature, Joining, Theme } from '../src/modules/directory/listing.ts'

export const organisationKinds = [
  'advice',
  'animals',
  'arts',
  'carers',
  'charity',
  'church',
  'college',
  'council',
  'culture',
  'digital',
  'disability',
  'enterprise',
  'family',
  'food',
  'group',
  'hall',
  'heritage',
  'hospice',
  'housing',
  'leisure',
  'library',
  'mosque',
  'nature',
  'older',
  'recovery',
  'recovery-college',
  'safety',
  'school',
  'sports',
  'surgery',
  'transport',
  'volunteer',
  'wellbeing',
  'women',
  'youth',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const venueKinds = [
  'allotment',
  'arts',
  'cafe',
  'centre',
  'church',
  'college',
  'farm',
  'garden',
  'hall',
  'leisure',
  'library',
  'mosque',
  'museum',
  'park',
  'pub',
  'school',
  'surgery',
  'workshop',
] as const
export type VenueKind = (typeof venueKinds)[number]

export type PlaceSlug = 'merrowbridge' | 'saltreath' | 'fernhallow' | 'lanternside' | 'shuttleden'

type Rhythm =
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'weekdays'
  | 'twice'
  | 'saturday'
  | 'sunday'
  | 'daily'
  | 'termtime'
  | 'course'
  | 'holidays'
type PartOfDay = 'morning' | 'lunch' | 'afternoon' | 'teatime' | 'evening' | 'day' | 'always'
/** How often and when in the day; the weekday is chosen for each activity. */
export type When = `${Rhythm} ${PartOfDay}` | 'arranged'

/**
 * A kind of activity somebody wrote by hand once; the region has several of each, told in different words.
 * `{town}`, `{venue}`, `{org}` and `{day}` are filled in.
 */
export type Archetype = {
  /** Begins every source id of its activities, and is what needs are graded by. */
  readonly tag: string
  readonly many: number
  readonly run: readonly OrganisationKind[]
  /** Where it happens; `hidden` is a place whose whereabouts are never public. */
  readonly at: readonly VenueKind[] | 'online' | 'phone' | 'at-home' | 'hidden'
  readonly names: readonly string[]
  /** Summaries: one is used for each activity, in turn. */
  readonly says: readonly string[]
  /** Sentences a description is put together from. */
  readonly tells: readonly string[]
  readonly themes: readonly Theme[]
  readonly when: readonly When[]
  /** `free`, `donation`, an amount such as `£3`, or other words. */
  readonly costs: readonly string[]
  readonly joining: Joining
  readonly ages?: { readonly from?: number; readonly to?: number }
  readonly forWhom?: string
  readonly access?: readonly AccessFeature[]
  readonly languages?: readonly string[]
  readonly terms?: readonly string[]
  readonly programme?: string
  readonly places?: readonly PlaceSlug[]
}
