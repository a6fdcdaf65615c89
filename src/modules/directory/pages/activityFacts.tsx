import type { Html, KeyFact } from '../../../design/index.ts'
import { dayAt } from '../../../kernel/day.ts'
import type { Visit } from '../../../platform/http/page.ts'
import type { Activity } from '../activity.ts'
import type { FactKind } from '../freshness.ts'
import { labels } from '../labels.ts'
import { nextDates } from '../nextDates.ts'
import { languageName, moneyWords } from '../reasonWords.ts'
import { scheduleWords } from '../scheduleWords.ts'
import { words } from './activityWords.ts'

/** Everything known of an activity, a line each, with who said it and when; what nobody has said is a line too. */
export function factsOf(activity: Activity, visit: Visit): readonly KeyFact[] {
  const say = words(visit.language)
  const label = labels(visit.language)
  const note = (fact: FactKind) => saidBy(activity, fact, visit)
  const several = (lines: readonly (string | Html)[], otherwise: string): string | Html =>
    lines.length === 0 ? (
      otherwise
    ) : lines.length === 1 ? (
      (lines[0] ?? otherwise)
    ) : (
      <ul class="nhsuk-list">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    )
  const next = datesOf(activity, visit)
  return [
    {
      term: say('when'),
      value: several(
        activity.schedules.flatMap((one) => scheduleWords(one, visit.language) ?? []),
        say('unknown'),
      ),
      note: note('schedule'),
    },
    ...(next.length === 0 ? [] : [{ term: say('next'), value: several(next, '') }]),
    { term: say('where'), value: several(placesOf(activity, visit), emptyPlace(activity, visit)), note: note('place') },
    {
      term: say('cost'),
      value: several(costsOf(activity, visit), activity.isFree === true ? label('free') : say('unknown')),
      note: note('cost'),
    },
    { term: say('who'), value: several(whoOf(activity, visit), say('unknown')), note: note('eligibility') },
    {
      term: say('how'),
      value: several(
        activity.delivery.map((way) => label(`delivery.${way}`)),
        say('unknown'),
      ),
    },
    {
      term: say('access'),
      value: several(
        activity.access.map((feature) => label(`access.${feature}`)),
        say('unknown.access'),
      ),
      note: note('access'),
    },
    {
      term: say('languages'),
      value: several(
        activity.languages.map((tag) => languageName(tag, visit.language)),
        say('unknown'),
      ),
    },
    { term: say('contact'), value: several(contactsOf(activity), say('unknown')), note: note('contact') },
    { term: say('about'), value: several(organisationOf(activity, visit), activity.organisation.name) },
  ]
}

function saidBy({ facts, checkedOn }: Activity, fact: FactKind, { language }: Visit): string | undefined {
  const said = facts.find((one) => one.fact === fact)
  if (said === undefined) return undefined
  const say = words(language)
  const who = say(`said.${said.saidBy}`)
  const at = said.confirmedAt ?? (checkedOn === undefined ? undefined : new Date(`${checkedOn}T12:00:00Z`))
  return at === undefined ? say('said.never', { who }) : say('said.on', { who, on: dateWords(at, language, 'short') })
}

function datesOf(activity: Activity, visit: Visit): readonly string[] {
  const say = words(visit.language)
  return nextDates(activity.schedules, dayAt(visit.now, visit.network.timeZone)).map(({ on, bankHoliday, words: said }) => {
    const notes = [bankHoliday === undefined ? undefined : say(`holiday.${bankHoliday.isOpen}`), said].filter((one) => one !== undefined)
    const date = dateWords(new Date(`${on}T12:00:00Z`), visit.language, 'long')
    return notes.length === 0 ? date : `${date} (${notes.join('; ')})`
  })
}

function placesOf({ locations }: Activity, { language }: Visit): readonly (string | Html)[] {
  const say = words(language)
  return locations.map(({ name, address, town, postcode, latitude, longitude }) => {
    const written = [name, address, town, postcode].filter((part) => part !== undefined).join(', ')
    if (latitude === undefined || longitude === undefined) return written
    const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    return (
      <>
        {written === '' ? null : (
          <>
            {written} <br />
          </>
        )}
        <a href={map} rel="noreferrer">
          {say('directions')}
        </a>
      </>
    )
  })
}

function emptyPlace(activity: Activity, { language }: Visit): string {
  const say = words(language)
  if (activity.isSensitiveVenue) return say('where.kept')
  return activity.delivery.length > 0 && !activity.delivery.includes('in-person') ? say('where.none') : say('unknown.where')
}

function costsOf({ costs }: Activity, { language }: Visit): readonly string[] {
  return costs.flatMap(({ pence, words: said }) => {
    const parts = [pence === undefined ? undefined : moneyWords(pence, language), said].filter((part) => part !== undefined)
    return parts.length === 0 ? [] : [parts.join(': ')]
  })
}

function whoOf({ minimumAge: from, maximumAge: to, eligibleArea: area, eligibleWords }: Activity, { language }: Visit): readonly string[] {
  const say = words(language)
  const ages =
    from !== undefined && to !== undefined
      ? say('ages.between', { from, to })
      : from !== undefined
        ? say('ages.from', { from })
        : to !== undefined
          ? say('ages.to', { to })
          : undefined
  return [ages, eligibleWords, area === undefined ? undefined : say('area', { area })].filter((line) => line !== undefined)
}

function contactsOf({ contactName, phone, email, website, organisation }: Activity): readonly (string | Html)[] {
  const [ring, write, look] = [phone ?? organisation.phone, email ?? organisation.email, website ?? organisation.website]
  return [
    ...(contactName === undefined ? [] : [contactName]),
    ...(ring === undefined ? [] : [<a href={`tel:${ring.replaceAll(/[^\d+]/g, '')}`}>{ring}</a>]),
    ...(write === undefined ? [] : [<a href={`mailto:${write}`}>{write}</a>]),
    // Whatever a feed says, only a web address becomes a link.
    ...(look !== undefined && /^https?:\/\//i.test(look)
      ? [
          <a href={look} rel="noreferrer nofollow">
            {look.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')}
          </a>,
        ]
      : []),
  ]
}

function organisationOf({ organisation, programme }: Activity, { language }: Visit): readonly string[] {
  const say = words(language)
  return [
    organisation.name,
    ...(programme === undefined ? [] : [say('programme', { programme })]),
    ...(organisation.description === undefined ? [] : [organisation.description]),
    ...(organisation.charityNumber === undefined ? [] : [say('charity', { number: organisation.charityNumber })]),
  ]
}

const formats = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'long', year: 'numeric' },
} as const
const written = new Map<string, Intl.DateTimeFormat>()

function dateWords(at: Date, language: Visit['language'], form: keyof typeof formats): string {
  const key = `${language} ${form}`
  const format = written.get(key) ?? new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { ...formats[form], timeZone: 'UTC' })
  written.set(key, format)
  return format.format(at)
}
