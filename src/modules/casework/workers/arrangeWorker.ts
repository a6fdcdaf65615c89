import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endWorker, giveWorker, leaveToTeam, type PersonId } from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayArrange } from '../policy.ts'
import { caseloadAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { workersFor } from './mayWork.ts'
import { tellLeads } from './tellLeads.ts'

type Pair = { readonly personId: PersonId; readonly organisationId: OrganisationId; readonly onceKey: string }
export type Arranging = Pair & { readonly memberId: MemberId | 'the-team' }
export type ArrangeRefusal = 'not-found' | 'not-a-worker-there' | 'already'

/** A link worker of an organisation works with a person from now on, or its team is to find somebody. */
export async function arrangeWorker(app: App, who: Context, asked: Arranging): Promise<Result<PersonId, ArrangeRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => arrange(work, app, asked))
    return once.ok ? once.value : arrange(work, app, asked)
  })
}

async function arrange(work: Work, app: App, { personId, organisationId, memberId }: Arranging): Promise<Result<PersonId, ArrangeRefusal>> {
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayArrange(work.actor, found.matter, organisationId)) return refuse('not-found')
  if (memberId === 'the-team') {
    if (!(await leaveToTeam(work, { personId, organisationId }))) return refuse('already')
    await tellLeads(work, app, { organisationId, count: 1, around: found.matter.around })
    return ok(personId)
  }
  const member = (await workersFor(work, app, organisationId, found.matter.around)).find(({ id }) => id === memberId)
  if (member === undefined) return refuse('not-a-worker-there')
  if (!(await giveWorker(work, { personId, organisationId, memberId }))) return refuse('already')
  await tellMember(work, app, { to: member, what: 'given', count: 1, path: caseloadAt.to({}) })
  return ok(personId)
}

export type Stopping = Pair & { readonly memberId: MemberId | 'nobody'; readonly because: 'finished' | 'handed-over' }

/** Somebody no longer works with a person: the work is finished, or their team is to find somebody else. */
export async function stopWorker(app: App, who: Context, asked: Stopping): Promise<Result<PersonId, ArrangeRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => stop(work, app, asked))
    return once.ok ? once.value : stop(work, app, asked)
  })
}

async function stop(work: Work, app: App, asked: Stopping): Promise<Result<PersonId, ArrangeRefusal>> {
  const { personId, organisationId, memberId, because } = asked
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayArrange(work.actor, found.matter, organisationId)) return refuse('not-found')
  if (!(await endWorker(work, { personId, organisationId, memberId, because }))) return refuse('already')
  return ok(personId)
}
