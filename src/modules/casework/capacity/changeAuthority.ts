import type { Day } from '../../../kernel/day.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import {
  type AuthorityId,
  type AuthorityKind,
  endAuthority,
  listActing,
  listAuthorities,
  type PersonId,
  type TrustedPersonId,
  writeAuthority,
} from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayRecordCapacity } from '../policy.ts'
import { endSharingLater } from './endSharing.ts'

export type Seeing = {
  readonly personId: PersonId
  readonly kind: AuthorityKind
  readonly name: string
  readonly extent?: string | undefined
  readonly trustedPersonId?: TrustedPersonId | undefined
  readonly seenHow: 'paper' | 'online'
  readonly seenOn: Day
  readonly validFrom: Day
  readonly validUntil?: Day | undefined
  readonly onceKey: string
}

/** A member writes down that they saw by what somebody may decide for a person; no copy of the document is kept. */
export async function seeAuthority(app: App, who: Context, asked: Seeing): Promise<Result<AuthorityId, 'not-found'>> {
  const { onceKey, ...request } = asked
  return app.database.within(who, async (work) => {
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => see(work, app, asked))
    return once.ok ? once.value : see(work, app, asked)
  })
}

async function see(work: Work, app: App, { onceKey: _, ...asked }: Seeing): Promise<Result<AuthorityId, 'not-found'>> {
  const { extent, trustedPersonId, validUntil, ...seen } = asked
  if (!(await mayRecord(work, app, asked.personId))) return refuse('not-found')
  const trusted = (await listActing(work, app.vault, asked.personId)).find(({ id }) => id === trustedPersonId)
  const id: AuthorityId = work.newId()
  await writeAuthority(work, app.vault, {
    ...seen,
    id,
    seenBy: actorName(work.actor),
    version: 1,
    ...(extent !== undefined && { extent }),
    ...(trusted && { trustedPersonId: trusted.id }),
    ...(validUntil !== undefined && { validUntil }),
  })
  return ok(id)
}

type Ending = { readonly personId: PersonId; readonly authorityId: AuthorityId }

/** An authority no longer holds, and nothing that was decided with it does. */
export async function stopAuthority(app: App, who: Context, { personId, authorityId }: Ending): Promise<Result<AuthorityId, 'not-found'>> {
  return app.database.within(who, async (work) => {
    if (!(await mayRecord(work, app, personId))) return refuse('not-found')
    const authority = (await listAuthorities(work, app.vault, personId)).find(({ id }) => id === authorityId)
    const ended = authority && (await endAuthority(work, app.vault, authority))
    if (ended === undefined) return refuse('not-found')
    endSharingLater(work, ended.sharingEndedOf)
    return ok(authorityId)
  })
}

async function mayRecord(work: Work, app: App, personId: PersonId): Promise<boolean> {
  const found = await findPerson(work, app, personId)
  return found !== undefined && mayRecordCapacity(work.actor, found.matter, work.at)
}
