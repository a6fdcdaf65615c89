import { describe, expect, it } from 'vitest'
import type { Actor, OrganisationId, PlaceId } from '../../src/kernel/actor.ts'
import { decide, type Rules } from '../../src/kernel/decide.ts'
import { type Around, type Matter, nobodyAround } from '../../src/kernel/standing.ts'
import * as casework from '../../src/modules/casework/policy.ts'
import * as directory from '../../src/modules/directory/policy.ts'
import * as localTeam from '../../src/modules/local-team/policy.ts'
import * as people from '../../src/modules/people/policy.ts'
import * as referrals from '../../src/modules/referrals/policy.ts'
import * as rights from '../../src/modules/rights/policy.ts'
import { askers, other, own } from './authz/questions.ts'

const now = new Date('2026-06-01T12:00:00Z')
const { memberId, organisationId, personId, placeId } = own
const all: readonly Actor[] = [...Object.values(askers), { ...askers.member, glass: [personId] }]
const mine: Around = { ...nobodyAround, workers: [{ memberId, organisationId }] }
const referral = {
  id: own.subjectId as never,
  organisationId,
  placeId,
  personId,
  state: 'sent',
  around: mine,
  referrerOrganisationId: organisationId,
} as const
const person = { id: personId, around: mine, askings: referrals.askingsOf([referral]) }

/** Who of all may, by the question and by the rule; the same, and somebody. */
function expectSame(rules: Rules, action: string, matter: Matter, ask: (actor: Actor) => boolean): void {
  const allowed = all.filter((actor) => decide(rules, actor, action, matter, now).allowed)
  expect(all.filter(ask)).toEqual(allowed)
  expect(allowed.length).toBeGreaterThan(0)
}

describe('a plain question about nothing in particular answers what its rule says', () => {
  it.each<[string, Rules, (actor: Actor) => boolean]>([
    ['casework.caseload', casework.caseworkRules, casework.maySeeCaseload],
    ['casework.break-glass', casework.caseworkRules, casework.mayBreakGlass],
    ['casework.review-glass', casework.caseworkRules, casework.mayReviewGlass],
    ['directory.thesaurus-edit', directory.directoryRules, directory.mayEditThesaurus],
    ['directory.unmet-needs-read', directory.directoryRules, directory.mayReadUnmetNeeds],
    ['directory.wrong-reports-settle', directory.directoryRules, directory.maySettleWrongReports],
    ['directory.feeds-import', directory.directoryRules, directory.mayImportFeeds],
    ['local-team.list', localTeam.localTeamRules, localTeam.mayListTeams],
    ['people.possible-same-settle', people.peopleRules, people.maySettlePossibleSame],
    ['referrals.ask-to-join', referrals.referralRules, referrals.mayAskToJoin],
    ['referrals.coordinators-list', referrals.referralRules, referrals.maySeeCoordinatorList],
    ['referrals.groups-list', referrals.referralRules, referrals.maySeeGroupsList],
    ['referrals.pass-on', referrals.referralRules, referrals.mayPassOn],
    ['rights.requests-see', rights.rightsRules, rights.maySeeRightsRequests],
    ['rights.erase', rights.rightsRules, rights.mayErasePerson],
    ['rights.holds-see', rights.rightsRules, rights.maySeeHolds],
    ['rights.retention-approve', rights.rightsRules, rights.mayApproveRetention],
  ])('%s', (action, rules, ask) => expectSame(rules, action, {}, ask))
})

