import type { Visit } from '../../../platform/http/page.ts'
import { asHolder, type Held, readReferral } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { type Amendment, listAmendments } from './amendmentStore.ts'
import type { RightsRequest } from './request.ts'
import { listRequests } from './requestStore.ts'

export type { Amendment }
export type Waiting = { readonly request: RightsRequest; readonly reference: string }

/** Open requests with the reference of the referral they came by, the first due first. */
export function listWaiting(visit: Visit): Promise<readonly Waiting[]> {
  return visit.app.database.within(asActor(visit), async (work) => {
    const found: Waiting[] = []
    for (const request of await listRequests(work)) {
      const referral = request.referralId && (await readReferral(work, request.referralId))
      if (referral) found.push({ request, reference: referral.reference })
    }
    return found
  })
}

/** All that the holder of a link asked for, newest first. */
export function listMine(visit: Visit, held: Held): Promise<readonly RightsRequest[]> {
  return visit.app.database.within(asHolder(visit, held), (work) => listRequests(work, [held.story.person.id]))
}

/** What was put right about whom a request is about. */
export function readAmendments(visit: Visit, request: RightsRequest): Promise<readonly Amendment[]> {
  return visit.app.database.within(asActor(visit), (work) => listAmendments(work, visit.app.vault, [request.personId]))
}
