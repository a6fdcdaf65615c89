import type { Day } from '../../kernel/day.ts'
import { daysBetween } from '../../kernel/day.ts'
import { foldText } from '../../kernel/spelling.ts'
import type { Activity } from './activity.ts'
import { happensOn } from './happensOn.ts'
import type { AccessFeature, Delivery } from './listing.ts'
import type { Filters } from './search/filters.ts'
import type { Need } from './search/need.ts'
import { type ForWhom, weekend } from './search/wishes.ts'

/** Why an activity fits or falls short: a fact to be put in words by the page, never words of its own. */
export type Reason =
  | { readonly kind: 'answers'; readonly conceptId: string }
  | { readonly kind: 'free' }
  | { readonly kind: 'costs'; readonly asked: boolean }
  | { readonly kind: 'cost-unknown' }
  | { readonly kind: 'miles'; readonly miles: number }
  | { readonly kind: 'further'; readonly miles: number; readonly asked: number }
  | { readonly kind: 'from-anywhere'; readonly delivery: Delivery }
  | { readonly kind: 'where-unknown' }
  | { readonly kind: 'where-kept' }
  | { readonly kind: 'when' }
  | { readonly kind: 'other-days'; readonly asked: 'weekend' | 'days' }
  | { readonly kind: 'other-time'; readonly asked: number; readonly is: number }
  | { readonly kind: 'when-unknown' }
  | { readonly kind: 'access'; readonly feature: AccessFeature }
  | { readonly kind: 'access-unknown'; readonly feature: AccessFeature }
  | { readonly kind: 'setting'; readonly is: 'outdoors' | 'indoors' }
  | { readonly kind: 'other-setting'; readonly is: 'outdoors' | 'indoors'; readonly asked: 'outdoors' | 'indoors' }
  | { readonly kind: 'age-from'; readonly from: number }
  | { readonly kind: 'age-to'; readonly to: number }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'language-unknown'; readonly language: string }
  | { readonly kind: 'only-delivery'; readonly asked: Delivery }
  | { readonly kind: 'paused' }
  | { readonly kind: 'through-professional' }
  | { readonly kind: 'long-unchecked'; readonly years: number }

export type Reasons = { readonly fits: readonly Reason[]; readonly fallsShort: readonly Reason[] }

export type Judged = {
  readonly activity: Activity
  readonly need: Need
  readonly filters: Filters
  /** Null when it has no public place; absent when nobody said where they are. */
  readonly miles?: number | null
  readonly askedMiles?: number
  readonly today: Day
}

type Verdict = { readonly fits?: Reason; readonly fallsShort?: Reason }

/** What speaks for an activity and what against it, from what is known; not known is said, never hidden. */
export function reasonsFor(judged: Judged): Reasons {
  const verdicts = [answer, cost, distance, time, access, setting, age, language, delivery, standing].flatMap((rule) => rule(judged))
  return {
    fits: verdicts.flatMap((verdict) => verdict.fits ?? []),
    fallsShort: verdicts.flatMap((verdict) => verdict.fallsShort ?? []),
  }
}

function answer({ activity, need }: Judged): readonly Verdict[] {
  const met = need.concepts.find(({ concept }) => concept.themes.slice(0, 2).some((theme) => activity.themes.includes(theme)))
  return met === undefined ? [] : [{ fits: { kind: 'answers', conceptId: met.concept.id } }]
}

function cost({ activity, need, filters }: Judged): readonly Verdict[] {
  const asked = filters.isFree === true || need.wishes.isFree === true
  if (activity.isFree === true) return [{ fits: { kind: 'free' } }]
  if (activity.isFree === false) return [asked ? { fallsShort: { kind: 'costs', asked } } : { fits: { kind: 'costs', asked } }]
  return asked ? [{ fallsShort: { kind: 'cost-unknown' } }] : []
}

function distance({ activity, miles, askedMiles }: Judged): readonly Verdict[] {
  if (typeof miles === 'number') {
    const isFurther = askedMiles !== undefined && miles > askedMiles
    return [isFurther ? { fallsShort: { kind: 'further', miles, asked: askedMiles } } : { fits: { kind: 'miles', miles } }]
  }
  if (activity.isSensitiveVenue) return [{ fallsShort: { kind: 'where-kept' } }]
  const anywhere = activity.delivery.find((way) => way !== 'in-person')
  if (anywhere !== undefined) return [{ fits: { kind: 'from-anywhere', delivery: anywhere } }]
  return activity.locations.length === 0 ? [{ fallsShort: { kind: 'where-unknown' } }] : []
}

