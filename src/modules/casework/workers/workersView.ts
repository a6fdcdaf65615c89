import type { OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Member, membersById, membersWhoAre } from '../../access/index.ts'
import { organisationsById } from '../../directory/index.ts'
import { listWorkers, type PersonWorker } from '../../people/index.ts'
import { type Worn, wear } from '../person/wear.ts'
import { mayArrange, mayArrangeForAnyTeam } from '../policy.ts'
import { workersFor } from './mayWork.ts'

/** What the page needs on which somebody arranges who works with a person. */
export type WorkersView = Worn & {
  readonly now: readonly (PersonWorker & { readonly name: string | undefined })[]
  /** The team that is chosen, with those who can work with the person. */
  readonly chosen?: { readonly organisationId: OrganisationId; readonly workers: readonly Member[] }
  /** The teams to choose from; none when only one is theirs to arrange for. */
  readonly teams: readonly OrganisationId[]
  readonly organisations: ReadonlyMap<string, string>
}

/** Undefined, the 404 of what does not exist, for whoever may not arrange anything here. */
export async function loadWorkersView(visit: Visit & { readonly params: { readonly personId: string } }): Promise<WorkersView | undefined> {
  const worn = await wear(visit)
  if (worn === undefined || worn.choose.length > 0) return undefined
  const { app, network } = visit
  const { actor, matter, team } = worn
  const isForAny = mayArrangeForAnyTeam(actor, matter)
  if (!isForAny && (team === undefined || !mayArrange(actor, matter, team))) return undefined
  const wanted = isForAny ? parseId<'Organisation'>(visit.query.get('team') ?? '') : team
  const found = await app.database.within({ networkId: network.id, actor }, async (work) => {
    const all = (await listWorkers(work, { personId: worn.id })).filter(({ organisationId }) => isForAny || organisationId === team)
    const members = await membersById(
      work,
      app.vault,
      all.flatMap(({ memberId }) => (memberId === 'nobody' ? [] : [memberId])),
    )
    const staffed = isForAny ? await membersWhoAre(work, app.vault, { kinds: ['link-worker', 'team-lead'] }) : []
    const teams = [
      ...new Set(
        staffed.flatMap(({ roles }) =>
          roles.flatMap((role) => (isStaffing(role.kind) && 'organisationId' in role ? [role.organisationId] : [])),
        ),
      ),
    ]
    const chosen = wanted && { organisationId: wanted, workers: await workersFor(work, app, wanted, matter.around) }
    return { now: all.map((each) => ({ ...each, name: members.find(({ id }) => id === each.memberId)?.name })), teams, chosen }
  })
  const { now, teams, chosen } = found
  const ids = [...new Set([...teams, ...now.map(({ organisationId }) => organisationId), ...(wanted ? [wanted] : [])])]
  const organisations = new Map((await organisationsById(app.database, network.id, ids)).map(({ id, name }) => [id as string, name]))
  // An address somebody made up names no team.
  const isKnown = chosen !== undefined && organisations.has(chosen.organisationId)
  return { ...worn, now, teams, organisations, ...(chosen !== undefined && isKnown && { chosen }) }
}

function isStaffing(kind: string): boolean {
  return kind === 'link-worker' || kind === 'team-lead'
}
