import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { DraftSection } from '../copy/pack.ts'
import { insertAmendment } from './amendmentStore.ts'
import { type AnswerRefusal, changeRequest, recordAnswer, type Which } from './answerRequest.ts'
import type { RequestId } from './request.ts'

type Amending = Which & {
  /** Table, row and column of the original, as a draft of the copy names it. */
  readonly item: string
  readonly words: string
  /** False keeps the person's own statement beside what we hold to be right. */
  readonly isAgreed: boolean
  /** What there is to amend: an item that is not in it cannot be named. */
  readonly draft: readonly DraftSection[]
}

/** Puts the right words beside the original, which stays: what was acted on must remain to be seen. */
export function amend(app: App, who: Context, asked: Amending): Promise<Result<RequestId, AnswerRefusal>> {
  return changeRequest(app, who, { id: asked.id }, async (work, request) => {
    if (request.kind !== 'correct') return refuse({ kind: 'not-found' })
    if (request.identity === undefined) return refuse({ kind: 'who-are-they' })
    const held = asked.draft.flatMap(({ entries }) => entries.flatMap(({ items }) => items))
    const [table, rowId, column] = asked.item.split('/')
    if (!held.some(({ item }) => item === asked.item) || table === undefined || rowId === undefined || column === undefined)
      return refuse({ kind: 'not-found' })
    const { words, isAgreed } = asked
    await insertAmendment(work, app.vault, { personId: request.personId, requestId: request.id, table, column, rowId, words, isAgreed })
    work.happened({ kind: 'rights.amended', version: 1, subjectId: request.personId, body: { table, column, isAgreed } })
    recordAnswer(work, request, 'rights.amend', { table, column })
    return ok(request.id)
  })
}
