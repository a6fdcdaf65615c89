import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Repair } from '../note.ts'
import { accessOf } from './access.ts'
import { readAges } from './ages.ts'
import { cleanEmail, cleanPhone } from './contact.ts'
import { cleanCoordinates } from './coordinates.ts'
import { cleanCost } from './cost.ts'
import { readLanguage } from './languages.ts'
import { cleanLink } from './link.ts'
import { readWeekdays, ruleOf } from './rule.ts'
import { isSensitiveVenue } from './sensitive.ts'
import { cleanLine, cleanText } from './text.ts'
import { themesOf } from './themes.ts'
import { unscramble } from './unscramble.ts'
import { deliveryOf, joiningOf } from './waysIn.ts'
import { readDay, readTime } from './when.ts'

const said = (value: unknown) => ({ value, at: '/x' })
const unsaid = said(undefined)
/** What a cleaner makes of a value, and the repairs it notes on the way. */
function cleaned<T>(clean: (note: (reason: Repair) => void) => T): { readonly value: T; readonly notes: readonly Repair[] } {
  const notes: Repair[] = []
  return { value: clean((reason) => notes.push(reason)), notes }
}

describe('text', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\nTwo & three', ['html-removed']],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n\n• b', ['html-removed']],
    ['Tea<script>alert(1)</script> time', 'Tea time', ['script-removed']],
    ['<svg><script>x</script></svg>Hi', 'Hi', ['script-removed']],
    ['&lt;p&gt;Twice&lt;/p&gt;', 'Twice', []],
    ['I <3 you & a < b', 'I <3 you & a < b', []],
    ['a\u0000b\u202ec\u200bd', 'abcd', ['hidden-characters-removed']],
    ['donâ€™t', 'don’t', ['text-re-encoded']],
    ['  spaced\u00a0 out \r\n\r\n\r\n\r\nlines ', 'spaced out\n\nlines', []],
    ['', undefined, []],
    ['<p><br></p>', undefined, ['html-removed']],
    [42, '42', []],
    [{ a: 1 }, undefined, ['value-dropped']],
  ])('%j becomes %j', (value, text, notes) => {
    expect(cleaned((note) => cleanText(said(value), note))).toEqual({ value: text, notes })
  })

  it('never holds a tag, a control character or more than its limit, and cleaning it again changes nothing', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '&lt;',
      '&amp;',
      '<img src=x onerror=a>',
      'tea',
      '\u0000',
      '\u202e',
      ' ',
      '\n',
      'é',
      '<',
      '>',
      '&',
      '"',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (value) => {
          const once = cleanText(said(value), () => undefined)
          expect(once ?? '').not.toMatch(/<\/?(?:script|p|img|svg)\b|[[\p{Cc}--\n]\u202a-\u202e]/iv)
          expect(once).not.toBe('')
          expect((once ?? '').length).toBeLessThanOrEqual(20_480 * 3)
          if (once !== undefined && !/[<&]/.test(once)) expect(cleanText(said(once), () => undefined)).toBe(once)
        },
      ),
    )
  })

  it('is cut where it is too long, and names earlier', () => {
    expect(cleaned((note) => cleanText(said('a'.repeat(30_000)), note)?.length)).toEqual({ value: 20_480, notes: ['text-cut'] })
    expect(cleaned((note) => cleanLine(said('b'.repeat(300)), note)?.length)).toEqual({ value: 200, notes: ['text-cut'] })
  })

  it('that was scrambled comes back, whatever its letters, and other text is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'ŵ', '£', '’', '–', 'Ã', '€', '日', '🌿') }), (text) => {
        expect(unscramble(new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8')))).toBe(text)
      }),
    )
    expect(unscramble('Café Olé – £5, Âme, Ãgora')).toBe('Café Olé – £5, Âme, Ãgora')
  })
})

