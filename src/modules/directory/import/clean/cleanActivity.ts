import type { Day } from '../../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { ActivityListing, ScheduleListing } from '../../listing.ts'
import type { TakesNotes } from '../note.ts'
import type { Labelled, RawActivity } from '../read/rawActivity.ts'
import { isSilent, type Said } from '../read/said.ts'
import { accessOf } from './access.ts'
import { cleanAges } from './ages.ts'
import { cleanEmail, cleanPhone } from './contact.ts'
import { cleanCost } from './cost.ts'
import { cleanLanguages } from './languages.ts'
import { cleanLink } from './link.ts'
import { cleanLocation, isVirtual } from './location.ts'
import { cleanOrganisation, madeId } from './organisation.ts'
import { cleanExceptions, cleanSchedule, defined } from './schedule.ts'
import { isSensitiveVenue } from './sensitive.ts'
import { cleanStatus } from './status.ts'
import { cleanLine, cleanText } from './text.ts'
import { namedTheme, themesOf } from './themes.ts'
import { deliveryOf, joiningOf } from './waysIn.ts'
import { cleanDay } from './when.ts'

/** Makes a listing of what a reader found; every value it changes or leaves out is noted. Only an activity without a name is refused. */
export function cleanActivity(raw: RawActivity, today: Day, note: TakesNotes): Result<ActivityListing, 'no-name'> {
  const name = cleanLine(raw.name, note)
  if (name === undefined) return refuse('no-name')
  const sourceId = sourceIdOf(raw, name, note)
  const words = textOf(raw, note)
  return ok({
    sourceId,
    organisation: cleanOrganisation(raw.organisation, { sourceId, name }, note),
    name,
    ...words.text,
    status: cleanStatus(raw.status, note),
    ...defined({ website: cleanLink(raw.website, note), email: cleanEmail(raw.emails, note), phone: cleanPhone(raw.phones, note) }),
    ...waysIn(raw, words.places, note),
    locations: words.places,
    schedules: schedulesOf(raw, note),
    eligibility: { ...cleanAges(raw.ages, note), ...defined({ area: joined(raw.areas, note), words: joined(raw.eligibility, note) }) },
    costs: raw.costs.flatMap((cost) => cleanCost(cost, note) ?? []),
    languages: cleanLanguages(raw.languages, note),
    access: accessOf(words.access),
    ...termsOf(raw, name, note),
    ...defined({ checkedOn: checkedOn(raw.checkedOn, today, note) }),
  })
}

/** The id by which this record is known from one import to the next. */
export function sourceIdOf(raw: RawActivity, name: string, note: TakesNotes): string {
  const given = cleanLine(raw.id, () => undefined, 300)
  if (given !== undefined) return given
  const where = raw.locations.map(({ postcode }) => String(postcode.value ?? ''))
  const made = madeId(name, String(raw.organisation?.name.value ?? ''), ...where)
  note('id-made', raw.id.at, made)
  return made
}

function textOf(raw: RawActivity, note: TakesNotes) {
  const access = raw.access.flatMap((said) => cleanText(said, note) ?? [])
  const paragraphs: readonly Labelled[] = [
    ...raw.description,
    { label: 'Access', said: { value: [...new Set(access)].join('\n'), at: '' } },
  ]
  const places = raw.locations.filter((place) => !isVirtual(place)).flatMap((place) => cleanLocation(place, note) ?? [])
  const text = defined({
    programme: cleanLine(raw.programme, note),
    summary: cleanLine(raw.summary, note, 300),
    description: described(paragraphs, note),
    contactName: raw.contactNames.flatMap((said) => cleanLine(said, note, 120) ?? [])[0],
  })
  return { text, access, places }
}

function described(paragraphs: readonly Labelled[], note: TakesNotes): string | undefined {
  const texts = paragraphs.flatMap(({ label, said }) => {
    const text = cleanText(said, note)
    // Templates are published with the name of the field in it.
    if (text === undefined || /^[a-z]+_[a-z]+$/.test(text)) return []
    return [label === undefined ? text : `${label}: ${text}`]
  })
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

function waysIn(raw: RawActivity, places: ActivityListing['locations'], note: TakesNotes): Pick<ActivityListing, 'delivery' | 'joining'> {
  const text = (all: readonly Said[]) => all.flatMap((said) => cleanLine(said, note, 1000) ?? [])
  const delivery = deliveryOf(text(raw.delivery), { hasReal: places.length > 0, hasVirtual: raw.locations.some(isVirtual) })
  return { delivery, joining: joiningOf(text(raw.joining)) }
}

function schedulesOf(raw: RawActivity, note: TakesNotes): readonly ScheduleListing[] {
  const exceptions = cleanExceptions(raw.exceptions, note)
  const seen = new Set<string>()
  // The same times are often given for the service, its place and both together.
  return raw.schedules
    .flatMap((schedule) => cleanSchedule(schedule, exceptions, note) ?? [])
    .filter((schedule) => !seen.has(JSON.stringify(schedule)) && seen.add(JSON.stringify(schedule)))
}

function termsOf(raw: RawActivity, name: string, note: TakesNotes): Pick<ActivityListing, 'themes' | 'sourceTerms' | 'isSensitiveVenue'> {
  const sourceTerms = [...new Set(raw.terms.flatMap((said) => cleanLine(said, note) ?? []))]
  const named = raw.themes.flatMap((said) => namedThemeOf(said, note) ?? [])
  const isSensitive = isSensitiveVenue({ said: raw.isSensitive, name, sourceTerms }, note)
  // The name comes before the terms: many real feeds have no terms, and in others terms say whom it is for more than what it is.
  return { themes: [...new Set([...named, ...themesOf([name, ...sourceTerms])])], sourceTerms, isSensitiveVenue: isSensitive }
}

function namedThemeOf(said: Said, note: TakesNotes) {
  const theme = namedTheme(String(said.value))
  if (theme === undefined) note('value-dropped', said.at, said.value)
  return theme
}

function joined(all: readonly Said[], note: TakesNotes): string | undefined {
  const texts = [...new Set(all.flatMap((said) => (isSilent(said) ? [] : (cleanText(said, note) ?? []))))]
  return texts.length === 0 ? undefined : texts.join('; ')
}

// A day that has not come yet is when somebody means to check, or a slip of the keyboard.
function checkedOn(said: Said, today: Day, note: TakesNotes): Day | undefined {
  const day = cleanDay(said, note)
  if (day === undefined || day <= today) return day
  note('date-dropped', said.at, said.value)
  return undefined
}
