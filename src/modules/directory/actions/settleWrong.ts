import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Context } from '../../../platform/database/database.ts'
import { readJoinable } from '../joining/joiningStore.ts'
import { type NoteToGroup, noteToGroup } from '../noteToGroup.ts'
import { maySettleWrongReports } from '../policy.ts'
import { settleWrongReportRow, type WrongReportId } from '../tellStore.ts'

export type Settled = {
  readonly id: WrongReportId
  readonly state: 'put-right' | 'was-right'
  /** What the group is told by e-mail, in the coordinator's words; absent sends nothing. */
  readonly note?: NoteToGroup
}

/** Closes a report that a listing is wrong: it was put right, or it was right all along. The group may be told. */
export async function settleWrong(
  app: App,
  who: Context,
  { id, state, note }: Settled,
): Promise<Result<undefined, 'not-allowed' | 'already-settled'>> {
  if (!maySettleWrongReports(who.actor)) return refuse('not-allowed')
  return await app.database.within(who, async (work) => {
    const activityId = await settleWrongReportRow(work, id, { state, by: actorName(who.actor) })
    if (activityId === undefined) return refuse('already-settled')
    const activity = note === undefined ? undefined : await readJoinable(work, who.networkId, activityId)
    const letter = note && activity && noteToGroup({ activity, state, note, reportId: id, baseUrl: app.config.baseUrl })
    if (letter !== undefined) work.send(letter)
    const detail = { state, groupTold: letter !== undefined }
    work.records({ action: 'directory.wrong-report.settle', subjectKind: 'wrong-report', subjectId: id, detail })
    work.happened({ kind: 'wrong-report.settled', version: 1, subjectId: id, body: { state } })
    return ok(undefined)
  })
}