describe('a plain question about somebody answers what its rule says', () => {
  it.each<[string, (actor: Actor) => boolean]>([
    ['casework.see-person', (actor) => casework.maySeePerson(actor, person, now)],
    ['casework.keep-lists', (actor) => casework.mayKeepLists(actor, person, now)],
    ['casework.settle-wish', (actor) => casework.maySettleWish(actor, person, now)],
    ['casework.say-wish', (actor) => casework.maySayWish(actor, person, now)],
    ['casework.arrange-for-any-team', (actor) => casework.mayArrangeForAnyTeam(actor, person)],
  ])('%s', (action, ask) => expectSame(casework.caseworkRules, action, { person }, ask))

  it('rights.ask', () => expectSame(rights.rightsRules, 'rights.ask', { person }, (actor) => rights.mayAskForRights(actor, { person })))

  it.each([
    ['referrals.see', referrals.maySee],
    ['referrals.see-whole-story', referrals.maySeeWholeStory],
    ['referrals.change-contact', referrals.mayChangeContact],
    ['referrals.withdraw', referrals.mayWithdraw],
    ['referrals.choose-alternative', referrals.mayChooseAlternative],
    ['referrals.reroute', referrals.mayReroute],
    ['referrals.say-started', referrals.maySayStarted],
    ['referrals.answer', referrals.mayAnswer],
    ['referrals.release', referrals.mayRelease],
    ['referrals.complete', referrals.mayComplete],
    ['referrals.close', referrals.mayClose],
    ['referrals.settle-flag', referrals.maySettleFlag],
    ['referrals.remind', referrals.mayRemind],
    ['referrals.offer-alternatives', referrals.mayOfferAlternatives],
    ['referrals.escalate', referrals.mayEscalate],
    ['referrals.stop-sharing', referrals.mayStopSharing],
  ] as const)('%s', (action, ask) => expectSame(referrals.referralRules, action, { person }, (actor) => ask(actor, referral, now)))
})

describe('a plain question about a place answers what its rule says', () => {
  const places = [
    ['their own place', placeId, placeId],
    ['another place', other.placeId, other.placeId],
  ] as const
  const unknown = ['no place', undefined, 'unknown'] as const

  it.each([...places, unknown])('in %s', (_, given: PlaceId | undefined, place) => {
    const request = { placeId: given }
    expectSame(rights.rightsRules, 'rights.request-answer', { place }, (actor) => rights.mayAnswerRightsRequest(actor, request))
    expectSame(rights.rightsRules, 'rights.limit', { place }, (actor) => rights.mayLimitPerson(actor, request))
    expectSame(directory.directoryRules, 'directory.unmet-words-read', { place }, (actor) => directory.mayReadUnmetWords(actor, given))
  })

  it.each([...places, ['the whole network', undefined, 'whole-network'] as const])('of %s', (_, given, place) => {
    expectSame(localTeam.localTeamRules, 'local-team.change', { place }, (actor) => localTeam.mayChangeTeam(actor, given))
  })
})

describe('a referral as the rules read it', () => {
  const stageOf = (state: Parameters<typeof referrals.matterOf>[0]['state']) =>
    referrals.matterOf({ ...referral, state }).person?.askings.map(({ stage }) => stage)

  it('is held, asked, taken or ended', () => {
    expect(stageOf('held')).toEqual(['held'])
    for (const state of ['sent', 'waiting', 'returned'] as const) expect(stageOf(state)).toEqual(['asked'])
    for (const state of ['accepted', 'call-first', 'started'] as const) expect(stageOf(state)).toEqual(['taken'])
    for (const state of ['completed', 'closed', 'withdrawn', 'rerouted'] as const) expect(stageOf(state)).toEqual(['ended'])
  })

  it('names who stands around the person, and nobody when that was not read', () => {
    expect(referrals.matterOf(referral).person?.around).toEqual(mine)
    const { around: _, ...without } = referral
    expect(referrals.matterOf(without).person?.around).toEqual(nobodyAround)
    expect(referrals.matterOf(referral).person?.askings[0]).toMatchObject({ id: own.subjectId, shares: [], trusted: true, placeId })
  })

  it('lets a carer do what the person let them, and see it in any case', () => {
    const carer = askers['trusted-link']
    const may = (ask: typeof referrals.maySee, trustedMay: readonly ('take-back' | 'change')[]) =>
      ask(carer, { ...referral, trustedMay }, now)
    expect(may(referrals.maySee, [])).toBe(true)
    expect([may(referrals.mayWithdraw, []), may(referrals.mayWithdraw, ['take-back']), may(referrals.mayWithdraw, ['change'])]).toEqual([
      false,
      true,
      false,
    ])
    for (const ask of [referrals.mayChooseAlternative, referrals.mayReroute, referrals.maySayStarted])
      expect([may(ask, ['take-back']), may(ask, ['change'])]).toEqual([false, true])
  })
})

