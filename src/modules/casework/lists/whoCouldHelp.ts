import type { MemberId } from '../../../kernel/actor.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Member, membersWhoAre } from '../../access/index.ts'
import { maySettleWish, type PersonMatter } from '../policy.ts'
import { isKeptOut } from '../workers/mayWork.ts'

/** The members who can look after a person: those who work with them, lead those who do, or coordinate where they are. */
export async function whoCouldHelp(work: Work, app: Pick<App, 'vault'>, person: PersonMatter): Promise<readonly Member[]> {
  const members = await membersWhoAre(work, app.vault, { kinds: ['coordinator', 'link-worker', 'team-lead'] })
  return members.filter(({ id, roles }) => maySettleWish({ kind: 'member', memberId: id, roles }, person, work.at))
}

/** The people around somebody as they would be with these members on one of the lists. */
export function withOnList(around: Around, kind: 'excluded' | 'only', memberIds: readonly MemberId[]): Around {
  return kind === 'excluded'
    ? { ...around, excluded: [...around.excluded, ...memberIds] }
    : { ...around, onlyFor: [...around.onlyFor, ...memberIds] }
}

/** True when somebody works with the person now, and nobody who does could see them any more. */
export function losesLastWorker(before: Around, after: Around): boolean {
  const working = (around: Around) => before.workers.some(({ memberId }) => memberId !== null && !isKeptOut(memberId, around))
  return working(before) && !working(after)
}
