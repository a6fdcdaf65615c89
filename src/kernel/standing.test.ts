import { describe, expect, it } from 'vitest'
import type { Actor, MemberId, OrganisationId, PlaceId, Role } from './actor.ts'
import type { Id } from './id.ts'
import { type Around, type Asking, type Matter, nobodyAround, pastLasts, standing } from './standing.ts'

const noon = new Date('2026-06-01T12:00:00Z')
const me = 'me' as MemberId
const somebodyElse = 'somebody-else' as MemberId
const [ours, theirs] = ['ours' as OrganisationId, 'theirs' as OrganisationId]
const [here, elsewhere] = ['here' as PlaceId, 'elsewhere' as PlaceId]
const personId = 'person' as Id<'Person'>

const anAsking = (differently: Partial<Asking> = {}): Asking => ({
  id: 'request',
  organisationId: ours,
  stage: 'asked',
  shares: [],
  ...differently,
})
const about = (askings: readonly Asking[], around: Partial<Around> = {}): Matter => ({
  person: { id: personId, around: { ...nobodyAround, ...around }, askings },
})
const member = (...roles: readonly Role[]): Actor => ({ kind: 'member', memberId: me, roles })
const link = (purpose: 'person' | 'trusted' | 'provider', subjectId = 'request'): Actor => ({ kind: 'link-holder', purpose, subjectId })
const whatIs = (actor: Actor, matter: Matter = {}): readonly string[] => [...standing(actor, matter, noon)]

describe('what somebody is', () => {
  it('is anyone, and nothing more, without a sign-in', () => {
    expect(whatIs({ kind: 'anyone' }, about([anAsking()]))).toEqual(['anyone'])
    expect(whatIs({ kind: 'system', named: 'nightly' })).toEqual(['anyone', 'software'])
  })

  it('is themself only to their own account', () => {
    expect(whatIs(member(), { memberId: me })).toEqual(['anyone', 'signed-in', 'self'])
    expect(whatIs(member(), { memberId: somebodyElse })).toEqual(['anyone', 'signed-in'])
    expect(whatIs(member())).toEqual(['anyone', 'signed-in'])
  })

  it.each(['programme-lead', 'commissioner', 'researcher', 'network-admin'] as const)(
    'of a %s is that role and nothing to a person',
    (kind) => {
      const role = kind === 'programme-lead' ? { kind, organisationId: ours } : { kind }
      expect(whatIs(member(role), about([anAsking()]))).toEqual(['anyone', 'signed-in', kind])
    },
  )
})

describe('a private link', () => {
  it('opens the one request it was made for', () => {
    expect(whatIs(link('person'), about([anAsking()]))).toEqual(['anyone', 'holder'])
    expect(whatIs(link('person', 'another'), about([anAsking()]))).toEqual(['anyone'])
    expect(whatIs(link('person'))).toEqual(['anyone'])
  })

  it('of a carer ends with their say', () => {
    expect(whatIs(link('trusted'), about([anAsking({ trusted: true })]))).toEqual(['anyone', 'trusted'])
    expect(whatIs(link('trusted'), about([anAsking({ trusted: false })]))).toEqual(['anyone'])
    expect(whatIs(link('trusted'), about([anAsking()]))).toEqual(['anyone'])
  })
})

describe('a group', () => {
  const provider = member({ kind: 'provider', organisationId: ours })
  const seen = (asking: Partial<Asking>) => whatIs(link('provider'), about([anAsking(asking)])).slice(1)

  it('is nothing to what is held back from it', () => {
    expect(seen({ stage: 'held', shares: ['contact'] })).toEqual([])
  })

  it('is told while the person agrees, and knows how to reach them only after a yes', () => {
    expect(seen({ stage: 'asked' })).toEqual(['asked'])
    expect(seen({ stage: 'asked', shares: ['called', 'contact'] })).toEqual(['asked', 'told'])
    expect(seen({ stage: 'taken', shares: ['called'] })).toEqual(['asked', 'told'])
    expect(seen({ stage: 'taken', shares: ['called', 'contact'] })).toEqual(['asked', 'told', 'taking'])
    expect(seen({ stage: 'taken', shares: [] })).toEqual(['asked'])
  })

  it('may look back for thirty days, to the moment, and not where the end is not known', () => {
    const endedAt = (ago: number) => ({ stage: 'ended', endedAt: new Date(noon.getTime() - ago) }) as const
    expect(pastLasts).toBe(2_592_000_000)
    expect(seen(endedAt(0))).toEqual(['past'])
    expect(seen(endedAt(pastLasts))).toEqual(['past'])
    expect(seen(endedAt(pastLasts + 1))).toEqual([])
    expect(seen({ stage: 'ended' })).toEqual([])
  })

  it('is the same for its members, of its own requests only', () => {
    expect(whatIs(provider, about([anAsking()]))).toEqual(['anyone', 'signed-in', 'provider', 'asked'])
    expect(whatIs(provider, about([anAsking({ organisationId: theirs })]))).toEqual(['anyone', 'signed-in', 'provider'])
    expect(whatIs(provider)).toEqual(['anyone', 'signed-in', 'provider'])
  })
})

