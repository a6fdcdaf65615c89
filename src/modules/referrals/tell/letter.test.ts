import { describe, expect, it } from 'vitest'
import type { Id } from '../../../kernel/id.ts'
import { languages } from '../../../kernel/language.ts'
import type { Person } from '../../people/index.ts'
import type { Reference } from '../reference.ts'
import { longestText, occasions, type Story, textFor, writeToPerson } from './letter.ts'

const id = <Kind extends string>() => '01900000-0000-7000-8000-000000000001' as Id<Kind>
const url = `https://a-rather-long-name-of-a-region.hedgerow.example/r/${'x'.repeat(43)}`
const details = { date: 'dydd Mercher 23 Rhagfyr', words: 'Come on Tuesday', reason: 'a reason', wait: 'a month' }
const now = new Date('2026-06-02T11:00:00Z')

function aStory(person: Partial<Person> = {}): Story {
  return {
    referral: { id: id(), reference: 'KHT4W-P9CDM' as Reference },
    person: {
      id: id(),
      name: 'Bartholomew-Alexander Featherstonehaugh',
      language: 'en',
      reach: [{ channel: 'email', address: 'b@person.example' }],
      version: 1,
      needs: { codes: [] },
      safe: { mayText: true, mayLeaveVoicemail: false, mayWrite: true, isDeviceShared: false, isNeutral: false, parts: [] },
      ...person,
    },
    activity: {
      name: 'The Thursday Evening Gentle Walking, Talking and Tea Drinking Group for Everybody over Fifty-Five in Upper Merrow',
      organisation: { name: 'Survivors Together' },
    },
    timeZone: 'Europe/London',
  }
}

describe('what a person is sent', () => {
  it('fits a text of two parts in both languages, whatever the names, with the link whole', () => {
    for (const language of languages) {
      for (const occasion of occasions) {
        for (const isNeutral of [true, false]) {
          const text = textFor(aStory({ language }), occasion, { details, url, isNeutral })
          expect(text.length, `${language} ${occasion}`).toBeLessThanOrEqual(longestText)
          expect(text.endsWith(url)).toBe(true)
        }
      }
    }
  })

  it('names no service, group or activity when they asked for that, in every message there is', () => {
    const safe = { ...aStory().person.safe, isNeutral: true }
    for (const reach of [[{ channel: 'email', address: 'b@person.example' }], [{ channel: 'phone', address: '+447700900123' }]] as const) {
      for (const occasion of occasions) {
        const { subject, body, neutral } = writeToPerson(aStory({ safe, reach }), occasion, { details, url: 'https://a.example/r/x', now })
        expect(neutral).toBe(true)
        expect(`${subject} ${body}`).not.toMatch(/Hedgerow|Survivors|Walking|group|reference|KHT4W/i)
      }
    }
  })

  it('becomes a call with their wishes when software must not send it', () => {
    const call = writeToPerson(aStory({ safe: { ...aStory().person.safe, words: 'only when my husband is at work' } }), 'accepted', {
      details,
      url,
      now,
    })
    expect(call).toMatchObject({ channel: 'phone-call' })
    expect(call.body).toContain('Do not leave a voicemail.')
    expect(call.body).toContain('only when my husband is at work')
  })

  it('goes to the trusted person when the two agreed on that', () => {
    const trusted = {
      id: id<'TrustedPerson'>(),
      name: 'Ann',
      relation: 'family',
      way: { channel: 'email', address: 'ann@person.example' },
      isReachedInstead: true,
    } as const
    const sent = writeToPerson({ ...aStory({ reach: [] }), trusted }, 'sent', { details, url, now })
    expect(sent).toMatchObject({ channel: 'email', to: 'ann@person.example' })
    expect(sent.body).toContain('Hello Ann')
  })
})
