import type { MemberId } from '../../../kernel/actor.ts'
import type { Work } from '../../../platform/database/work.ts'
import { memberForgotten } from '../events.ts'
import { emptyMember, lockFormerMember } from './formerMemberStore.ts'

/**
 * Empties what says who a former member was. The row and its id stay, so that what they did keeps an author whom nobody can name.
 * False for whoever came back since it was decided. Whose turn it is two people decide, in the module rights.
 */
export async function forgetMember(work: Work, memberId: MemberId, before: Date): Promise<boolean> {
  if (!(await lockFormerMember(work, memberId, before))) return false
  await emptyMember(work, memberId)
  work.happened(memberForgotten(memberId))
  work.records({ action: 'access.member-forget', subjectKind: 'member', subjectId: memberId })
  return true
}
