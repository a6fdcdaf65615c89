import type { Id } from '../../kernel/id.ts'
import type { Visit } from '../../platform/http/page.ts'
import { membersById } from '../access/index.ts'
import { type Joinable, readJoinable, readJoinables } from '../directory/index.ts'
import { readPlaces } from '../geography/index.ts'
import type { PersonId } from '../people/index.ts'
import type { Approach, ApproachId } from './approach.ts'
import { findApproach, listApproaches, wasApproached } from './approachStore.ts'
import { mayList, maySee } from './policy.ts'
import { postman } from './sending/sendApproach.ts'

/** Messages to many as a list needs them, with the names of what they are about. */
export type Listed = { readonly networkId: string; readonly approaches: readonly Approach[]; readonly names: ReadonlyMap<string, string> }

/** One's own, and everybody's for those who answer; what goes to one person is on that person's page. */
export async function seeApproaches({ app, network, actor }: Visit): Promise<Listed> {
  const all = mayList(actor) ? await app.database.within({ networkId: network.id, actor }, (work) => listApproaches(work)) : []
  const approaches = all.filter((each) => maySee(actor, each))
  return { networkId: network.id, approaches, names: await namesOfActivities({ app, network }, approaches) }
}

export type Opened = {
  readonly approach: Approach
  readonly askedBy: string | undefined
  readonly place: string | undefined
  readonly names: ReadonlyMap<string, string>
}

export async function seeApproach(visit: Visit, id: Id<'Approach'>): Promise<Opened | undefined> {
  const { app, network, actor, language } = visit
  const found = await app.database.within({ networkId: network.id, actor }, async (work) => {
    const approach = await findApproach(work, id)
    const isForOne = approach?.kind === 'activity' && approach.isForOne
    if (approach === undefined || isForOne || !maySee(actor, approach)) return undefined
    return { approach, askedBy: (await membersById(work, app.vault, [approach.askedBy]))[0]?.name }
  })
  if (found === undefined) return undefined
  const place = (await readPlaces(app.database, network.id)).find((each) => each.id === found.approach.placeId)
  return { ...found, place: place && (place.name[language] ?? place.name.en), names: await namesOfActivities(visit, [found.approach]) }
}

async function namesOfActivities(
  { app, network }: Pick<Visit, 'app' | 'network'>,
  approaches: readonly Approach[],
): Promise<ReadonlyMap<string, string>> {
  const ids = approaches.flatMap((each) => (each.kind === 'activity' ? [each.activityId] : []))
  const named = await readJoinables(app.database, network.id, [...new Set(ids)])
  return new Map(named.map(({ id, name }) => [id, name]))
}

/** What was written to one person, for the page behind their link; undefined for what went to others. */
export async function seeOwnApproach(
  { app, network }: Visit,
  { id, personId }: { readonly id: ApproachId; readonly personId: PersonId },
): Promise<{ readonly approach: Approach; readonly joinable?: Joinable } | undefined> {
  return app.database.within({ networkId: network.id, actor: postman }, async (work) => {
    const approach = await findApproach(work, id)
    if (approach === undefined || !(await wasApproached(work, approach.id, personId))) return undefined
    const joinable = approach.kind === 'activity' ? await readJoinable(work, work.networkId, approach.activityId) : undefined
    return { approach, ...(joinable && { joinable }) }
  })
}
