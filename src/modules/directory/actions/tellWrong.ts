import { anyone, type NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import type { FactKind } from '../freshness.ts'
import type { ActivityId } from '../listing.ts'
import { type WrongReportId, writeWrongReport } from '../tellStore.ts'

export type Wrong = { readonly activityId: ActivityId; readonly fact: FactKind | 'other'; readonly words: string }

/** Records that a listing is wrong, for a coordinator to look at. Nothing of who said so is kept. */
export async function tellWrong(app: App, networkId: NetworkId, wrong: Wrong): Promise<WrongReportId> {
  return await app.database.within({ networkId, actor: anyone }, async (work) => {
    const id = work.newId<'WrongReport'>()
    const wordsSealed =
      wrong.words === '' ? null : await app.vault.seal(wrong.words, { networkId, table: 'wrong_report', column: 'words_sealed', rowId: id })
    await writeWrongReport(work, { id, activityId: wrong.activityId, fact: wrong.fact, wordsSealed })
    work.records({
      action: 'directory.wrong-report.tell',
      subjectKind: 'activity',
      subjectId: wrong.activityId,
      detail: { fact: wrong.fact },
    })
    work.happened({ kind: 'activity.told-wrong', version: 1, subjectId: wrong.activityId, body: { report: id, fact: wrong.fact } })
    return id
  })
}
