import type { RawActivity, RawCost, RawLocation, RawOrganisation, RawSchedule } from './rawActivity.ts'
import { unsaid } from './rawActivity.ts'
import { child, firstChild, isRecord, isSilent, items, type Said } from './said.ts'

/**
 * Reads a record of HSDS 3.0 or of Open Referral UK 3.0, which is a selection of it: a service, a service at a location, or an
 * organisation with its services. `around` is what stands around the list of records, for an organisation's own services.
 */
export function readHsds(record: Said, around: Said): readonly RawActivity[] {
  const inside = child(record, 'service')
  if (isRecord(inside)) return [readService(inside, { organisation: undefined, places: [record] })]
  const services = items(record, 'services')
  if (services.length > 0) return services.map((service) => readService(service, { organisation: record, places: [] }))
  const owner = isSilent(child(around, 'name')) ? undefined : around
  return [readService(record, { organisation: owner, places: [] })]
}

type Surroundings = { readonly organisation: Said | undefined; readonly places: readonly Said[] }

function readService(service: Said, { organisation, places }: Surroundings): RawActivity {
  const atLocations = [...items(service, 'service_at_locations'), ...places]
  const locations = atLocations.map((place) => child(place, 'location')).filter(isRecord)
  const contacts = [service, ...atLocations].flatMap((from) => items(from, 'contacts'))
  const own = child(service, 'organization')
  const schedules = [service, ...atLocations].flatMap((from) => items(from, 'schedules'))
  return {
    ...readText(service),
    organisation: readOrganisation(isRecord(own) ? own : organisation),
    emails: [child(service, 'email'), ...contacts.map((contact) => child(contact, 'email'))],
    phones: [service, ...atLocations, ...contacts, ...locations]
      .flatMap((from) => items(from, 'phones'))
      .map((phone) => child(phone, 'number')),
    contactNames: contacts.map((contact) => firstChild(contact, ['name', 'title'])),
    delivery: schedules.map((schedule) => child(schedule, 'attending_type')),
    locations: locations.map(readLocation),
    schedules: schedules.map(readSchedule),
    costs: items(service, 'cost_options').map(readCost).concat(readFees(service)),
    languages: [service, ...locations]
      .flatMap((from) => items(from, 'languages'))
      .map((language) => firstChild(language, ['code', 'name'])),
    access: locations
      .flatMap((location) => items(location, 'accessibility'))
      .flatMap((feature) => [child(feature, 'description'), child(feature, 'details')]),
    terms: items(service, 'attributes').map(readTerm),
  }
}

function readText(service: Said) {
  return {
    id: child(service, 'id'),
    programme: child(child(service, 'program'), 'name'),
    name: firstChild(service, ['name', 'alternate_name']),
    summary: child(service, 'summary'),
    description: [
      { said: child(service, 'description') },
      { label: 'Note', said: child(service, 'alert') },
      { label: 'How to join', said: child(service, 'application_process') },
      { label: 'Waiting time', said: child(service, 'wait_time') },
      { label: 'Interpreting', said: child(service, 'interpretation_services') },
    ],
    status: child(service, 'status'),
    website: child(service, 'url'),
    joining: [child(service, 'application_process')],
    exceptions: [],
    ages: [{ minimum: child(service, 'minimum_age'), maximum: child(service, 'maximum_age') }],
    eligibility: [child(service, 'eligibility_description')],
    areas: items(service, 'service_areas').map((area) => firstChild(area, ['name', 'description', 'service_area'])),
    themes: [],
    isSensitive: unsaid,
    checkedOn: child(service, 'assured_date'),
  }
}

export function readOrganisation(organisation: Said | undefined): RawOrganisation | undefined {
  if (organisation === undefined || !isRecord(organisation)) return undefined
  const identifiers = items(organisation, 'organization_identifiers')
  const numbered = (scheme: RegExp) => {
    const found = identifiers.find((one) => scheme.test(`${child(one, 'identifier_scheme').value} ${child(one, 'identifier_type').value}`))
    return found === undefined ? unsaid : child(found, 'identifier')
  }
  return {
    at: organisation.at,
    id: child(organisation, 'id'),
    name: firstChild(organisation, ['name', 'alternate_name']),
    description: child(organisation, 'description'),
    website: firstChild(organisation, ['website', 'url']),
    email: child(organisation, 'email'),
    phones: [organisation, ...items(organisation, 'contacts')]
      .flatMap((from) => items(from, 'phones'))
      .map((phone) => child(phone, 'number')),
    charityNumber: numbered(/GB-(CHC|SC|NIC)|charity/i),
    companyNumber: numbered(/GB-COH|company/i),
  }
}

export function readLocation(location: Said): RawLocation {
  const [address] = [...items(location, 'addresses'), ...items(location, 'physical_addresses'), ...items(location, 'postal_addresses')]
  const of = (name: string) => (address === undefined ? unsaid : child(address, name))
  return {
    at: location.at,
    id: child(location, 'id'),
    name: child(location, 'name'),
    lines: ['address_1', 'address_2', 'address_3', 'address_4'].map(of),
    town: of('city'),
    postcode: of('postal_code'),
    latitude: child(location, 'latitude'),
    longitude: child(location, 'longitude'),
    kind: child(location, 'location_type'),
  }
}

export function readSchedule(schedule: Said): RawSchedule {
  return {
    at: schedule.at,
    rule: unsaid,
    every: child(schedule, 'freq'),
    interval: child(schedule, 'interval'),
    weekdays: firstChild(schedule, ['byday', 'weekday']),
    monthDays: child(schedule, 'bymonthday'),
    count: child(schedule, 'count'),
    starts: firstChild(schedule, ['dtstart', 'valid_from']),
    ends: firstChild(schedule, ['until', 'valid_to']),
    opens: child(schedule, 'opens_at'),
    closes: child(schedule, 'closes_at'),
    words: [child(schedule, 'description'), child(schedule, 'notes')],
    bankHolidays: unsaid,
  }
}

export function readCost(cost: Said): RawCost {
  const words = [child(cost, 'option'), child(cost, 'amount_description')]
  return { at: cost.at, amount: child(cost, 'amount'), currency: child(cost, 'currency'), words }
}

/** The price in words, which some feeds give as `fees` and newer ones as `fees_description`. */
export function readFees(service: Said): readonly RawCost[] {
  const fees = firstChild(service, ['fees_description', 'fees'])
  return isSilent(fees) ? [] : [{ at: fees.at, amount: unsaid, currency: unsaid, words: [fees] }]
}

function readTerm(attribute: Said): Said {
  const term = child(attribute, 'taxonomy_term')
  return isRecord(term) ? firstChild(term, ['name', 'term']) : firstChild(attribute, ['label', 'value'])
}
