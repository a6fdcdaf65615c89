import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { membersWhoAre } from '../../access/index.ts'
import { listWorkers, type PersonId } from '../../people/index.ts'
import { listOpenOfPeople } from '../../referrals/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayHandOver, mayHandOverFrom } from '../policy.ts'
import { isKeptOut } from '../workers/mayWork.ts'
import { passOn } from './handOver.ts'
import { shareOut } from './shareOut.ts'

export type AtLeaving = { readonly organisationId: OrganisationId; readonly from: MemberId; readonly to: MemberId | 'shared' }

/**
 * Passes the people of somebody who leaves to one colleague, or to all of them in turn, in the transaction that ends their work there.
 * Whoever cannot be moved stays where they are, and `leaveNobodyAlone` brings them onto the team's list. Answers how many were passed on.
 */
export async function handOverAtLeaving(app: App, work: Work, { organisationId, from, to }: AtLeaving): Promise<number> {
  if (!mayHandOverFrom(work.actor, { organisationId, from })) return 0
  const movable = await movableOf(app, work, { organisationId, from })
  const members = await membersWhoAre(work, app.vault, { kinds: ['link-worker'], at: organisationId })
  const colleagues = members.map(({ id }) => id).filter((id) => id !== from && (to === 'shared' || id === to))
  const given = shareOut({
    people: await mostUrgentFirst(work, [...movable.keys()]),
    colleagues,
    mayTake: (colleague, person) => {
      const around = movable.get(person)
      return around !== undefined && !isKeptOut(colleague, around)
    },
  })
  if (given.size === 0) return 0
  const pairs = [...given].map(([personId, colleague]) => ({ personId, to: colleague }))
  return (await passOn(work, app, { organisationId, from, pairs, isWhole: false })).count
}

/** The order in which people are shared out: whoever waits for something soonest comes first. */
export async function mostUrgentFirst(work: Work, ids: readonly PersonId[]): Promise<readonly PersonId[]> {
  const open = await listOpenOfPeople(work, ids)
  const urgency = (id: PersonId) => {
    const place = open.findIndex(({ personId }) => personId === id)
    return place === -1 ? open.length : place
  }
  return ids.toSorted((one, other) => urgency(one) - urgency(other))
}

type From = Pick<AtLeaving, 'organisationId' | 'from'>

async function movableOf(app: App, work: Work, given: From): Promise<ReadonlyMap<PersonId, Around>> {
  const movable = new Map<PersonId, Around>()
  for (const { personId, memberId } of await listWorkers(work, { organisationId: given.organisationId })) {
    const found = memberId === given.from ? await findPerson(work, app, personId) : undefined
    if (found !== undefined && mayHandOver(work.actor, found.matter, given)) movable.set(personId, found.matter.around)
  }
  return movable
}