describe('links', () => {
  it.each([
    ['https://a.org/x?y=1#z', 'https://a.org/x?y=1#z', []],
    ['www.a.org', 'https://www.a.org/', ['link-completed']],
    ['http:www.yateandsodburydc.co.uk', 'http://www.yateandsodburydc.co.uk/', ['link-completed']],
    ['https:/holisuntherapies.co.uk', 'https://holisuntherapies.co.uk/', ['link-completed']],
    ['Warmley Community Centre', undefined, ['link-dropped']],
    ['javascript:alert(1)', undefined, ['unsafe-link-dropped']],
    [' jAva\tscript:alert(1)', undefined, ['unsafe-link-dropped']],
    ['data:text/html,x', undefined, ['unsafe-link-dropped']],
    ['https://me:secret@a.org/', undefined, ['link-dropped']],
    ['http://localhost/', undefined, ['link-dropped']],
    ['ftp://a.org/', undefined, ['link-dropped']],
    ['', undefined, []],
    [12345, undefined, ['link-dropped']],
  ])('%j becomes %j', (value, link, notes) => {
    expect(cleaned((note) => cleanLink(said(value), note))).toEqual({ value: link, notes })
  })

  it('are http or https to a named host, whatever came', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.constantFrom('javascript:', 'data:', '//', 'JAVASCRIPT://a.org/%0a').chain((start) => fc.string().map((rest) => start + rest)),
        ),
        (value) => {
          const link = cleanLink(said(value), () => undefined)
          if (link !== undefined) expect(link).toMatch(/^https?:\/\/[a-z0-9-]+\./i)
        },
      ),
    )
  })
})

describe('contacts', () => {
  it.each([
    [['redacted@example.org '], 'redacted@example.org'],
    [['mailto:a@b.org'], 'a@b.org'],
    [['none', 'a@b.org; c@d.org'], 'a@b.org'],
    [['email-example_com'], undefined],
    [[false], undefined],
  ])('an e-mail of %j is %j', (all, email) => {
    expect(cleaned((note) => cleanEmail(all.map(said), note)).value).toBe(email)
  })

  it.each([
    ['"+44 1234 234567"', '+44 1234 234567'],
    ['0117 496 0000 (mornings)', '0117 496 0000 (mornings)'],
    [1174960000, '01174960000'],
    ['ask at the desk', undefined],
    ['123', undefined],
  ])('a phone of %j is %j', (value, phone) => {
    expect(cleaned((note) => cleanPhone([said(value)], note)).value).toBe(phone)
  })
})

describe('coordinates', () => {
  const inKingdom = fc.record({
    latitude: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
    longitude: fc.double({ min: -8.6, max: 1.8, noNaN: true }),
  })

  it('in the UK are kept, and turned back when they were swapped', () => {
    fc.assert(
      fc.property(inKingdom, ({ latitude, longitude }) => {
        expect(cleaned((note) => cleanCoordinates({ latitude: said(latitude), longitude: said(longitude) }, note))).toEqual({
          value: { latitude, longitude },
          notes: [],
        })
        expect(cleaned((note) => cleanCoordinates({ latitude: said(longitude), longitude: said(latitude) }, note))).toEqual({
          value: { latitude, longitude },
          notes: ['coordinates-swapped'],
        })
      }),
    )
  })

  it.each([
    [0, 0],
    [100, 101],
    [51.5, 200],
    ['x', -2],
    [51.5, ''],
    [null, -2],
  ])('%j, %j is dropped', (latitude, longitude) => {
    expect(cleaned((note) => cleanCoordinates({ latitude: said(latitude), longitude: said(longitude) }, note))).toEqual({
      value: undefined,
      notes: ['coordinates-dropped'],
    })
  })
})

