import { isRecord } from './said.ts'

export const formats = ['oruk-3.0', 'oruk-1.0', 'hsds-3.0', 'csv'] as const
/** The formats that can be read: Open Referral UK 3.0 and 1.0, the Human Services Data Specification 3.0, and CSV. */
export type Format = (typeof formats)[number]

type Properties = Readonly<Record<string, unknown>>

// What only one of the three calls so. Open Referral UK 3.0 is a selection of HSDS 3.0: whatever is in neither list is taken for it.
const onlyFirst = [
  'attending_type',
  'attending_access',
  'deliverable_type',
  'service_taxonomys',
  'eligibilitys',
  'regular_schedules',
  'holiday_schedules',
  'link_taxonomies',
]
const firstEnvelope = ['totalElements', 'totalPages']
const onlyHsds = [
  'alternate_name',
  'fees_description',
  'eligibility_description',
  'interpretation_services',
  'application_process',
  'wait_time',
  'program',
  'phones',
  'program_id',
]
// What an activity has and an organisation, a place or a taxonomy has not.
const onlyActivities = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'services',
  'schedules',
  'cost_options',
  'fees',
  'assured_date',
]

/** Which Open Referral a record is written in, by the names it uses; undefined when it is no activity at all. */
export function jsonFormat(record: unknown, around: Properties): Exclude<Format, 'csv'> | undefined {
  if (!isRecord({ value: record, at: '' })) return undefined
  const properties = record as Properties
  const has = (names: readonly string[]) => names.some((name) => Object.hasOwn(properties, name))
  if (has(onlyFirst) || firstEnvelope.some((name) => Object.hasOwn(around, name))) return 'oruk-1.0'
  const inside = properties.service
  const isActivity = has(onlyActivities) || (isRecord({ value: inside, at: '' }) && Object.hasOwn(inside as Properties, 'id'))
  if (!isActivity) return undefined
  return has(onlyHsds) || Object.hasOwn(around, 'year_incorporated') ? 'hsds-3.0' : 'oruk-3.0'
}
