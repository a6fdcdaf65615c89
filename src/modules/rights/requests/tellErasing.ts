import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayErasePerson } from '../policy.ts'
import { type AnswerRefusal, changeRequest, recordAnswer } from './answerRequest.ts'
import type { RequestId } from './request.ts'
import { tellAboutRights } from './tellAboutRights.ts'

/** The last message they get: afterwards nobody here knows how to write to them. */
export function tellErasing(app: App, who: Context, id: RequestId): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, { id }, async (work, request) => {
    if (!mayErasePerson(work.actor) || request.kind !== 'erase') return refuse({ kind: 'not-found' })
    if (request.identity === undefined) return refuse({ kind: 'who-are-they' })
    await tellAboutRights(work, app, { request, occasion: 'erasing' })
    recordAnswer(work, request, 'rights.erase.tell')
    return ok(request.id)
  })
}
