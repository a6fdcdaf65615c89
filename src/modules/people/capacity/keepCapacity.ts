import type { Language } from '../../../kernel/language.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endGivenForThem, insertAgreement } from '../agreements/agreementStore.ts'
import { wordingNow } from '../agreements/wordings.ts'
import type { Shareable } from '../consent.ts'
import { agreementChanged } from '../events.ts'
import type { PersonId } from '../person.ts'
import { openPerson } from '../store.ts'
import { type Assessment, isAboutSame, type Thing } from './assessment.ts'
import { endAssessment, insertAssessment, listAssessments } from './assessmentStore.ts'
import type { BestInterests, DecisionEnd } from './bestInterests.ts'
import { endDecisionRow, insertDecision, listDecisions } from './decisionStore.ts'
import { endOf } from './mayAgreeFor.ts'

/** What a change ended: the referrals whose group may no longer know of the person, for whoever knows what follows from that. */
export type Ended = { readonly sharingEndedOf: readonly string[] }

/**
 * Writes down whether somebody can decide one thing, as part of the change that says so. It follows what was found before; when they
 * decide again, or will on another day, what was decided for them ends in the same moment.
 */
export async function writeAssessment(work: Work, vault: Vault, assessment: Assessment): Promise<Ended> {
  const { personId, outcome } = assessment
  const before = lastOf((await listAssessments(work, vault, personId)).filter((each) => isAboutSame(each, assessment)))
  if (before !== undefined) await endAssessment(work, before.id)
  await insertAssessment(work, vault, { ...assessment, replacesId: before?.id })
  note(work, 'capacity-assessed', personId, { assessmentId: assessment.id })
  const ended = outcome === 'cannot' ? [] : await endStanding(work, vault, { assessment, because: 'they-decide' })
  await openPerson(work, personId)
  return { sharingEndedOf: ended }
}

/** The one that stands, else the one that stood last: of two written at once the later need not be the one with the later moment. */
function lastOf(assessments: readonly Assessment[]): Assessment | undefined {
  const until = ({ overAt }: Assessment) => overAt?.getTime() ?? Number.POSITIVE_INFINITY
  return assessments.toSorted((one, other) => until(other) - until(one))[0]
}

export type Deciding = {
  readonly decision: BestInterests
  readonly assessment: Assessment
  readonly shares: readonly Shareable[]
  readonly language: Language
}

/** Writes down what was decided for somebody, with the agreement that follows from it, as part of the change that `mayAgreeFor` allowed. */
export async function writeDecision(work: Work, vault: Vault, deciding: Deciding): Promise<Ended> {
  const { decision, assessment } = deciding
  const { personId, thing } = assessment
  const ended = await endStanding(work, vault, { assessment, because: 'replaced' })
  // A yes somebody said for them without being allowed to decide it goes with it.
  const given = await endGivenFor(work, { personId, thing })
  await insertDecision(work, vault, decision)
  note(work, 'decided-for', personId, { decisionId: decision.id })
  const isAgreed = decision.isFor && (await agree(work, deciding))
  await openPerson(work, personId)
  return { sharingEndedOf: isAgreed ? [] : [...new Set([...ended, ...given])] }
}

async function agree(work: Work, { decision, assessment: { thing }, shares, language }: Deciding): Promise<boolean> {
  if (thing.purpose === 'something-else' || thing.aboutId === undefined) return false
  const isNew = await insertAgreement(work, {
    id: work.newId(),
    personId: decision.personId,
    aboutId: thing.aboutId,
    purpose: thing.purpose,
    ...(thing.recipient && { recipient: thing.recipient }),
    shares: thing.purpose === 'share-with-organisation' ? shares : [],
    wording: wordingNow[thing.purpose],
    language,
    givenBy: decision.authorityId === undefined ? 'best-interests' : 'attorney',
    how: 'in-person',
    decisionId: decision.id,
    givenAt: work.at,
    expiresAt: endOf(decision.reviewOn),
  })
  if (isNew) tellOfAgreement(work, decision.personId, thing.purpose, 'given')
  return isNew
}

type Standing = { readonly assessment: Assessment; readonly because: DecisionEnd }

async function endStanding(work: Work, vault: Vault, { assessment, because }: Standing): Promise<readonly string[]> {
  const { personId, thing } = assessment
  const about = (await listAssessments(work, vault, personId)).filter((each) => isAboutSame(each, assessment)).map(({ id }) => id)
  const standing = (await listDecisions(work, vault, personId)).filter((each) => each.overAt === undefined)
  const ended: string[] = []
  for (const decision of standing.filter(({ assessmentId }) => about.includes(assessmentId)))
    ended.push(...(await endDecision(work, decision, { thing, because })))
  return ended
}

type Ending = { readonly thing: Thing; readonly because: DecisionEnd }

/** Ends what was decided for somebody and the agreement that rests on it; which referrals' groups may no longer know of them. */
export async function endDecision(
  work: Work,
  { id, personId }: Pick<BestInterests, 'id' | 'personId'>,
  { thing, because }: Ending,
): Promise<readonly string[]> {
  if (!(await endDecisionRow(work, id, because))) return []
  note(work, 'decided-for-ended', personId, { decisionId: id, because })
  return endGivenFor(work, { personId, thing })
}

async function endGivenFor(work: Work, { personId, thing }: Pick<Assessment, 'personId' | 'thing'>): Promise<readonly string[]> {
  const { purpose, aboutId } = thing
  if (purpose === 'something-else' || aboutId === undefined) return []
  if ((await endGivenForThem(work, { purpose, aboutId })) === 0) return []
  tellOfAgreement(work, personId, purpose, 'withdrawn')
  return purpose === 'share-with-organisation' ? [aboutId] : []
}

function tellOfAgreement(work: Work, personId: PersonId, purpose: Thing['purpose'], to: 'given' | 'withdrawn'): void {
  work.happened(agreementChanged(personId, { purpose, to }))
  work.records({ action: `person.agreement-${to}`, subjectKind: 'person', subjectId: personId, detail: { purpose } })
}

/** Ids and codes only: what somebody cannot decide is in the sealed rows, and nowhere else. */
function note(work: Work, what: string, personId: PersonId, body: Readonly<Record<string, string>>): void {
  work.happened({ kind: `person.${what}`, version: 1, subjectId: personId, body })
  work.records({ action: `person.${what}`, subjectKind: 'person', subjectId: personId, detail: body })
}
