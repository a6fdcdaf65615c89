import type { Vault } from '../../../platform/crypto/vault.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { openPerson } from '../store.ts'
import { listAssessments } from './assessmentStore.ts'
import type { Authority } from './authority.ts'
import { endAuthorityRow, insertAuthority } from './authorityStore.ts'
import { listDecisions } from './decisionStore.ts'
import { type Ended, endDecision } from './keepCapacity.ts'

/** Writes down that a member saw by what somebody may decide for a person, as part of the change that says so. */
export async function writeAuthority(work: Work, vault: Vault, authority: Authority): Promise<void> {
  await insertAuthority(work, vault, authority)
  note(work, 'seen', authority)
  await openPerson(work, authority.personId)
}

/** An authority holds no longer, nor does what was decided with it; undefined when it had ended, or changed meanwhile. */
export async function endAuthority(
  work: Work,
  vault: Vault,
  authority: Pick<Authority, 'id' | 'personId' | 'version'>,
): Promise<Ended | undefined> {
  if (!(await endAuthorityRow(work, authority))) return undefined
  note(work, 'ended', authority)
  const [decisions, assessments] = [
    await listDecisions(work, vault, authority.personId),
    await listAssessments(work, vault, authority.personId),
  ]
  const ended: string[] = []
  for (const decision of decisions.filter((each) => each.authorityId === authority.id && each.overAt === undefined)) {
    const thing = assessments.find(({ id }) => id === decision.assessmentId)?.thing
    if (thing !== undefined) ended.push(...(await endDecision(work, decision, { thing, because: 'authority-ended' })))
  }
  await openPerson(work, authority.personId)
  return { sharingEndedOf: ended }
}

function note(work: Work, what: 'seen' | 'ended', { id, personId }: { readonly id: string; readonly personId: PersonId }): void {
  const body = { authorityId: id }
  work.happened({ kind: `person.authority-${what}`, version: 1, subjectId: personId, body })
  work.records({ action: `person.authority-${what}`, subjectKind: 'person', subjectId: personId, detail: body })
}
