import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import { narrowedTo } from '../../../kernel/narrowed.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Member, membersById, membersWhoAre } from '../../access/index.ts'
import { organisationsById } from '../../directory/index.ts'
import { listWorkers, namesOf, type PersonId, readAround } from '../../people/index.ts'
import { mayHandOverFrom } from '../policy.ts'
import { mostUrgentFirst } from './handOverAtLeaving.ts'

/** The people of one member of a team, or those nobody works with, and the colleagues who could take them. */
export type HandOverView = {
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly from: MemberId | 'nobody'
  readonly fromName: string
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly around: Around }[]
  readonly colleagues: readonly Member[]
}

export async function loadHandOverView(visit: Visit): Promise<HandOverView | undefined> {
  const { app, network, query, actor } = visit
  const organisationId = parseId<'Organisation'>(query.get('for') ?? '')
  const typed = query.get('from') ?? ''
  const from = typed === 'nobody' ? typed : parseId<'Member'>(typed)
  if (organisationId === undefined || from === undefined || !mayHandOverFrom(actor, { organisationId, from })) return undefined
  const found = await app.database.within({ networkId: network.id, actor: narrowedTo(actor, organisationId) }, async (work) => {
    const rows = (await listWorkers(work, { organisationId })).filter(({ memberId }) => memberId === from)
    const ids = rows.map(({ personId }) => personId)
    const [names, colleagues, members] = await Promise.all([
      namesOf(work, app.vault, ids),
      membersWhoAre(work, app.vault, { kinds: ['link-worker'], at: organisationId }),
      from === 'nobody' ? [] : membersById(work, app.vault, [from]),
    ])
    const people = []
    for (const id of await mostUrgentFirst(work, ids)) {
      const name = names.get(id)
      if (name !== undefined) people.push({ id, name, around: await readAround(work, id) })
    }
    return { people, colleagues: colleagues.filter(({ id }) => id !== from), fromName: members[0]?.name ?? '' }
  })
  const [named] = await organisationsById(app.database, network.id, [organisationId])
  return { organisationId, organisation: named?.name ?? '', from, ...found }
}
