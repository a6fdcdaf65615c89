import { describe, expect, it } from 'vitest'
import type { OrganisationId } from '../../../kernel/actor.ts'
import { addDays, type Day, parseDay } from '../../../kernel/day.ts'
import type { PersonId } from '../person.ts'
import { type Ably, type Assessment, type AssessmentId, fits, type Thing } from './assessment.ts'
import type { Authority, AuthorityId } from './authority.ts'
import { endOf, mayAgreeFor } from './mayAgreeFor.ts'

const today = day('2026-06-01')
const reviewOn = day('2026-09-01')
const thing: Thing = { purpose: 'share-with-organisation', aboutId: 'referral', recipient: 'walkers' as OrganisationId }

function day(typed: string): Day {
  const read = parseDay(typed)
  if (!read.ok) throw new Error(typed)
  return read.value
}

function ably(understands: boolean): Ably {
  return { understand: { can: understands }, retain: { can: true }, weigh: { can: true }, communicate: { can: true } }
}

const assessment = (shown: Partial<Assessment> = {}): Assessment => ({
  id: 'assessment' as AssessmentId,
  personId: 'person' as PersonId,
  thing,
  help: 'In the morning, with pictures',
  ably: ably(false),
  cause: 'Dementia',
  outcome: 'cannot',
  assessedOn: today,
  madeBy: 'member:one',
  madeAt: new Date('2026-06-01T09:00:00Z'),
  ...shown,
})

const authority = (shown: Partial<Authority> = {}): Authority => ({
  id: 'authority' as AuthorityId,
  personId: 'person' as PersonId,
  kind: 'attorney-welfare',
  name: 'Ceri',
  seenHow: 'paper',
  seenBy: 'member:one',
  seenOn: today,
  validFrom: day('2024-01-01'),
  version: 1,
  ...shown,
})

type Asked = Parameters<typeof mayAgreeFor>[0]
const asked = (shown: Partial<Asked> = {}): Asked => ({ by: 'best-interests', thing, reviewOn, ...shown })
const why = (shown: Partial<Asked>, found: Assessment | undefined = assessment()) => {
  const may = mayAgreeFor(asked(shown), found, today)
  return may.ok ? may.value : may.reason
}

describe('agreeing for somebody', () => {
  it('is allowed where a record says that they cannot decide this very thing, until a day ahead', () => {
    expect(why({})).toBe('may')
  })

  it('is refused while nobody has shown that they cannot: everybody is taken to be able to decide', () => {
    expect(mayAgreeFor(asked(), undefined, today)).toEqual({ ok: false, reason: 'nobody-assessed' })
    expect(why({}, assessment({ overAt: new Date('2026-06-01T10:00:00Z') }))).toBe('nobody-assessed')
    expect(why({}, assessment({ outcome: 'can', ably: ably(true) }))).toBe('they-decide')
  })

  it('is refused while they will be able to decide on another day', () => {
    expect(why({}, assessment({ outcome: 'not-now', askAgainOn: day('2026-06-08') }))).toBe('wait-for-them')
  })

  it('is refused for another thing than the one that was assessed', () => {
    expect(why({ thing: { ...thing, recipient: 'singers' as OrganisationId } })).toBe('another-thing')
    expect(why({ thing: { ...thing, aboutId: 'another' } })).toBe('another-thing')
    expect(why({ thing: { purpose: 'contact-me-about', aboutId: 'referral' } })).toBe('another-thing')
  })

  it('is never possible for research or for somebody to act for them: the law has other ways for these', () => {
    expect(why({ thing: { ...thing, purpose: 'research-contact' } })).toBe('never-for-others')
    expect(why({ thing: { ...thing, purpose: 'trusted-person-acts' } })).toBe('never-for-others')
  })

  it('ends within a year, and does not rest on an assessment of more than a year ago', () => {
    expect(why({ reviewOn: today })).toBe('review-not-ahead')
    expect(why({ reviewOn: addDays(today, 365) })).toBe('may')
    expect(why({ reviewOn: addDays(today, 366) })).toBe('review-too-far')
    expect(why({}, assessment({ assessedOn: addDays(today, -366) }))).toBe('assess-again')
    expect(endOf(reviewOn) < new Date('2026-09-02T00:00:00Z')).toBe(true)
  })

  it('is an attorney’s or deputy’s only with an authority that was seen, is about care and holds today', () => {
    const by = 'attorney'
    expect(why({ by })).toBe('no-authority')
    expect(why({ by, authority: authority() })).toBe('may')
    expect(why({ by, authority: authority({ kind: 'deputy-welfare' }) })).toBe('may')
    expect(why({ by, authority: authority({ kind: 'attorney-property' }) })).toBe('not-about-care')
    expect(why({ by, authority: authority({ validFrom: addDays(today, 1) }) })).toBe('authority-not-in-force')
    expect(why({ by, authority: authority({ validUntil: addDays(today, -1) }) })).toBe('authority-not-in-force')
    expect(why({ by, authority: authority({ endedAt: new Date('2026-05-01T09:00:00Z') }) })).toBe('authority-not-in-force')
  })

  it('is not an attorney’s either while the person can decide: the power begins where capacity ends', () => {
    expect(why({ by: 'attorney', authority: authority() }, assessment({ outcome: 'can', ably: ably(true) }))).toBe('they-decide')
  })
})

describe('what an assessment says', () => {
  it('is that they can whenever they have all four abilities, and never when one is missing', () => {
    expect(['can', 'not-now', 'cannot'].map((outcome) => fits(outcome as Assessment['outcome'], ably(true)))).toEqual([true, false, false])
    expect(['can', 'not-now', 'cannot'].map((outcome) => fits(outcome as Assessment['outcome'], ably(false)))).toEqual([false, true, true])
  })
})
