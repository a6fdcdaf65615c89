import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type Member, membersWhoAre } from '../../access/index.ts'

/** True for a member whom one of the person's lists keeps from seeing them. */
export function isKeptOut(memberId: MemberId, { excluded, onlyFor }: Around): boolean {
  return excluded.includes(memberId) || (onlyFor.length > 0 && !onlyFor.includes(memberId))
}

/** The link workers of an organisation who may work with a person: those a list keeps out are not offered, and nobody is told why. */
export async function workersFor(work: Work, app: Pick<App, 'vault'>, at: OrganisationId, around: Around): Promise<readonly Member[]> {
  const members = await membersWhoAre(work, app.vault, { kinds: ['link-worker'], at })
  return members.filter(({ id }) => !isKeptOut(id, around)).toSorted((one, other) => one.name.localeCompare(other.name))
}
