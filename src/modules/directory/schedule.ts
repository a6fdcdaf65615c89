import type { ScheduleListing } from './listing.ts'

/** When something comes round, as far as a rule can be said in words. Monday is 1, Sunday 7. */
export type Rhythm =
  | { readonly kind: 'weekly'; readonly days: readonly number[]; readonly every: number }
  | { readonly kind: 'monthly'; readonly days: readonly { readonly day: number; readonly which: number }[]; readonly every: number }
  | { readonly kind: 'daily' }

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Reads how often a schedule comes round; undefined when the rule says something no short sentence can. */
export function rhythmOf({ rule }: Pick<ScheduleListing, 'rule'>): Rhythm | undefined {
  if (rule === undefined) return undefined
  const said = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const every = Number(said.get('INTERVAL') ?? 1)
  const days = readDays(said.get('BYDAY'))
  const frequency = said.get('FREQ')
  if (frequency === 'DAILY' && days.length === 0) return every === 1 ? { kind: 'daily' } : undefined
  if (frequency === 'WEEKLY' && days.length === 7 && every === 1) return { kind: 'daily' }
  if ((frequency === 'WEEKLY' || frequency === 'DAILY') && days.length > 0)
    return { kind: 'weekly', days: days.map((one) => one.day).toSorted((a, b) => a - b), every }
  return frequency === 'MONTHLY' ? monthly(days, Number(said.get('BYSETPOS') ?? Number.NaN), every) : undefined
}

function monthly(days: readonly { day: number; which: number | undefined }[], position: number, every: number): Rhythm | undefined {
  const placed = days.flatMap(({ day, which }) => {
    const place = which ?? (Number.isInteger(position) ? position : undefined)
    return place === undefined ? [] : [{ day, which: place }]
  })
  return placed.length > 0 && placed.length === days.length ? { kind: 'monthly', days: placed, every } : undefined
}

function readDays(named: string | undefined): readonly { day: number; which: number | undefined }[] {
  return (named ?? '').split(',').flatMap((one) => {
    const parts = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one)
    const day = dayCodes.indexOf(parts?.[2] ?? '') + 1
    return day === 0 ? [] : [{ day, which: parts?.[1] === undefined ? undefined : Number(parts[1]) }]
  })
}
