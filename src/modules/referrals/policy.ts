import type { Actor } from '../../kernel/actor.ts'
import { decider } from '../../kernel/decide.ts'
import { type Asking, type Matter, nobodyAround, type Relation } from '../../kernel/standing.ts'
import type { TrustedScope } from '../people/index.ts'
import { isEnded } from './lifecycle.ts'
import { mayGroupSeeContact, type Referral } from './referral.ts'

const team: readonly Relation[] = ['coordinator', 'worker', 'lead']

/** To whom each thing about a referral is allowed; `src/kernel/standing.ts` says who is what to it. */
export const referralRules = {
  /** Asking is for everybody: no account, no GP, no number. */
  'referrals.ask-to-join': ['anyone'],
  /** What is on the list is narrowed by the keys of whoever looks. */
  'referrals.coordinators-list': ['coordinator'],
  /** What their own groups were asked, each group behind its wall. */
  'referrals.groups-list': ['provider'],
  'referrals.see': ['holder', 'trusted', 'asked', 'past', 'glass', 'software', ...team],
  /** Passing people on, and the list of those one's organisation passed on. */
  'referrals.pass-on': ['passes-on'],
  /** That somebody was passed on, and while they agree what came of it; never the request itself. */
  'referrals.passed-on-see': ['holder', 'referrer', 'glass', 'software', ...team],
  'referrals.see-whole-story': ['glass', ...team],
  'referrals.change-contact': ['holder'],
  'referrals.withdraw': ['holder', 'trusted', ...team],
  /** Taking back that the group knows of them; the team does it for whoever says so on the phone, the software when what was agreed for them is over. */
  'referrals.stop-sharing': ['holder', 'software', ...team],
  /** What they agreed to is between them and us: a trusted person may act within it and not see it. */
  'referrals.agreements-see': ['holder', ...team],
  'referrals.agreements-change': ['holder', ...team],
  'referrals.trusted-see': ['holder'],
  /** The team does it for whoever says so on the phone: they may be afraid to write. */
  'referrals.trusted-change': ['holder', ...team],
  'referrals.choose-alternative': ['holder', 'trusted', ...team],
  'referrals.reroute': ['holder', 'trusted', ...team],
  'referrals.say-started': ['holder', 'trusted', 'asked', 'past', ...team],
  /** Whoever answers what is over is told where it stands: that is the lifecycle's to say, not a wall's. */
  'referrals.answer': ['asked', 'past', 'coordinator'],
  'referrals.release': ['coordinator'],
  'referrals.complete': team,
  'referrals.close': team,
  'referrals.settle-flag': team,
  'referrals.remind': ['software', ...team],
  'referrals.offer-alternatives': ['software', 'asked', 'past', ...team],
  'referrals.escalate': ['software', ...team],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

type InQuestion = Pick<Referral, 'id' | 'organisationId' | 'placeId' | 'personId' | 'state' | 'around' | 'referrerOrganisationId'> & {
  readonly endedAt?: Date
  /** How far somebody trusted may act; absent when that makes no difference to the question. */
  readonly trustedMay?: readonly TrustedScope[]
}

/** A referral as the rules read it. What the person agrees to share is asked where it is shown (whatGroupSees). */
export function matterOf(referral: InQuestion, action?: string): Matter {
  const { personId, around = nobodyAround } = referral
  const trusted = mayTrusted(referral, action)
  return { person: { id: personId, around, askings: [{ ...askingOf(referral), trusted }] } }
}

/** How far a trusted person must be allowed to act for what they would change; to see it is allowed to all of them. */
const scopeOf: Readonly<Partial<Record<string, TrustedScope>>> = {
  'referrals.withdraw': 'take-back',
  'referrals.choose-alternative': 'change',
  'referrals.reroute': 'change',
  'referrals.say-started': 'change',
}

function mayTrusted({ trustedMay }: InQuestion, action: string | undefined): boolean {
  const scope = action === undefined ? undefined : scopeOf[action]
  return scope === undefined || trustedMay === undefined || trustedMay.includes(scope)
}

function askingOf(referral: InQuestion): Asking {
  const { id, organisationId, placeId, referrerOrganisationId, state, endedAt } = referral
  const stage = state === 'held' ? 'held' : isEnded(state) ? 'ended' : mayGroupSeeContact({ state }) ? 'taken' : 'asked'
  return { id, organisationId, placeId, referrerOrganisationId, stage, endedAt, shares: [], trusted: true }
}

/** The requests of one person as the rules read them. */
export function askingsOf(referrals: readonly InQuestion[]): readonly Asking[] {
  return referrals.map(askingOf)
}

const may = decider(referralRules)
const mayOf =
  (action: keyof typeof referralRules) =>
  (actor: Actor, referral: InQuestion, at?: Date): boolean =>
    may(action, actor, matterOf(referral, action), at)

export const mayAskToJoin = (actor: Actor): boolean => may('referrals.ask-to-join', actor)
export const maySeeCoordinatorList = (actor: Actor): boolean => may('referrals.coordinators-list', actor)
export const mayPassOn = (actor: Actor): boolean => may('referrals.pass-on', actor)
export const maySeeGroupsList = (actor: Actor): boolean => may('referrals.groups-list', actor)
export const maySee = mayOf('referrals.see')
export const mayChangeContact = mayOf('referrals.change-contact')
export const mayWithdraw = mayOf('referrals.withdraw')
export const mayStopSharing = mayOf('referrals.stop-sharing')
export const maySeeAgreements = mayOf('referrals.agreements-see')
export const mayChangeAgreements = mayOf('referrals.agreements-change')
export const maySeeTrusted = mayOf('referrals.trusted-see')
export const mayChangeTrusted = mayOf('referrals.trusted-change')
export const mayChooseAlternative = mayOf('referrals.choose-alternative')
export const mayReroute = mayOf('referrals.reroute')
export const maySayStarted = mayOf('referrals.say-started')
export const mayAnswer = mayOf('referrals.answer')
export const mayRelease = mayOf('referrals.release')
export const mayComplete = mayOf('referrals.complete')
export const mayClose = mayOf('referrals.close')
export const maySettleFlag = mayOf('referrals.settle-flag')
export const maySeeWholeStory = mayOf('referrals.see-whole-story')
export const mayRemind = mayOf('referrals.remind')
export const mayOfferAlternatives = mayOf('referrals.offer-alternatives')
export const mayEscalate = mayOf('referrals.escalate')

/** The steps a human of the team marks with one button, each with its own question. */
export const mayMark = {
  release: mayRelease,
  start: maySayStarted,
  complete: mayComplete,
  withdraw: mayWithdraw,
} as const