function time({ activity, need, filters, today }: Judged): readonly Verdict[] {
  const days = filters.days ?? need.wishes.days
  const parts = filters.parts ?? need.wishes.parts
  const happens = happensOn(activity.schedules, today)
  const isKnown = activity.schedules.length > 0
  const missesDay = days !== undefined && happens.days !== 0 && (happens.days & days) === 0
  const missesPart = parts !== undefined && happens.parts !== 0 && (happens.parts & parts) === 0
  const isUnsure = (days !== undefined && happens.days === 0) || (parts !== undefined && happens.parts === 0)
  if (missesDay) return [{ fallsShort: { kind: 'other-days', asked: days === weekend ? 'weekend' : 'days' } }]
  if (missesPart) return [{ fallsShort: { kind: 'other-time', asked: parts, is: happens.parts } }]
  if (isUnsure) return [{ fallsShort: { kind: 'when-unknown' } }]
  return isKnown ? [{ fits: { kind: 'when' } }] : []
}

function access({ activity, need, filters }: Judged): readonly Verdict[] {
  const asked = new Set([...filters.access, ...need.wishes.access])
  const told = [...asked].map(
    (feature): Verdict =>
      activity.access.includes(feature) ? { fits: { kind: 'access', feature } } : { fallsShort: { kind: 'access-unknown', feature } },
  )
  const isStepFree = !asked.has('step-free') && activity.access.includes('step-free')
  return isStepFree ? [...told, { fits: { kind: 'access', feature: 'step-free' } }] : told
}

const outdoors =
  /\b(?:outdoors?|outside|walk(?:s|ing)?|rambl|garden(?:s|ing)?|allotment|woodland|forest|park|beach|river|farm|conservation|nature|cycling|orchard)\b/
const indoors =
  /\b(?:hall|church|chapel|library|cafe|centre|center|room|rooms|indoors?|studio|gym|pool|theatre|cinema|museum|school|club house|clubhouse)\b/

/** Outdoors or indoors, as far as its own words tell; undefined when they tell neither or both. */
export function settingOf(activity: Activity): 'outdoors' | 'indoors' | undefined {
  const says = foldText([activity.name, activity.summary, activity.description].join(' '))
  if (outdoors.test(says)) return indoors.test(foldText(activity.name)) ? undefined : 'outdoors'
  const where = foldText(activity.locations.map((location) => location.name ?? '').join(' '))
  return indoors.test(`${says} ${where}`) ? 'indoors' : undefined
}

function setting({ activity, need }: Judged): readonly Verdict[] {
  const asked = need.wishes.setting
  const is = asked === undefined ? undefined : settingOf(activity)
  if (asked === undefined || is === undefined) return []
  return [is === asked ? { fits: { kind: 'setting', is } } : { fallsShort: { kind: 'other-setting', is, asked } }]
}

function age({ activity, need, filters }: Judged): readonly Verdict[] {
  const asked: ForWhom | undefined = filters.age === undefined ? need.wishes.age : { who: 'said', from: filters.age, to: filters.age }
  if (asked === undefined) return []
  if (activity.minimumAge !== undefined && activity.minimumAge > asked.to)
    return [{ fallsShort: { kind: 'age-from', from: activity.minimumAge } }]
  if (activity.maximumAge !== undefined && activity.maximumAge < asked.from)
    return [{ fallsShort: { kind: 'age-to', to: activity.maximumAge } }]
  return []
}

function language({ activity, need, filters }: Judged): readonly Verdict[] {
  const asked = filters.language ?? need.wishes.language
  if (asked === undefined) return []
  return [
    activity.languages.includes(asked)
      ? { fits: { kind: 'language', language: asked } }
      : { fallsShort: { kind: 'language-unknown', language: asked } },
  ]
}

function delivery({ activity, need }: Judged): readonly Verdict[] {
  const [asked] = need.wishes.delivery
  const misses = asked !== undefined && activity.delivery.length > 0 && !activity.delivery.includes(asked)
  return misses ? [{ fallsShort: { kind: 'only-delivery', asked } }] : []
}

function standing({ activity, today }: Judged): readonly Verdict[] {
  const verdicts: Verdict[] = []
  if (activity.status === 'paused') verdicts.push({ fallsShort: { kind: 'paused' } })
  if (activity.joining === 'through-professional') verdicts.push({ fallsShort: { kind: 'through-professional' } })
  const years = activity.checkedOn === undefined ? 0 : Math.floor(daysBetween(activity.checkedOn, today) / 365.25)
  if (years >= 1) verdicts.push({ fallsShort: { kind: 'long-unchecked', years } })
  return verdicts
}
