import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { type AlarmFinding, type AlarmId, findAlarm, settleAlarmRow } from '../../../platform/reading/alarm.ts'
import { maySettleAlarm } from './policy.ts'

/** Writes down what came of asking. */
export async function settleAlarm(
  app: App,
  who: Context,
  { id, found }: { id: AlarmId; found: AlarmFinding },
): Promise<Result<AlarmId, 'not-found' | 'settled-already'>> {
  return app.database.within(who, async (work) => {
    const alarm = await findAlarm(work, id)
    if (alarm === undefined || !maySettleAlarm(work.actor, alarm)) return refuse('not-found')
    if (!(await settleAlarmRow(work, id, found))) return refuse('settled-already')
    work.happened({ kind: 'reading.alarm-settled', version: 1, subjectId: id, body: { found } })
    work.records({ action: 'access.alarm-settle', subjectKind: 'alarm', subjectId: id, detail: { found } })
    return ok(id)
  })
}
