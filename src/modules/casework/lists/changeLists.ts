import type { MemberId, OrganisationId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { Around } from '../../../kernel/standing.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { addToList, endWorker, type PersonId, type RuleId, type RuleKind, takeOffList } from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayKeepLists, type PersonMatter } from '../policy.ts'
import { isKeptOut } from '../workers/mayWork.ts'
import { tellLeads } from '../workers/tellLeads.ts'
import { candidatesFor } from './candidates.ts'
import { losesLastWorker, whoCouldHelp, withOnList } from './whoCouldHelp.ts'

export type Listing = {
  readonly personId: PersonId
  /** The team whoever asks looks for; absent for the network. */
  readonly team?: OrganisationId | undefined
  readonly kind: RuleKind
  readonly memberIds: readonly MemberId[]
  readonly because?: string | undefined
  readonly onceKey: string
}
export type ListRefusal = 'not-found' | 'nobody-chosen' | 'only-worker' | 'nobody-left'

/**
 * Puts members on one of a person's lists. They are never told. Whoever works with the person and may not see them any more stops
 * in the same moment; the last one who does is not taken away before there is another, and somebody always stays who can help (H-01).
 */
export async function putOnList(app: App, who: Context, asked: Listing): Promise<Result<PersonId, ListRefusal>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => put(work, app, asked))
    return once.ok ? once.value : put(work, app, asked)
  })
}

async function put(work: Work, app: App, asked: Listing): Promise<Result<PersonId, ListRefusal>> {
  const { personId, kind, team, because } = asked
  const found = await findPerson(work, app, personId)
  if (found === undefined || !mayKeepLists(work.actor, found.matter, work.at)) return refuse('not-found')
  const known = new Set((await candidatesFor(work, app, team)).map(({ id }) => id))
  const memberIds = asked.memberIds.filter((id) => known.has(id))
  if (memberIds.length === 0) return refuse('nobody-chosen')
  const after = withOnList(found.matter.around, kind, memberIds)
  if (losesLastWorker(found.matter.around, after)) return refuse('only-worker')
  const whole = await bySoftware(work, (software) => findPerson(software, app, personId))
  if (whole === undefined || (await whoCouldHelp(work, app, { ...whole.matter, around: after })).length === 0) return refuse('nobody-left')
  // The lists may shut out whoever makes them, so the rest is done in the software's name; the audit keeps theirs.
  await bySoftware(work, async (software) => {
    await stopKeptOut(software, app, { before: found.matter, after })
    for (const memberId of memberIds) await addToList(software, app.vault, { personId, kind, memberId, because })
  })
  return ok(personId)
}

async function stopKeptOut(
  work: Work,
  app: App,
  { before, after }: { readonly before: PersonMatter; readonly after: Around },
): Promise<void> {
  for (const { memberId, organisationId } of before.around.workers) {
    if (memberId === null || !isKeptOut(memberId, after)) continue
    await endWorker(work, { personId: before.id, organisationId, memberId, because: 'handed-over' })
    const isLast = !before.around.workers.some((each) => each.organisationId === organisationId && each.memberId !== memberId)
    if (isLast) await tellLeads(work, app, { organisationId, count: 1, around: after })
  }
}

type Ending = { readonly personId: PersonId; readonly ruleId: RuleId }

/** Takes a member off a list. */
export async function takeOff(app: App, who: Context, { personId, ruleId }: Ending): Promise<Result<PersonId, 'not-found'>> {
  return app.database.within(who, async (work) => {
    const found = await findPerson(work, app, personId)
    if (found === undefined || !mayKeepLists(work.actor, found.matter, work.at)) return refuse('not-found')
    return (await takeOffList(work, personId, ruleId)) ? ok(personId) : refuse('not-found')
  })
}

function bySoftware<T>(work: Work, run: (work: Work) => Promise<T>): Promise<T> {
  return work.inNameOf({ kind: 'system', named: 'casework' }, run)
}
