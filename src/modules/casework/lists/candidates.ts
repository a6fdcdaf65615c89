import type { OrganisationId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { listMembers, type Member, membersWhoAre } from '../../access/index.ts'

/**
 * The members somebody may put on a list. Who looks for one team chooses among its members and the coordinators: which members other
 * organisations have is none of their business. Who looks for the network chooses among all.
 */
export async function candidatesFor(work: Work, app: Pick<App, 'vault'>, team: OrganisationId | undefined): Promise<readonly Member[]> {
  const members = team === undefined ? await listMembers(work, app.vault) : await ofTeam(work, app, team)
  return members.toSorted((one, other) => one.name.localeCompare(other.name))
}

async function ofTeam(work: Work, app: Pick<App, 'vault'>, at: OrganisationId): Promise<readonly Member[]> {
  const kinds = ['provider', 'referrer', 'link-worker', 'team-lead', 'programme-lead'] as const
  const [team, coordinators] = await Promise.all([
    membersWhoAre(work, app.vault, { kinds, at }),
    membersWhoAre(work, app.vault, { kinds: ['coordinator'] }),
  ])
  return [...team, ...coordinators.filter(({ id }) => !team.some((member) => member.id === id))]
}