describe('whoever works for two organisations', () => {
  const theirs: OrganisationId = other.organisationId
  const worker: Actor = {
    kind: 'member',
    memberId,
    roles: [
      { kind: 'link-worker', organisationId },
      { kind: 'team-lead', organisationId: theirs },
    ],
  }
  const from = (one: OrganisationId, who: typeof memberId | 'nobody' = memberId) => ({ organisationId: one, from: who })

  it('hands over their own for one, and their team’s for the other', () => {
    expect(casework.mayHandOver(worker, person, from(organisationId))).toBe(true)
    expect(casework.mayHandOver(worker, person, from(organisationId, other.memberId))).toBe(false)
    expect(casework.mayHandOver(worker, person, from(theirs))).toBe(false)
    expect(casework.mayHandOver(askers['team-lead'], person, from(organisationId, 'nobody'))).toBe(true)
    expect(casework.mayHandOver(askers.anyone, person, from(organisationId))).toBe(false)
    expect(casework.mayHandOver({ ...worker, memberId: other.memberId }, person, from(organisationId, other.memberId))).toBe(false)
  })

  it('opens the page of handing over for their own, or as the lead', () => {
    expect(casework.mayHandOverFrom(worker, from(organisationId))).toBe(true)
    expect(casework.mayHandOverFrom(worker, from(organisationId, other.memberId))).toBe(false)
    expect(casework.mayHandOverFrom(worker, from(theirs, other.memberId))).toBe(true)
    expect(casework.mayHandOverFrom(askers.provider, from(organisationId))).toBe(false)
    expect(casework.mayHandOverFrom(askers.anyone, from(organisationId))).toBe(false)
  })

  it('arranges and takes back only where they lead', () => {
    expect(casework.mayArrange(askers['team-lead'], person, organisationId)).toBe(true)
    expect(casework.mayArrange(askers['team-lead'], person, theirs)).toBe(false)
    expect(casework.mayArrange(askers.coordinator, person, theirs)).toBe(true)
    expect(casework.mayArrange(worker, person, organisationId)).toBe(false)
    expect(casework.mayUndoHandOver(worker, { organisationId: theirs })).toBe(true)
    expect(casework.mayUndoHandOver(worker, { organisationId })).toBe(false)
  })

  it('looks as one of those who work with the person', () => {
    const both = {
      ...person,
      around: { ...nobodyAround, workers: [...mine.workers, { memberId: null, organisationId: theirs }, ...mine.workers] },
    }
    expect(casework.teamsAround(worker, both, now)).toEqual([organisationId, theirs])
    expect(casework.teamsAround(worker, person, now)).toEqual([organisationId])
    expect(casework.teamsAround(askers.coordinator, both, now)).toEqual([])
    expect(casework.seesForNetwork(worker, both, now)).toBe(false)
    expect(casework.seesForNetwork(askers.coordinator, both, now)).toBe(true)
    expect(casework.seesForNetwork({ ...worker, glass: [personId] }, both, now)).toBe(true)
  })

  it('judges no broken glass of their own', () => {
    expect(casework.mayJudgeGlass(askers.coordinator, { memberId: other.memberId })).toBe(true)
    expect(casework.mayJudgeGlass(askers.coordinator, { memberId })).toBe(false)
    expect(casework.mayJudgeGlass(askers.provider, { memberId: other.memberId })).toBe(false)
    expect(casework.mayJudgeGlass(askers.system, { memberId: other.memberId })).toBe(false)
  })
})
