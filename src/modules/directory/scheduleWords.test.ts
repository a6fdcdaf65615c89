import { describe, expect, it } from 'vitest'
import type { ScheduleListing } from './listing.ts'
import { scheduleWords } from './scheduleWords.ts'

const said = (schedule: Partial<ScheduleListing>) => scheduleWords({ exceptions: [], ...schedule }, 'en')

describe('saying when something is', () => {
  it.each([
    [{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00' }, 'Tuesdays, 10am'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=TH,TU', opens: '10:30', closes: '12:00' }, 'Tuesdays and Thursdays, 10.30am to 12 noon'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '09:00', closes: '17:00' }, 'Mondays to Fridays, 9am to 5pm'],
    [{ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }, 'every other week on Wednesdays'],
    [{ rule: 'FREQ=MONTHLY;BYDAY=2TU', opens: '14:15' }, 'the second Tuesday of the month, 2.15pm'],
    [{ rule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1' }, 'the last Friday of the month'],
    [{ rule: 'FREQ=DAILY', opens: '00:00', closes: '12:30' }, 'every day, midnight to 12.30pm'],
    [{ words: 'Term time only' }, 'Term time only'],
    [{ rule: 'FREQ=YEARLY;BYMONTH=6' }, undefined],
  ] as const)('%j', (schedule, words) => {
    expect(said(schedule)).toBe(words)
  })
  it('speaks Welsh', () => {
    expect(scheduleWords({ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', exceptions: [] }, 'cy')).toBe('bob dydd Mawrth, 10yb')
  })
})