describe('a team', () => {
  const worker = member({ kind: 'link-worker', organisationId: ours })
  const lead = member({ kind: 'team-lead', organisationId: ours })
  const workedBy = (memberId: MemberId | null, organisationId: OrganisationId) => about([], { workers: [{ memberId, organisationId }] })

  it('has a worker who is that for the organisation they work with the person for', () => {
    expect(whatIs(worker, workedBy(me, ours))).toEqual(['anyone', 'signed-in', 'link-worker', 'worker'])
    expect(whatIs(worker, workedBy(me, theirs))).not.toContain('worker')
    expect(whatIs(worker, workedBy(somebodyElse, ours))).not.toContain('worker')
    expect(whatIs(worker, about([]))).toEqual(['anyone', 'signed-in', 'link-worker'])
  })

  it('has a lead to whomever it works with, also while nobody of it does', () => {
    expect(whatIs(lead, workedBy(somebodyElse, ours))).toEqual(['anyone', 'signed-in', 'team-lead', 'lead'])
    expect(whatIs(lead, workedBy(null, ours))).toContain('lead')
    expect(whatIs(lead, workedBy(me, theirs))).toEqual(['anyone', 'signed-in', 'team-lead'])
    expect(whatIs(lead)).toEqual(['anyone', 'signed-in', 'team-lead'])
  })

  it('finds somebody among several workers and several requests', () => {
    const workers = [
      { memberId: somebodyElse, organisationId: theirs },
      { memberId: me, organisationId: ours },
    ]
    expect(whatIs(worker, about([], { workers }))).toContain('worker')
    expect(whatIs(lead, about([], { workers }))).toContain('lead')
    const referrer = member({ kind: 'referrer', organisationId: ours })
    expect(whatIs(referrer, about([anAsking(), anAsking({ referrerOrganisationId: ours })]))).toContain('referrer')
  })

  it('is told apart from whoever passed the person on', () => {
    const referrer = member({ kind: 'referrer', organisationId: ours })
    expect(whatIs(referrer, about([anAsking({ referrerOrganisationId: ours })]))).toEqual(['anyone', 'signed-in', 'passes-on', 'referrer'])
    expect(whatIs(referrer, about([anAsking({ referrerOrganisationId: theirs })]))).toEqual(['anyone', 'signed-in', 'passes-on'])
    expect(whatIs(referrer)).toEqual(['anyone', 'signed-in', 'passes-on'])
  })
})

describe('a coordinator', () => {
  const ofAll = member({ kind: 'coordinator' })
  const ofHere = member({ kind: 'coordinator', placeId: here })
  const isTheirs = (matter: Matter) => whatIs(ofHere, matter).includes('coordinator')

  it('of the whole network is that everywhere', () => {
    expect(whatIs(ofAll, about([anAsking({ placeId: elsewhere })]))).toEqual(['anyone', 'signed-in', 'coordinator', 'network-coordinator'])
    expect(whatIs(ofAll, { place: 'whole-network' })).toContain('network-coordinator')
  })

  it('of a place is never that of the network', () => {
    expect(whatIs(ofHere)).toEqual(['anyone', 'signed-in', 'coordinator'])
  })

  it('of a place has its people, and those whose place nobody knows: better seen twice than by nobody', () => {
    expect(isTheirs(about([anAsking({ placeId: here })]))).toBe(true)
    expect(isTheirs(about([anAsking()]))).toBe(true)
    expect(isTheirs(about([]))).toBe(true)
    expect(isTheirs(about([anAsking({ placeId: elsewhere })]))).toBe(false)
    expect(isTheirs(about([anAsking({ placeId: elsewhere }), anAsking({ placeId: here })]))).toBe(true)
  })

  it('of a place has its things, and those of no place that is known, and not those of the network', () => {
    expect(isTheirs({ place: here })).toBe(true)
    expect(isTheirs({ place: 'unknown' })).toBe(true)
    expect(isTheirs({ place: elsewhere })).toBe(false)
    expect(isTheirs({ place: 'whole-network' })).toBe(false)
    expect(whatIs(ofHere, { place: elsewhere })).toEqual(['anyone', 'signed-in'])
    expect(whatIs(ofHere, about([anAsking({ placeId: elsewhere })]))).toEqual(['anyone', 'signed-in'])
  })
})

describe('who may not see a person', () => {
  const all: readonly Role[] = [{ kind: 'coordinator' }, { kind: 'link-worker', organisationId: ours }]
  const broke: Actor = { kind: 'member', memberId: me, roles: all, glass: [personId] }
  const workers = [{ memberId: me, organisationId: ours }]

  it('is nothing to them, whatever they are and whatever they break', () => {
    expect(whatIs(broke, about([anAsking()], { workers, excluded: [somebodyElse, me] }))).toEqual([])
    expect(whatIs(broke, about([anAsking()], { workers, onlyFor: [somebodyElse] }))).toEqual([])
  })

  it('is not who is among those who alone may, and not who is merely a colleague of somebody kept out', () => {
    expect(whatIs(broke, about([], { workers, onlyFor: [somebodyElse, me] }))).toContain('worker')
    expect(whatIs(broke, about([], { workers, excluded: [somebodyElse] }))).toContain('worker')
    expect(whatIs(broke, about([], { excluded: [me], onlyFor: [me] }))).toEqual([])
  })

  it('is nobody where nobody was named', () => {
    expect(nobodyAround).toEqual({ workers: [], excluded: [], onlyFor: [] })
  })

  it('does not reach a person’s own link, nor the software that must reach them', () => {
    expect(whatIs(link('person'), about([anAsking()], { excluded: [me], onlyFor: [me] }))).toEqual(['anyone', 'holder'])
  })
})

describe('a broken glass', () => {
  const broke = (glass?: readonly Id<'Person'>[]): Actor => ({ kind: 'member', memberId: me, roles: [], ...(glass && { glass }) })

  it('opens the one person it was broken for', () => {
    expect(whatIs(broke([personId]), about([]))).toEqual(['anyone', 'signed-in', 'glass'])
    expect(whatIs(broke(['another' as Id<'Person'>]), about([]))).toEqual(['anyone', 'signed-in'])
    expect(whatIs(broke(), about([]))).toEqual(['anyone', 'signed-in'])
    expect(whatIs(broke([personId]))).toEqual(['anyone', 'signed-in'])
  })
})
