import { addDays, dayAt } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import {
  type Assessment,
  type AssessmentId,
  type AuthorityId,
  type BestInterestsId,
  holdPersonRow,
  isInForce,
  listAgreements,
  listAssessments,
  listAuthorities,
  type MayNotAgree,
  mayAgreeFor,
  type PersonId,
  type Shareable,
  writeDecision,
} from '../../people/index.ts'
import { isOpen, listByIds, type ReferralId, readTimeZone } from '../../referrals/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayRecordCapacity } from '../policy.ts'
import { endSharingLater } from './endSharing.ts'

export type DecidingFor = {
  readonly personId: PersonId
  readonly assessmentId: AssessmentId
  /** The attorney or deputy who decides; absent when the team does, in their best interests. */
  readonly authorityId?: AuthorityId | undefined
  readonly isFor: boolean
  readonly words: string
  readonly wishes: string
  readonly consulted: string
  readonly lessRestrictive: string
  readonly reviewInDays: number
  readonly shares: readonly Shareable[]
  readonly language: Language
  readonly onceKey: string
}
export type DecideRefusal = 'not-found' | MayNotAgree | 'their-own-stands' | 'request-over' | 'shares-nothing'

/** Somebody who works with a person writes down what is decided for them, by whom, and until when; an agreement follows from it. */
export async function decideFor(app: App, who: Context, asked: DecidingFor): Promise<Result<BestInterestsId, DecideRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => decide(work, app, asked))
    return once.ok ? once.value : decide(work, app, asked)
  })
}

async function decide(work: Work, app: App, asked: DecidingFor): Promise<Result<BestInterestsId, DecideRefusal>> {
  const { personId, authorityId, shares, language } = asked
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayRecordCapacity(work.actor, found.matter, work.at)) return refuse('not-found')
  // Two who write at once come one after the other, and the second sees what the first wrote.
  await holdPersonRow(work, personId)
  const assessment = (await listAssessments(work, app.vault, personId)).find(({ id }) => id === asked.assessmentId)
  if (assessment === undefined) return refuse('not-found')
  const today = dayAt(work.at, await readTimeZone(work))
  const reviewOn = addDays(today, asked.reviewInDays)
  const authority = authorityId && (await listAuthorities(work, app.vault, personId)).find(({ id }) => id === authorityId)
  const by = authorityId === undefined ? 'best-interests' : 'attorney'
  const may = mayAgreeFor({ by, thing: assessment.thing, reviewOn, authority }, assessment, today)
  if (!may.ok) return may
  const hindered = await whatHinders(work, assessment, asked)
  if (hindered !== undefined) return refuse(hindered)
  const id: BestInterestsId = work.newId()
  const { isFor, words, wishes, consulted, lessRestrictive } = asked
  const made = { madeBy: actorName(work.actor), madeAt: work.at, decidedOn: today, reviewOn }
  const decision = {
    ...{ id, personId, assessmentId: assessment.id, isFor, words, wishes, consulted, lessRestrictive },
    ...made,
    ...(authority && { authorityId: authority.id }),
  }
  const { sharingEndedOf } = await writeDecision(work, app.vault, { decision, assessment, shares, language })
  endSharingLater(work, sharingEndedOf)
  return ok(id)
}

/** What somebody agreed themselves stands; over a request that is over there is nothing to agree. */
async function whatHinders(work: Work, { thing }: Assessment, { isFor, shares }: DecidingFor): Promise<DecideRefusal | undefined> {
  const { aboutId, purpose } = thing
  if (aboutId === undefined) return undefined
  const [referral] = await listByIds(work, [aboutId as ReferralId])
  if (referral === undefined || !isOpen(referral)) return 'request-over'
  const agreed = (await listAgreements(work, { aboutId })).filter((each) => each.purpose === purpose && isInForce(each, work.at))
  if (agreed.some(({ givenBy }) => givenBy === 'person')) return 'their-own-stands'
  return isFor && purpose === 'share-with-organisation' && shares.length === 0 ? 'shares-nothing' : undefined
}
