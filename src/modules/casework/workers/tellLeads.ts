import type { OrganisationId } from '../../../kernel/actor.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersWhoAre } from '../../access/index.ts'
import { caseloadAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { isKeptOut } from './mayWork.ts'

const twoDays = 2 * 86_400_000

/** Tells the leads of a team that somebody must be found; a team without a lead that may know has the coordinators of the whole network told. */
export async function tellLeads(
  work: Work,
  app: App,
  told: { readonly organisationId: OrganisationId; readonly count: number; readonly around: Around },
): Promise<void> {
  const mayKnow = ({ id }: { readonly id: Around['excluded'][number] }) => !isKeptOut(id, told.around)
  const leads = (await membersWhoAre(work, app.vault, { kinds: ['team-lead'], at: told.organisationId })).filter(mayKnow)
  const coordinators = leads.length > 0 ? [] : (await membersWhoAre(work, app.vault, { kinds: ['coordinator'] })).filter(mayKnow)
  const wholeNetwork = coordinators.filter(({ roles }) => roles.some((role) => role.kind === 'coordinator' && role.placeId === undefined))
  const by = new Date(work.at.getTime() + twoDays)
  for (const to of [...leads, ...wholeNetwork])
    await tellMember(work, app, { to, what: 'nobody', count: told.count, by, path: caseloadAt.to({}) })
}
