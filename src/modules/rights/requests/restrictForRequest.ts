import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { liftRestriction, type RestrictReason, readLimits, restrictPerson } from '../../people/index.ts'
import { mayLimitPerson } from '../policy.ts'
import { type AnswerRefusal, changeRequest, type Which } from './answerRequest.ts'
import type { RequestId } from './request.ts'

/** Nothing of theirs is used from now on; the request stays open until they are told that it is done. Identity may follow: stopping harms nobody. */
export function restrictForRequest(
  app: App,
  who: Context,
  asked: Which & { readonly because: RestrictReason },
): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, asked, async (work, request) => {
    if (!mayLimitPerson(work.actor, request)) return refuse({ kind: 'not-found' })
    const set = await restrictPerson(work, app.vault, { personId: request.personId, because: asked.because })
    return set ? ok(request.id) : refuse({ kind: 'too-late' })
  })
}

/** What is held may be used again. */
export function liftForRequest(app: App, who: Context, id: RequestId): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, { id }, async (work, request) => {
    const { restriction } = await readLimits(work, request.personId)
    if (!mayLimitPerson(work.actor, request)) return refuse({ kind: 'not-found' })
    const lifted = restriction !== undefined && (await liftRestriction(work, request.personId, restriction.id))
    return lifted ? ok(request.id) : refuse({ kind: 'too-late' })
  })
}
