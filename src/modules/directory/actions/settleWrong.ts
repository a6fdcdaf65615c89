import type { Actor, NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { maySettleWrongReports } from '../policy.ts'
import { settleWrongReportRow, type WrongReportId } from '../tellStore.ts'

/** Closes a report that a listing is wrong: it was put right, or it was right all along. */
export async function settleWrong(
  app: App,
  who: { readonly networkId: NetworkId; readonly actor: Actor },
  settled: { readonly id: WrongReportId; readonly state: 'put-right' | 'was-right' },
): Promise<Result<undefined, 'not-allowed' | 'already-settled'>> {
  if (!maySettleWrongReports(who.actor)) return refuse('not-allowed')
  const by = who.actor.kind === 'member' ? `member:${who.actor.memberId}` : who.actor.kind
  return await app.database.within(who, async (work) => {
    if (!(await settleWrongReportRow(work, settled.id, { state: settled.state, by }))) return refuse('already-settled')
    work.records({
      action: 'directory.wrong-report.settle',
      subjectKind: 'wrong-report',
      subjectId: settled.id,
      detail: { state: settled.state },
    })
    work.happened({ kind: 'wrong-report.settled', version: 1, subjectId: settled.id, body: { state: settled.state } })
    return ok(undefined)
  })
}
