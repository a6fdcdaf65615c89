import { isMobile, parsePhone } from '../../kernel/phone.ts'
import type { Reach, Way } from './reach.ts'

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** How it is safe to be in touch. Every message asks this first: what would break it is not sent, a human does it instead. */
export type SafeContact = {
  readonly mayText: boolean
  readonly mayLeaveVoicemail: boolean
  readonly mayWrite: boolean
  /** Others can read their phone or e-mail. */
  readonly isDeviceShared: boolean
  /** No message may name the service or the activity. */
  readonly isNeutral: boolean
  /** Empty means any time of day. */
  readonly parts: readonly DayPart[]
  /** Safe times in their own words: only a human can keep to them. */
  readonly words?: string
}

/** Why a human must do it instead of software. */
export type HumanBecause = 'they-asked-for-a-call' | 'texts-not-safe' | 'letters-not-safe' | 'times-in-words' | 'no-way-given'

/** How to tell somebody something without breaking what they asked. */
export type Telling =
  | { readonly by: 'email' | 'text' | 'post'; readonly to: string; readonly isNeutral: boolean; readonly notBefore?: Date }
  | { readonly by: 'human'; readonly to: string; readonly isNeutral: boolean; readonly because: HumanBecause }

type Asked = { readonly reach: Reach; readonly safe: SafeContact; readonly now: Date; readonly timeZone: string }

/** Picks the way they like best that is safe; when software cannot keep to what they asked, a human is to do it. */
export function howToTell({ reach, safe, now, timeZone }: Asked): Telling {
  const isNeutral = safe.isNeutral || safe.isDeviceShared
  const first = reach.find((way) => way.channel !== 'post' || safe.mayWrite)
  if (first === undefined) {
    const letter = reach[0]
    return { by: 'human', to: letter?.address ?? '', isNeutral, because: letter === undefined ? 'no-way-given' : 'letters-not-safe' }
  }
  if (first.channel === 'post') return { by: 'post', to: first.address, isNeutral }
  const by = first.channel === 'email' ? 'email' : textable(first, safe)
  if (by !== 'email' && by !== 'text') return { by: 'human', to: first.address, isNeutral, because: by }
  if (safe.words !== undefined) return { by: 'human', to: first.address, isNeutral, because: 'times-in-words' }
  const notBefore = nextSafeMoment({ parts: partsFor(by, safe), now, timeZone })
  return { by, to: first.address, isNeutral, ...(notBefore && { notBefore }) }
}

function textable(way: Way, safe: SafeContact): 'text' | HumanBecause {
  const phone = parsePhone(way.address)
  if (!phone.ok || !isMobile(phone.value)) return 'they-asked-for-a-call'
  return safe.mayText ? 'text' : 'texts-not-safe'
}

// Nobody is woken by a text: without a wish of their own it comes in the day or the evening.
function partsFor(by: 'email' | 'text', safe: SafeContact): readonly DayPart[] {
  return safe.parts.length === 0 && by === 'text' ? dayParts : safe.parts
}

/** Local hours of each part: from, and up to. */
const hours = { morning: [9, 12], afternoon: [12, 17], evening: [17, 20] } as const satisfies Readonly<
  Record<DayPart, readonly [number, number]>
>
const quarter = 15 * 60_000

/** The first moment from now on that lies in one of the parts of the day; undefined when now will do. */
export function nextSafeMoment({ parts, now, timeZone }: { parts: readonly DayPart[]; now: Date; timeZone: string }): Date | undefined {
  if (parts.length === 0 || isWithin(parts, now, timeZone)) return undefined
  const from = Math.ceil(now.getTime() / quarter) * quarter
  for (let step = 0; step <= 26 * 4; step += 1) {
    const moment = new Date(from + step * quarter)
    if (isWithin(parts, moment, timeZone)) return moment
  }
  return undefined
}

function isWithin(parts: readonly DayPart[], moment: Date, timeZone: string): boolean {
  const hour = Number(hourFormat(timeZone).format(moment))
  return parts.some((part) => hours[part][0] <= hour && hour < hours[part][1])
}

const hourFormats = new Map<string, Intl.DateTimeFormat>()
function hourFormat(timeZone: string): Intl.DateTimeFormat {
  const made = hourFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  hourFormats.set(timeZone, made)
  return made
}
