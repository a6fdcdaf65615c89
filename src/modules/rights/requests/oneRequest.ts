import { parseId } from '../../../kernel/id.ts'
import type { Visit } from '../../../platform/http/page.ts'
import { type Limits, readLimits } from '../../people/index.ts'
import { readReferral } from '../../referrals/index.ts'
import { asActor } from '../asActor.ts'
import { type Released, readReleased } from './packStore.ts'
import type { RightsRequest } from './request.ts'
import { readRequest, readRequestWords } from './requestStore.ts'

/** One request as those see it who answer it. */
export type OneRequest = {
  readonly request: RightsRequest
  readonly reference: string
  readonly words: { readonly asked?: string; readonly answer?: string }
  readonly limits: Limits
  readonly released: Released | undefined
}

/** In the actor's scope: undefined is the 404 of what does not exist. */
export async function loadOneRequest(visit: Visit & { readonly params: { readonly requestId: string } }): Promise<OneRequest | undefined> {
  const id = parseId<'RightsRequest'>(visit.params.requestId)
  if (id === undefined) return undefined
  return visit.app.database.within(asActor(visit), async (work) => {
    const request = await readRequest(work, id)
    if (request === undefined) return undefined
    const referral = request.referralId && (await readReferral(work, request.referralId))
    const [words, limits, released] = [
      await readRequestWords(work, visit.app.vault, request),
      await readLimits(work, request.personId),
      await readReleased(work, id),
    ]
    return { request, reference: referral?.reference ?? '', words, limits, released }
  })
}

export const recordsRequest = (action: string) => ({
  action,
  of: ({ request }: { readonly request: RightsRequest }) => ({ kind: 'person', id: request.personId }),
})
