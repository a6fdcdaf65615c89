import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { mayReadUnmetNeeds, maySettleWrongReports } from './policy.ts'
import { countUnmetNeeds, type OpenWrongReport, readOpenWrongReports, type UnmetNeedCount } from './tellStore.ts'

type Asking = { readonly networkId: NetworkId; readonly actor: Actor }

/**
 * Needs nothing met, by need and place, since a moment; for staff only. They hold no identity, but a count of one in a village can
 * point at somebody: whoever publishes figures must pass them through disclosure control first.
 */
export async function unmetNeedsSince(
  app: Pick<App, 'database'>,
  { networkId, actor }: Asking,
  since: Date,
): Promise<readonly UnmetNeedCount[]> {
  return mayReadUnmetNeeds(actor) ? await countUnmetNeeds(app.database, networkId, since) : []
}

export type ToldWrong = Omit<OpenWrongReport, 'wordsSealed'> & { readonly words?: string }

/** Reports of wrong listings that nobody has settled, oldest first, with what was written unsealed; the look is audited by the work it is part of. */
export async function openWrongReports(app: Pick<App, 'vault'>, work: Work): Promise<readonly ToldWrong[]> {
  if (!maySettleWrongReports(work.actor)) return []
  const reports = await readOpenWrongReports(work, work.networkId)
  work.records({
    action: 'directory.wrong-reports.read',
    subjectKind: 'network',
    subjectId: work.networkId,
    detail: { reports: reports.length },
  })
  return await Promise.all(
    reports.map(async ({ wordsSealed, ...report }) => {
      const seat = { networkId: work.networkId, table: 'wrong_report', column: 'words_sealed', rowId: report.id }
      return wordsSealed === null ? report : { ...report, words: await app.vault.unseal(wordsSealed, seat) }
    }),
  )
}