describe('days and times', () => {
  it.each([
    ['2026-03-15', '2026-03-15'],
    ['2023-03-15T10:30:45.123Z', '2023-03-15'],
    ['15/03/2026', '2026-03-15'],
    ['15 March 2026', '2026-03-15'],
    ['Sunday 1st Feb 2026', '2026-02-01'],
    ['2026-02-30', undefined],
    ['0001-01-01', undefined],
    ['9999-12-31', undefined],
    ['soon', undefined],
  ])('%s is the day %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })
  it.each([
    ['10:00:00', '10:00'],
    ['10:00Z', '10:00'],
    ['18:30+01:00', '18:30'],
    ['7.30pm', '19:30'],
    ['12am', '00:00'],
    ['12 noon', '12:00'],
    ['0930', '09:30'],
    ['25:00', undefined],
    ['10:75', undefined],
    ['10', undefined],
    ['late', undefined],
  ])('%s is the time %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })
})

describe('rules', () => {
  const raw = (over: object) => ({
    at: '/s',
    rule: unsaid,
    every: unsaid,
    interval: unsaid,
    weekdays: unsaid,
    monthDays: unsaid,
    count: unsaid,
    starts: unsaid,
    ends: unsaid,
    opens: unsaid,
    closes: unsaid,
    words: [],
    bankHolidays: unsaid,
    ...over,
  })
  it.each([
    [{ every: said('WEEKLY'), weekdays: said('TH,FR') }, 'FREQ=WEEKLY;BYDAY=TH,FR'],
    [{ every: said('MONTHLY'), weekdays: said('2MO') }, 'FREQ=MONTHLY;BYDAY=2MO'],
    [{ every: said('MONTHLY'), weekdays: said('-1FR') }, 'FREQ=MONTHLY;BYDAY=-1FR'],
    [{ weekdays: said('Monday - Wednesday') }, 'FREQ=WEEKLY;BYDAY=MO,TU,WE'],
    [{ every: said('daily') }, 'FREQ=DAILY'],
    [{ rule: said('RRULE:FREQ=WEEKLY;BYDAY=SA') }, 'FREQ=WEEKLY;BYDAY=SA'],
    [{ every: said('weekly'), interval: said('2'), weekdays: said('MO') }, undefined],
    [{ every: said('whenever') }, undefined],
    [{ rule: said('FREQ=SECONDLY') }, undefined],
    [{ rule: said('FREQ=MONTHLY;BYMONTHDAY=99') }, undefined],
    [{ weekdays: said('Blursday') }, undefined],
  ])('of %j is %j', (over, rule) => {
    const read = cleaned((note) => ruleOf(raw(over), undefined, note))
    expect(read.value.rule).toBe(rule)
    expect(read.notes).toEqual(rule === undefined ? ['schedule-as-words'] : [])
    if (rule === undefined) expect(read.value.words.join()).not.toBe('')
  })

  it('for every second week hold only when the first day is known', () => {
    const fortnightly = raw({ every: said('WEEKLY'), interval: said(2), weekdays: said('MO') })
    expect(ruleOf(fortnightly, readDay('2026-01-05'), () => undefined).rule).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')
    expect(ruleOf(fortnightly, undefined, () => undefined).words).toEqual(['Every 2 weeks on Monday'])
  })

  it.each([
    ['Mon, Wed', ['MO', 'WE']],
    ['weekends', ['SA', 'SU']],
    ['Fri-Mon', ['FR', 'SA', 'SU', 'MO']],
    ['Thurs and Tues', ['TH', 'TU']],
    ['Mondays', ['MO']],
    ['someday', undefined],
  ])('know the days of %s', (typed, days) => {
    expect(readWeekdays(typed)).toEqual(days)
  })
})

describe('ages', () => {
  it.each([
    ['18+', { minimumAge: 18 }],
    ['0 - 5 years', { minimumAge: 0, maximumAge: 5 }],
    ['16 to 25', { minimumAge: 16, maximumAge: 25 }],
    ['Under 5s', { maximumAge: 4 }],
    ['over 60', { minimumAge: 60 }],
    ['55 and over', { minimumAge: 55 }],
    ['All ages', {}],
    ['adults', { minimumAge: 18 }],
    ['0-999', { minimumAge: 0 }],
    ['old', undefined],
  ])('%s', (typed, ages) => {
    expect(readAges(typed)).toEqual(ages)
  })
})

describe('costs', () => {
  const cost = (amount: unknown, words: readonly string[] = [], currency?: string) =>
    cleanCost({ at: '/c', amount: said(amount), currency: said(currency), words: words.map(said) }, () => undefined)
  it.each([
    [3.5, [], { pence: 350 }],
    ['£3.50', [], { pence: 350 }],
    ['50p', [], { pence: 50 }],
    [0, [], { pence: 0 }],
    [undefined, ['Free'], { pence: 0 }],
    [undefined, ['It is free to attend.'], { pence: 0 }],
    [undefined, ['No charge'], { pence: 0 }],
    [undefined, ['Free for members, £5 for others'], { words: 'Free for members, £5 for others' }],
    [undefined, ['£4'], { pence: 400 }],
    [undefined, ['£4 - £6'], { words: '£4 - £6' }],
    [-3, [], undefined],
    [35, ['Under 18s', 'per hour'], { pence: 3500, words: 'Under 18s: per hour' }],
    [undefined, ['fees_description'], undefined],
  ])('%j %j is %j', (amount, words, listing) => {
    expect(cost(amount, words)).toEqual(listing)
  })
  it('in another currency stay words', () => {
    expect(cost(10, [], 'EUR')).toEqual({ words: '10 EUR' })
  })
})

describe('words of other people for what we know', () => {
  it.each([
    ['Polish', 'pl'],
    ['pol', 'pl'],
    ['en-GB', 'en'],
    ['Cymraeg', 'cy'],
    ['BSL', 'bfi'],
    ['Cantonese', 'yue'],
    ['Panjabi', 'pa'],
    ['Klingon', undefined],
    ['zz', undefined],
  ])('the language %s is %s', (typed, tag) => {
    expect(readLanguage(typed)).toBe(tag)
  })

  it.each([
    [
      'The building is equipped with induction loops for hearing aids. Wheelchair access is possible on all levels.',
      ['step-free', 'hearing-loop'],
    ],
    ['No wheelchair access. Disabled toilet on the ground floor', ['accessible-toilet']],
    ['There are no steps', ['step-free']],
    ['Not step-free', []],
    ['step-free', ['step-free']],
    ['Guide dogs and carers welcome', ['assistance-dogs', 'carers-welcome']],
  ])('the access of "%s" is %j', (words, features) => {
    expect(accessOf([words])).toEqual(features)
  })

  it.each([
    ['Befriending', 'befriending'],
    ['Walking for health', 'movement'],
    ['Bereaved', 'bereavement'],
    ['Alcohol Misuse', 'addiction'],
    ['Parkinsons', 'long-term-condition'],
    ['Debt advice', 'advice-money'],
    ['Community Choir', 'music'],
  ])('the term %s means %s', (term, theme) => {
    expect(themesOf([term])).toContain(theme)
  })

  it('a part of a word is not the word', () => {
    expect(themesOf(['Startup', 'Bartley', 'Menopause', 'Singleton'])).toEqual([])
  })

  it('a real place means in person, and a web meeting online', () => {
    expect(deliveryOf([], { hasReal: true, hasVirtual: true })).toEqual(['in-person', 'online'])
    expect(deliveryOf(['You can attend in-person or remotely via video'], { hasReal: false, hasVirtual: false })).toEqual([
      'in-person',
      'online',
    ])
    expect(deliveryOf(['Home visit'], { hasReal: false, hasVirtual: false })).toEqual(['at-home'])
  })

  it('nobody is sent through Hedgerow to a group that has not asked for it', () => {
    expect(joiningOf([])).toBe('contact-them')
    expect(joiningOf(['Drop-in'])).toBe('drop-in')
    expect(joiningOf(['Professional referral'])).toBe('through-professional')
    expect(joiningOf(['Self referral', 'Professional referral'])).toBe('contact-them')
    expect(joiningOf(['ask-here'])).toBe('ask-here')
  })

  it('a refuge is hidden, a refugee group is not', () => {
    const isHidden = (name: string) => isSensitiveVenue({ said: unsaid, name, sourceTerms: [] }, () => undefined)
    expect(['Women’s Refuge', 'Bristol Safe House'].map(isHidden)).toEqual([true, true])
    expect(['Refugee drop-in', 'Wildlife refuge walk'].map(isHidden)).toEqual([false, false])
  })
})
