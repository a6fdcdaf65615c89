import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { mayAnswerRightsRequest } from '../policy.ts'
import { rightAnswered } from './events.ts'
import type { IdentityWay, LongerReason, RefuseReason, RequestId, RightsRequest } from './request.ts'
import { monthsAfter } from './request.ts'
import { readRequest, saveRequest } from './requestStore.ts'
import { tellAboutRights } from './tellAboutRights.ts'

export type AnswerRefusal = { readonly kind: 'not-found' } | { readonly kind: 'too-late' } | { readonly kind: 'who-are-they' }
export type Which = { readonly id: RequestId; readonly version?: number | undefined }

/** One change of an open request by a human who may answer it: in scope, allowed, still open, then the change. */
export async function changeRequest<Outcome>(
  app: App,
  who: Context,
  { id, version }: Which,
  change: (work: Work, request: RightsRequest) => Promise<Result<Outcome, AnswerRefusal>>,
): Promise<Result<Outcome, AnswerRefusal>> {
  return app.database.within(who, async (work) => {
    const request = await readRequest(work, id)
    if (request === undefined || !mayAnswerRightsRequest(work.actor, request)) return refuse({ kind: 'not-found' })
    if (request.state !== 'open' || (version !== undefined && version !== request.version)) return refuse({ kind: 'too-late' })
    return change(work, request)
  })
}

/** Says how we made sure that it is them. */
export function checkIdentity(
  app: App,
  who: Context,
  asked: Which & { readonly how: IdentityWay },
): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, asked, async (work, request) => {
    if (!(await saveRequest(work, app.vault, request, { identity: asked.how }))) return refuse({ kind: 'too-late' })
    recordAnswer(work, request, 'rights.request.identity', { how: asked.how })
    return ok(request.id)
  })
}

/** Takes two months longer, once, for a reason the law knows; the person is told the new day. */
export function takeLonger(
  app: App,
  who: Context,
  asked: Which & { readonly because: LongerReason },
): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, asked, async (work, request) => {
    const dueAt = monthsAfter(request.askedAt, 3)
    if (
      request.longerBecause !== undefined ||
      !(await saveRequest(work, app.vault, request, { longer: { because: asked.because, dueAt } }))
    )
      return refuse({ kind: 'too-late' })
    recordAnswer(work, request, 'rights.request.longer', { because: asked.because })
    await tellAboutRights(work, app, { request: { ...request, dueAt }, occasion: 'asked' })
    return ok(request.id)
  })
}

type Settling = Which & { readonly answer?: string | undefined } & (
    | { readonly state: 'done' }
    | { readonly state: 'refused'; readonly because: RefuseReason }
  )

/** Done what they asked, or not, with the reason; they are told either way and can read it by their link. */
export function settleRequest(app: App, who: Context, asked: Settling): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, asked, async (work, request) => {
    if (asked.state === 'done' && request.identity === undefined) return refuse({ kind: 'who-are-they' })
    const because = asked.state === 'refused' ? asked.because : undefined
    if (!(await saveRequest(work, app.vault, request, { settled: { state: asked.state, because, answer: asked.answer } })))
      return refuse({ kind: 'too-late' })
    work.happened(rightAnswered(request, asked.state, because))
    recordAnswer(work, request, `rights.request.${asked.state === 'done' ? 'done' : 'refuse'}`, because === undefined ? {} : { because })
    await tellAboutRights(work, app, { request, occasion: 'answered' })
    return ok(request.id)
  })
}

export function recordAnswer(work: Work, request: RightsRequest, action: string, detail: Readonly<Record<string, string>> = {}): void {
  work.records({
    action,
    subjectKind: 'person',
    subjectId: request.personId,
    detail: { requestId: request.id, kind: request.kind, ...detail },
  })
}
