import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Way } from './reach.ts'
import { dayParts, howToTell, nextSafeMoment, type SafeContact } from './safeContact.ts'

const anythingGoes: SafeContact = {
  mayText: true,
  mayLeaveVoicemail: true,
  mayWrite: true,
  isDeviceShared: false,
  isNeutral: false,
  parts: [],
}
const email: Way = { channel: 'email', address: 'sam@example.org' }
const mobile: Way = { channel: 'phone', address: '+447700900123' }
const landline: Way = { channel: 'phone', address: '+441632960123' }
const letter: Way = { channel: 'post', address: '1 High Street, LA1 1YF' }
const noon = new Date('2026-06-02T11:00:00Z')
const night = new Date('2026-06-02T01:10:00Z')
const timeZone = 'Europe/London'

describe('how to tell somebody something safely', () => {
  const table = [
    ['an e-mail to who gave an e-mail address', [email], {}, noon, { by: 'email', isNeutral: false }],
    ['a text to a mobile', [mobile], {}, noon, { by: 'text' }],
    ['no text at night: it waits for the morning', [mobile], {}, night, { by: 'text', notBefore: new Date('2026-06-02T08:00:00Z') }],
    ['a call to a landline', [landline], {}, noon, { by: 'human', because: 'they-asked-for-a-call' }],
    ['a call when texts are not safe', [mobile], { mayText: false }, noon, { by: 'human', because: 'texts-not-safe' }],
    ['a letter to who only gave an address', [letter], {}, noon, { by: 'post' }],
    ['no letter when letters are not safe: the next way', [letter, email], { mayWrite: false }, noon, { by: 'email' }],
    ['a human when nothing safe is left', [letter], { mayWrite: false }, noon, { by: 'human', because: 'letters-not-safe' }],
    [
      'a human when safe times are in words',
      [email],
      { words: 'only when my husband is at work' },
      noon,
      { by: 'human', because: 'times-in-words' },
    ],
    ['neutral words on a shared device', [email], { isDeviceShared: true }, noon, { by: 'email', isNeutral: true }],
    ['neutral words when asked for', [mobile], { isNeutral: true }, noon, { by: 'text', isNeutral: true }],
    [
      'an e-mail only in the evening when only evenings are safe',
      [email],
      { parts: ['evening'] },
      noon,
      { by: 'email', notBefore: new Date('2026-06-02T16:00:00Z') },
    ],
    ['a human when no way was given', [], {}, noon, { by: 'human', because: 'no-way-given' }],
  ] as const

  it.each(table)('%s', (_, reach, wishes, now, expected) => {
    expect(howToTell({ reach, safe: { ...anythingGoes, ...wishes }, now, timeZone })).toMatchObject(expected)
  })

  it('tells the human whom to turn to, or that nobody said', () => {
    const safe = { ...anythingGoes, mayWrite: false }
    expect(howToTell({ reach: [letter], safe, now: noon, timeZone })).toMatchObject({ by: 'human', to: letter.address })
    expect(howToTell({ reach: [], safe, now: noon, timeZone })).toMatchObject({ by: 'human', to: '' })
  })

  it('lets an e-mail come at night, which wakes nobody', () => {
    expect(howToTell({ reach: [email], safe: anythingGoes, now: night, timeZone })).toEqual({
      by: 'email',
      to: email.address,
      isNeutral: false,
    })
  })

  it('takes a part of the day from its first moment up to the next part, where the person lives', () => {
    const next = (now: string, parts: SafeContact['parts'], zone = timeZone) =>
      nextSafeMoment({ parts, now: new Date(now), timeZone: zone })?.toISOString()
    expect(next('2026-06-02T08:00:00Z', ['morning'])).toBeUndefined()
    expect(next('2026-06-02T11:00:00Z', ['morning'])).toBe('2026-06-03T08:00:00.000Z')
    expect(next('2026-06-02T16:00:00Z', ['evening'])).toBeUndefined()
    expect(next('2026-06-02T19:00:00Z', ['evening'])).toBe('2026-06-03T16:00:00.000Z')
    expect(next('2026-06-02T08:00:00Z', ['morning'], 'UTC')).toBe('2026-06-02T09:00:00.000Z')
    expect(next('2026-06-02T01:07:00Z', ['afternoon'])).toBe('2026-06-02T11:00:00.000Z')
    expect(next('2026-06-02T01:07:00Z', [])).toBeUndefined()
  })

  it('never texts who said no to texts, writes to who said no to letters, or names itself to who asked it not to', () => {
    const wishes = fc.record({
      mayText: fc.boolean(),
      mayLeaveVoicemail: fc.boolean(),
      mayWrite: fc.boolean(),
      isDeviceShared: fc.boolean(),
      isNeutral: fc.boolean(),
      parts: fc.subarray([...dayParts]),
    })
    const reaches = fc.subarray([email, mobile, landline, letter])
    fc.assert(
      fc.property(
        wishes,
        reaches,
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (safe, reach, now) => {
          const telling = howToTell({ reach, safe, now, timeZone })
          if (telling.by === 'text') expect(safe.mayText).toBe(true)
          if (telling.by === 'post') expect(safe.mayWrite).toBe(true)
          if (safe.isNeutral || safe.isDeviceShared) expect(telling.isNeutral).toBe(true)
          if (telling.by === 'text' || (telling.by === 'email' && safe.parts.length > 0)) {
            const when = telling.notBefore ?? now
            expect(nextSafeMoment({ parts: safe.parts.length > 0 ? safe.parts : dayParts, now: when, timeZone })).toBeUndefined()
          }
        },
      ),
    )
  })
})
