import { addDays, type Day, dayAt } from '../src/kernel/day.ts'
import type { AccessFeature, ActivityListing, Delivery, OrganisationListing } from '../src/modules/directory/listing.ts'
import { type Assigned, assignAll } from './assign.ts'
import { readCost } from './money.ts'
import { organisations, slugOf } from './organisations/index.ts'
import type { DemoOrganisation } from './organisations/organisation.ts'
import { townOf } from './region/places.ts'
import { type Chance, seededBy } from './seeded.ts'
import { timetable } from './timetable.ts'
import { whereaboutsOf } from './whereabouts.ts'
import { wordingOf } from './wording.ts'

/** Everything Merrowshire has on offer, as its directory lists it on a day: the same every time for the same day. */
export function demoListings(now: Date): readonly ActivityListing[] {
  const today = dayAt(now, 'Europe/London')
  return assignAll().map((assigned) => listingOf(assigned, today))
}

function listingOf(assigned: Assigned, today: Day): ActivityListing {
  const { archetype, sourceId, organisation } = assigned
  const chance = seededBy(sourceId)
  const when = timetable(chance.oneOf(archetype.when), chance, today)
  const { name, summary, description } = wordingOf(assigned, when, chance)
  const isFull = chance.often(5)
  return {
    sourceId,
    organisation: organisationListing(organisation),
    ...(archetype.programme === undefined ? {} : { programme: archetype.programme }),
    name,
    ...(chance.often(3) ? {} : { summary }),
    ...(description === '' || chance.often(7) ? {} : { description }),
    status: statusOf(chance),
    ...contactOf(assigned, chance),
    delivery: deliveryOf(assigned, chance),
    joining: archetype.joining,
    locations: whereaboutsOf(assigned),
    schedules: chance.often(7) ? [] : when.schedules,
    eligibility: eligibilityOf(assigned, isFull),
    costs: chance.often(10) ? [] : [readCost(chance.oneOf(archetype.costs))],
    languages: languagesOf(assigned, chance),
    access: accessOf(assigned, chance),
    themes: archetype.themes,
    sourceTerms: archetype.terms ?? [],
    isSensitiveVenue: archetype.at === 'hidden',
    ...checked(chance, today),
  }
}

function organisationListing(organisation: DemoOrganisation): OrganisationListing {
  const place = organisations.indexOf(organisation)
  const site = slugOf(organisation.name)
  const chance = seededBy(`${organisation.sourceId} contact`)
  return {
    sourceId: organisation.sourceId,
    name: organisation.name,
    ...(organisation.about === undefined ? {} : { description: organisation.about }),
    ...(chance.often(70) ? { website: `https://www.${site}.example` } : {}),
    ...(chance.often(92) ? { email: `hello@${site}.example` } : {}),
    // Ofcom keeps 01632 960000 to 960999 for drama: no telephone answers there.
    ...(chance.often(88) ? { phone: `01632 960${String(place % 1000).padStart(3, '0')}` } : {}),
  }
}

function statusOf(chance: Chance): ActivityListing['status'] {
  if (chance.often(3)) return 'paused'
  return chance.often(3) ? 'inactive' : 'active'
}

const firstNames = [
  'Bev',
  'Imran',
  'Sian',
  'Derek',
  'Oluchi',
  'Moira',
  'Pawel',
  'Gwen',
  'Tariq',
  'Jan',
  'Col',
  'Shabnam',
  'Eirlys',
  'Dot',
  'Kwame',
  'Fliss',
  'Ron',
  'Mair',
  'Ade',
  'Trish',
]

function contactOf({ archetype, organisation }: Assigned, chance: Chance): Pick<ActivityListing, 'phone' | 'email' | 'contactName'> {
  const isLine = archetype.at === 'phone' || archetype.tag === 'refuge'
  const digits = String(chance.whole(0, 999)).padStart(3, '0')
  // 0808 157 0xxx and 07700 900xxx are drama ranges too.
  const phone = isLine ? `0808 157 0${digits}` : chance.often(30) ? `07700 900${digits}` : undefined
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(chance.often(25) ? { email: `${archetype.tag}@${slugOf(organisation.name)}.example` } : {}),
    ...(chance.often(30) ? { contactName: chance.oneOf(firstNames) } : {}),
  }
}

function deliveryOf({ archetype }: Assigned, chance: Chance): readonly Delivery[] {
  if (archetype.at === 'online' || archetype.at === 'phone' || archetype.at === 'at-home') return [archetype.at]
  if (archetype.tag === 'refuge') return ['in-person']
  const talks = archetype.themes.includes('talking') || archetype.themes.includes('advice-money')
  return talks && chance.often(14) ? ['in-person', 'phone'] : ['in-person']
}

function eligibilityOf({ archetype, place, organisation }: Assigned, isFull: boolean): ActivityListing['eligibility'] {
  const { from, to } = archetype.ages ?? {}
  const comesToYou = archetype.at === 'at-home'
  const area = organisation.place === undefined ? 'All of Merrowshire' : `${townOf[place]} and up to eight miles around`
  const words = [
    ...(archetype.forWhom === undefined ? [] : [archetype.forWhom]),
    ...(isFull ? ['We are full at the moment. You can ask to go on the waiting list.'] : []),
  ]
  return {
    ...(from === undefined ? {} : { minimumAge: from }),
    ...(to === undefined ? {} : { maximumAge: to }),
    ...(comesToYou ? { area } : {}),
    ...(words.length === 0 ? {} : { words: words.join(' ') }),
  }
}

function languagesOf({ archetype, organisation }: Assigned, chance: Chance): readonly string[] {
  if (archetype.languages !== undefined) return archetype.languages
  if (/Cym|Sgwrs|Tabernacl|Tarrow Chapel/.test(organisation.name)) return ['cy', 'en']
  if (chance.often(60)) return []
  return chance.often(12) ? ['en', 'cy'] : ['en']
}

function accessOf({ archetype, venue }: Assigned, chance: Chance): readonly AccessFeature[] {
  const said = chance.often(70) ? (venue?.access ?? []) : []
  return [...new Set([...(archetype.access ?? []), ...said])]
}

// Directories go stale the way milk does: most is fresh, some is off, and a little has been at the back for years.
const ages = [
  [34, 2, 60],
  [62, 60, 200],
  [78, 200, 480],
  [88, 480, 760],
  [95, 760, 1500],
] as const

function checked(chance: Chance, today: Day): Pick<ActivityListing, 'checkedOn'> {
  const lot = chance.next() * 100
  const band = ages.find(([upTo]) => lot < upTo)
  return band === undefined ? {} : { checkedOn: addDays(today, -chance.whole(band[1], band[2])) }
}
