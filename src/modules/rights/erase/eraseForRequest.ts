import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type PersonId, readLimits, readSamePeople } from '../../people/index.ts'
import { isOpen, listOfPeople, type Referral } from '../../referrals/index.ts'
import { mayErasePerson } from '../policy.ts'
import { rightAnswered } from '../requests/events.ts'
import type { RequestId } from '../requests/request.ts'
import { readRequest, saveRequest } from '../requests/requestStore.ts'
import { erase, eraser } from './erasePerson.ts'
import type { ErasureReason } from './erasureStore.ts'

/** What must be kept, and why; each has its words on the page. */
export type MustBeKept = 'legal-hold' | 'open-requests' | 'direct-care-record'
export type EraseRefusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'who-are-they' }
  | { readonly kind: 'must-be-kept'; readonly because: MustBeKept }

/** Why these rows may not be erased now; undefined when they may. Open requests end first, a hold refuses, and care that was given is not erased for the asking alone. */
export async function eraseRefused(work: Work, personIds: readonly PersonId[], reason: ErasureReason): Promise<MustBeKept | undefined> {
  return work.inNameOf(eraser, async (inside) => {
    for (const id of personIds) if ((await readLimits(inside, id)).holds.length > 0) return 'legal-hold'
    const referrals = await listOfPeople(inside, personIds)
    if (referrals.some(isOpen)) return 'open-requests'
    // UK GDPR, article 17(3)(c): asking is no reason to erase the record of care that was given; a mistake or a court's word is.
    return reason === 'asked' && referrals.some(wasGivenCare) ? 'direct-care-record' : undefined
  })
}

function wasGivenCare(referral: Referral): boolean {
  return 'startedAt' in referral && referral.startedAt !== undefined
}

type Asked = {
  readonly id: RequestId
  readonly version?: number | undefined
  readonly reason: ErasureReason
  readonly mapping: readonly AboutPerson[]
}

/** A human decides a request to be erased with yes: everything of the person, in all rows that are theirs, at once. */
export async function eraseForRequest(app: App, who: Context, asked: Asked): Promise<Result<RequestId, EraseRefusal>> {
  const { id, version, reason, mapping } = asked
  return app.database.within(who, async (work) => {
    const request = await readRequest(work, id)
    if (request === undefined || request.kind !== 'erase' || !mayErasePerson(work.actor)) return refuse({ kind: 'not-found' })
    if (request.state !== 'open' || (version !== undefined && version !== request.version)) return refuse({ kind: 'too-late' })
    if (request.identity === undefined) return refuse({ kind: 'who-are-they' })
    const personIds = await readSamePeople(work, request.personId)
    const because = await eraseRefused(work, personIds, reason)
    if (because !== undefined) return refuse({ kind: 'must-be-kept', because })
    if (!(await saveRequest(work, app.vault, request, { settled: { state: 'done' } }))) return refuse({ kind: 'too-late' })
    work.happened(rightAnswered(request, 'done'))
    await erase(work, app, { personIds, mapping, reason, decidedBy: actorName(work.actor) })
    return ok(request.id)
  })
}
