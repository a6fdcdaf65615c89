import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { Member } from '../../access/index.ts'
import { endWorker, giveWorker, type HandOverId, type PersonId } from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayHandOver, mayHandOverFrom } from '../policy.ts'
import { caseloadAt } from '../routes.ts'
import { tellMember } from '../tellMember.ts'
import { workersFor } from '../workers/mayWork.ts'
import { insertHandOver } from './handOverStore.ts'

export type HandingOver = {
  readonly organisationId: OrganisationId
  readonly from: MemberId | 'nobody'
  readonly pairs: readonly { readonly personId: PersonId; readonly to: MemberId }[]
  readonly onceKey: string
}
export type HandOverRefusal = 'not-found' | 'nobody-chosen' | 'changed-meanwhile'
export type HandedOver = { readonly id: HandOverId; readonly count: number }

/** Passes people to colleagues of the same organisation, all or none: each has somebody at every moment. */
export async function handOver(app: App, who: Context, asked: HandingOver): Promise<Result<HandedOver, HandOverRefusal>> {
  const { onceKey, ...request } = asked
  if (asked.pairs.length === 0) return refuse('nobody-chosen')
  try {
    return await app.database.within(who, async (work) => {
      const once = await onceOnly(work, onceKey, hashOfRequest(request), () => passOn(work, app, { ...asked, isWhole: true }))
      return once.ok ? ok(once.value) : refuse('changed-meanwhile')
    })
  } catch (thrown) {
    // Half a handing over is none: what was done of it is taken back with the transaction.
    if (thrown instanceof NotThisOne) return refuse(thrown.why)
    throw thrown
  }
}

class NotThisOne extends Error {
  readonly why: HandOverRefusal
  constructor(why: HandOverRefusal) {
    super(why)
    this.why = why
  }
}

type PassingOn = Omit<HandingOver, 'onceKey'> & { readonly isWhole: boolean }

/** Passes them on in a transaction that is open: whole or not at all, or everybody who can be moved. */
export async function passOn(work: Work, app: App, { organisationId, from, pairs, isWhole }: PassingOn): Promise<HandedOver> {
  if (!mayHandOverFrom(work.actor, { organisationId, from })) throw new NotThisOne('not-found')
  const id: HandOverId = work.newId()
  await insertHandOver(work, { id, organisationId, from })
  const given = new Map<Member, number>()
  for (const pair of pairs) {
    const colleague = await passOne(work, app, { ...pair, organisationId, from, handOverId: id })
    if (colleague === undefined && isWhole) throw new NotThisOne('changed-meanwhile')
    if (colleague === undefined) continue
    const known = [...given.keys()].find((member) => member.id === colleague.id) ?? colleague
    given.set(known, (given.get(known) ?? 0) + 1)
  }
  const count = [...given.values()].reduce((sum, each) => sum + each, 0)
  work.happened({ kind: 'casework.handed-over', version: 1, subjectId: id, body: { organisationId, from, count } })
  work.records({ action: 'casework.hand-over', subjectKind: 'hand-over', subjectId: id, detail: { from, count } })
  for (const [to, each] of given) await tellMember(work, app, { to, what: 'given', count: each, path: caseloadAt.to({}) })
  return { id, count }
}

type One = HandingOver['pairs'][number] & Pick<HandingOver, 'organisationId' | 'from'> & { readonly handOverId: HandOverId }

/** The colleague who works with them from now on; undefined when that cannot be. */
async function passOne(work: Work, app: App, { personId, to, organisationId, from, handOverId }: One): Promise<Member | undefined> {
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayHandOver(work.actor, found.matter, { organisationId, from })) return undefined
  const free = await workersFor(work, app, organisationId, found.matter.around)
  const colleague = free.find((member) => member.id === to && member.id !== from)
  if (colleague === undefined) return undefined
  const wasGiven = await giveWorker(work, { personId, organisationId, memberId: to, handOverId })
  const hasEnded = from === 'nobody' || (await endWorker(work, { personId, organisationId, memberId: from, because: 'handed-over' }))
  return !hasEnded || (!wasGiven && from === 'nobody') ? undefined : colleague
}
