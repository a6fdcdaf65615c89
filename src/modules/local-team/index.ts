import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Module } from '../../platform/module.ts'
import { changeTeamPage } from './pages/changeTeamPage.tsx'
import { teamsPage } from './pages/teamsPage.tsx'
import { type Teams, teamNear } from './team.ts'
import { teamsOf } from './teams.ts'

export { changeTeam, type TeamChange, type TeamRefused } from './actions/changeTeam.ts'
export { AskAPerson } from './askAPerson.tsx'
export { type Contact, type Team, type Teams, teamNear, teamOfPlace } from './team.ts'
export { TeamList } from './teamList.tsx'
export { teamsKnown } from './teams.ts'

type Asking = { readonly app: Pick<App, 'database'>; readonly network: { readonly id: NetworkId }; readonly now: Date }

/** The humans people can turn to, for a page that is being shown. */
export async function teamsFor({ app, network, now }: Asking): Promise<Teams> {
  return await teamsOf({ database: app.database, networkId: network.id, now })
}

/** The team nearest to a point; the network's own where no point is known. */
export async function teamFor(visit: Asking, point?: Parameters<typeof teamNear>[1]) {
  return teamNear(await teamsFor(visit), point)
}

/** How people reach the humans of the network and its places. */
export const localTeam: Module = { name: 'local-team', pages: [teamsPage, changeTeamPage], jobs: [], listens: {} }
