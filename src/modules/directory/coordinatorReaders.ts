import type { Actor, NetworkId, PlaceId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import { mayReadUnmetNeeds, mayReadUnmetWords, maySettleWrongReports } from './policy.ts'
import { type OpenWrongReport, readOpenWrongReports } from './tellStore.ts'
import { countUnmetByPlace, readUnmetOfPlace, type SealedUnmetNeed, type UnmetInPlace } from './unmetStore.ts'

type Asking = { readonly networkId: NetworkId; readonly actor: Actor }

/**
 * Needs nothing met since a moment, by place; for staff only. They hold no identity, but a count of one in a village can
 * point at somebody: whoever publishes figures must pass them through disclosure control first.
 */
export async function unmetNeedsSince(
  app: Pick<App, 'database'>,
  { networkId, actor }: Asking,
  since: Date,
): Promise<readonly UnmetInPlace[]> {
  return mayReadUnmetNeeds(actor) ? await countUnmetByPlace(app.database, networkId, since) : []
}

export type UnmetNeed = Omit<SealedUnmetNeed, 'wordsSealed'> & { readonly words?: string }

/** What people of one place (null: nobody said where) looked for in their own words. Only for those who look after it, and audited. */
export async function unmetNeedsIn(
  app: Pick<App, 'database' | 'vault'>,
  who: Asking,
  asked: { readonly placeId: PlaceId | null; readonly since: Date },
): Promise<readonly UnmetNeed[]> {
  if (!mayReadUnmetWords(who.actor, asked.placeId ?? undefined)) return []
  return await app.database.within(who, async (work) =>
    Promise.all(
      (await readUnmetOfPlace(work, asked)).map(async ({ wordsSealed, ...need }) => {
        const seat = { networkId: who.networkId, table: 'unmet_need', column: 'words_sealed', rowId: need.id }
        return wordsSealed === null ? need : { ...need, words: await app.vault.unseal(wordsSealed, seat) }
      }),
    ),
  )
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
