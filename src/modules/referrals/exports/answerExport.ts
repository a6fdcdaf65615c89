import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { type ExportId, expiryOf, standingOf } from '../../../platform/exports/exportRequest.ts'
import { findExport, saveAnswer } from '../../../platform/exports/exportStore.ts'
import { exportReading } from './exportRowStore.ts'
import { mayAnswerExport } from './policy.ts'

/** The second person says yes or no; never the one who asked. */
export async function answerExport(
  app: App,
  who: Context,
  { id, answer }: { id: ExportId; answer: 'approved' | 'refused' },
): Promise<Result<ExportId, 'not-found' | 'too-late'>> {
  const { actor } = who
  return app.database.within(who, async (work) => {
    const asked = await findExport(work, id, exportReading(app.vault))
    if (asked === undefined || actor.kind !== 'member' || !mayAnswerExport(actor, asked)) return refuse('not-found')
    if (standingOf(asked, work.at) !== 'waiting') return refuse('too-late')
    const expiresAt = expiryOf({ people: asked.people, at: work.at, isApproved: answer === 'approved' })
    if (!(await saveAnswer(work, asked, { answer, by: actor.memberId, expiresAt }))) return refuse('too-late')
    work.happened({ kind: `export.${answer}`, version: 1, subjectId: id, body: { people: asked.people } })
    work.records({
      action: `export.${answer === 'approved' ? 'approve' : 'refuse'}`,
      subjectKind: 'export',
      subjectId: id,
      detail: { people: asked.people },
    })
    return ok(id)
  })
}
