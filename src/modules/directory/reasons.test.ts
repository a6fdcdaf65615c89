import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/day.ts'
import type { Activity } from './activity.ts'
import { type Judged, reasonsFor } from './reasons.ts'
import { reasonWords } from './reasonWords.ts'
import { noFilters } from './search/filters.ts'
import { wishesIn } from './search/wishes.ts'

const walk = {
  id: 'a',
  name: 'Riverside walk',
  status: 'active',
  delivery: ['in-person'],
  joining: 'ask-here',
  languages: [],
  access: ['step-free'],
  themes: ['movement'],
  isSensitiveVenue: false,
  isFree: true,
  organisation: { id: 'o', name: 'Walkers' },
  locations: [{ name: 'The quay' }],
  schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', exceptions: [] }],
  costs: [{ pence: 0 }],
  facts: [],
} as unknown as Activity

function reasonsOf(said: string, activity: Partial<Activity> = {}, judged: Partial<Judged> = {}) {
  const whole = { ...walk, ...activity } as Activity
  const need = { text: said, tellingWords: [], plainWords: [], concepts: [], repairs: [], wishes: wishesIn(said) }
  const { fits, fallsShort } = reasonsFor({ activity: whole, need, filters: noFilters, miles: 0.8, today: '2026-11-22' as Day, ...judged })
  const tell = (reasons: typeof fits) =>
    reasons.map((reason) => reasonWords(reason, { activity: whole, language: 'en', needNames: new Map() }))
  return { fits: tell(fits), fallsShort: tell(fallsShort) }
}

describe('reasons', () => {
  it('say at a glance what suits', () => {
    expect(reasonsOf('a walk').fits).toEqual(['Free', '0.8 miles away', 'Tuesdays, 10am', 'Step-free'])
  })
  it.each([
    ['evenings', {}, 'You asked for evenings: this is in the morning'],
    ['at the weekend', {}, 'You asked for weekends: this is Tuesdays, 10am'],
    ['something indoors', {}, 'You said indoors: this is outdoors'],
    ['something outdoors', { name: 'Chess', locations: [{ name: 'Village hall' }] }, 'You said outdoors: this is indoors'],
    ['I use a wheelchair', { access: [] }, 'Nobody has said whether it is step-free'],
    ['evenings', { schedules: [] }, 'Nobody has told us when this is'],
    ['free', { isFree: false, costs: [{ pence: 350 }] }, 'You asked for free: this costs £3.50'],
    ['my lad is 15', { minimumAge: 18 }, 'This is for people aged 18 and over'],
    ['', { status: 'paused' as const }, 'Not taking new people just now'],
    ['', { checkedOn: '2023-06-01' as Day }, 'Nobody has checked this for over 3 years'],
    ['', { joining: 'through-professional' as const }, 'Someone like a doctor or support worker has to ask for you'],
  ])('"%s" falls short: %j', (said, activity, words) => {
    expect(reasonsOf(said, activity).fallsShort).toContain(words)
  })
  it('do not hide that a price, a place or a language is not known', () => {
    const { isFree: _, ...priceless } = walk
    expect(
      reasonsFor({
        activity: priceless,
        need: { text: '', tellingWords: [], plainWords: [], concepts: [], repairs: [], wishes: wishesIn('free, in Polish') },
        filters: noFilters,
        today: '2026-11-22' as Day,
      }).fallsShort.map((reason) => reason.kind),
    ).toEqual(['cost-unknown', 'language-unknown'])
    expect(reasonsOf('', { locations: [] }, { miles: null }).fallsShort).toContain('Nobody has told us where this is')
  })
  it('keep where a sensitive venue is to itself', () => {
    expect(reasonsOf('', { isSensitiveVenue: true, locations: [] }, { miles: null }).fallsShort).toEqual([
      'We keep the place private, for safety. They tell you where when you get in touch',
    ])
  })
  it('say when it is further than was asked', () => {
    expect(reasonsOf('', {}, { miles: 14.2, askedMiles: 10 }).fallsShort).toContain('14 miles away: further than you asked')
  })
})
