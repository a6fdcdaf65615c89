import { describe, expect, it } from 'vitest'
import { readSaidAt, typedMoment } from './saidAt.ts'

const around = { now: new Date('2026-11-16T10:30:20Z'), timeZone: 'Europe/London' }
const onThe = (day: string, month: string, time: string) => ({ day, month, year: '2026', time })

describe('when something was said', () => {
  it('is what the form shows at first: now, to the minute', () => {
    const shown = typedMoment(around.now, around.timeZone)
    expect(shown).toEqual(onThe('16', '11', '10:30'))
    expect(readSaidAt(shown, around)).toEqual({ ok: true, value: new Date('2026-11-16T10:30:00Z') })
  })

  it('is read in the time of where they are, in summer too', () => {
    const inSummer = { now: new Date('2026-07-02T10:00:00Z'), timeZone: 'Europe/London' }
    expect(readSaidAt(onThe('1', '7', '9:05'), inSummer)).toEqual({ ok: true, value: new Date('2026-07-01T08:05:00Z') })
  })

  it('is never still to come, nor longer ago than anybody remembers word for word', () => {
    expect(readSaidAt(onThe('16', '11', '10:31'), around)).toEqual({ ok: false, reason: 'in-the-future' })
    expect(readSaidAt(onThe('2', '11', '10:31'), around)).toMatchObject({ ok: true })
    expect(readSaidAt(onThe('2', '11', '10:30'), around)).toEqual({ ok: false, reason: 'too-long-ago' })
  })

  it.each([
    onThe('31', '11', '10:00'),
    onThe('', '11', '10:00'),
    onThe('1', '11', '25:00'),
    onThe('1', 'Nov', '9:00'),
    onThe('1', '11', 'noon'),
  ])('is a day and a time that there are: %j', (typed) => {
    expect(readSaidAt(typed, around)).toEqual({ ok: false, reason: 'not-a-moment' })
  })
})
