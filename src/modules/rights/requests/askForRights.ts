import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { matterOf, type ReferralId, readReferral } from '../../referrals/index.ts'
import { mayAnswerRightsRequest, mayAskForRights } from '../policy.ts'
import { rightAsked } from './events.ts'
import { monthsAfter, type RequestId, type RequestKind, type RightsRequest } from './request.ts'
import { insertRequest, listRequests } from './requestStore.ts'
import { tellAboutRights } from './tellAboutRights.ts'

type Asked = {
  readonly onceKey: string
  readonly referralId: ReferralId
  readonly kind: RequestKind
  readonly how: RightsRequest['how']
  readonly words?: string | undefined
}
export type AskRefusal = { readonly kind: 'not-found' } | { readonly kind: 'asked-already' } | { readonly kind: 'another-request' }

/**
 * Somebody uses a right: themself by their private link, or by letter, phone or in person to a coordinator who writes it down.
 * The month begins now. The same form sent twice is one request, and so is the same wish while it waits for its answer.
 */
export async function askForRights(app: App, who: Context, { onceKey, ...asked }: Asked): Promise<Result<RequestId, AskRefusal>> {
  return app.database.within(who, async (work) => {
    const referral = await readReferral(work, asked.referralId)
    if (referral === undefined) return refuse({ kind: 'not-found' })
    const may =
      asked.how === 'private-link' ? mayAskForRights(work.actor, matterOf(referral)) : mayAnswerRightsRequest(work.actor, referral)
    if (!may) return refuse({ kind: 'not-found' })
    const made = await onceOnly(work, onceKey, hashOfRequest(asked), async () => {
      const waiting = (await listRequests(work, [referral.personId])).some(({ kind, state }) => kind === asked.kind && state === 'open')
      return waiting ? null : make(work, app, asked, referral)
    })
    if (!made.ok) return refuse({ kind: 'another-request' })
    return made.value === null ? refuse({ kind: 'asked-already' }) : ok(made.value)
  })
}

type About = Pick<NonNullable<Awaited<ReturnType<typeof readReferral>>>, 'id' | 'personId' | 'placeId'>

async function make(work: Work, app: App, { kind, how, words }: Omit<Asked, 'onceKey'>, referral: About): Promise<RequestId> {
  const request: RightsRequest = {
    id: work.newId(),
    personId: referral.personId,
    referralId: referral.id,
    kind,
    state: 'open',
    how,
    askedAt: work.at,
    dueAt: monthsAfter(work.at, 1),
    version: 1,
    ...(referral.placeId && { placeId: referral.placeId }),
  }
  await insertRequest(work, app.vault, { ...request, words })
  work.happened(rightAsked(request))
  work.records({
    action: 'rights.request.ask',
    subjectKind: 'person',
    subjectId: request.personId,
    detail: { kind, how, requestId: request.id },
  })
  await tellAboutRights(work, app, { request, occasion: 'asked' })
  return request.id
}
