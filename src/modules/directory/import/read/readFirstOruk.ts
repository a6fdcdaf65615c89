import type { RawActivity, RawException } from './rawActivity.ts'
import { unsaid } from './rawActivity.ts'
import { readCost, readFees, readLocation, readOrganisation, readSchedule } from './readHsds.ts'
import { child, firstChild, isRecord, items, type Said } from './said.ts'

/** Reads a service of Open Referral UK 1.0 (the LGA's API of 2020), as councils still publish it, with what some of them add (`pc_…`). */
export function readFirstOruk(service: Said): readonly RawActivity[] {
  const atLocations = items(service, 'service_at_locations')
  const locations = atLocations.map((place) => child(place, 'location')).filter(isRecord)
  const contacts = items(service, 'contacts')
  const eligibility = items(service, 'eligibilitys')
  return [
    {
      ...readText(service),
      organisation: readOrganisation(child(service, 'organization')),
      emails: [child(service, 'email'), ...contacts.map((contact) => child(contact, 'email'))],
      phones: [...contacts, ...atLocations].flatMap((from) => items(from, 'phones')).map((phone) => child(phone, 'number')),
      contactNames: contacts.map((contact) => firstChild(contact, ['name', 'title'])),
      locations: locations.map(readLocation),
      schedules: [service, ...atLocations].flatMap((from) => items(from, 'regular_schedules')).map(readSchedule),
      exceptions: [service, ...atLocations].flatMap((from) => items(from, 'holiday_schedules')).map(readException),
      ages: eligibility.map((one) => ({ minimum: child(one, 'minimum_age'), maximum: child(one, 'maximum_age') })),
      eligibility: eligibility.map((one) => child(one, 'eligibility')),
      costs: items(service, 'cost_options').map(readCost).concat(readFees(service)),
      languages: [service, ...locations]
        .flatMap((from) => items(from, 'languages'))
        .map((language) => firstChild(language, ['language', 'name'])),
      access: locations
        .flatMap((location) => items(location, 'accessibility_for_disabilities'))
        .flatMap((one) => [child(one, 'accessibility'), child(one, 'details')]),
      terms: readTerms(service),
    },
  ]
}

function readText(service: Said) {
  return {
    id: child(service, 'id'),
    programme: child(child(service, 'program'), 'name'),
    name: firstChild(service, ['name', 'alternate_name']),
    summary: unsaid,
    description: [
      { said: child(service, 'description') },
      { label: 'How to join', said: firstChild(service, ['pc_attendingAccess_additionalInfo', 'application_process']) },
      { label: 'Waiting time', said: child(service, 'wait_time') },
    ],
    status: child(service, 'status'),
    website: child(service, 'url'),
    delivery: [child(service, 'attending_type')],
    joining: [child(service, 'attending_access')],
    areas: items(service, 'service_areas').map((area) => firstChild(area, ['service_area', 'name', 'description'])),
    themes: [],
    isSensitive: unsaid,
    checkedOn: child(service, 'assured_date'),
  }
}

function readTerms(service: Said): readonly Said[] {
  const taxonomy = items(service, 'service_taxonomys').map((link) => child(child(link, 'taxonomy'), 'name'))
  const audiences = items(service, 'pc_targetAudience').map((audience) => child(audience, 'audienceType'))
  return [...taxonomy, ...audiences, child(service, 'deliverable_type')]
}

function readException(holiday: Said): RawException {
  return { at: holiday.at, from: child(holiday, 'start_date'), until: child(holiday, 'end_date'), isClosed: child(holiday, 'closed') }
}
