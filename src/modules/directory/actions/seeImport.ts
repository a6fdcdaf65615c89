import type { NetworkId } from '../../../kernel/actor.ts'
import { parseId } from '../../../kernel/id.ts'
import type { Database } from '../../../platform/database/database.ts'
import { findLongWork } from '../../../platform/progress/longWork.ts'
import { type ImportEnd, importJobName } from '../import/importJob.ts'
import { type ImportRunId, type KeptNote, latestRuns, notesOf, type PastRun } from '../import/runStore.ts'

const mostShown = 300
const mostAtOnce = 5000

/** How one import ended, with its first notes; undefined when there is none of this id, or it has not ended. */
export async function seeImport(
  database: Database,
  networkId: NetworkId,
  workId: string,
): Promise<{ readonly end: ImportEnd; readonly notes: readonly KeptNote[] } | undefined> {
  const id = parseId<'LongWork'>(workId)
  const work = id === undefined ? undefined : await findLongWork(database, networkId, id)
  if (work === undefined || work.kind !== importJobName || work.outcome === null) return undefined
  const end = work.outcome as ImportEnd
  const notes = end.runId === undefined ? [] : await notesOf(database, networkId, end.runId as ImportRunId, { after: 0, most: mostShown })
  return { end, notes }
}

/** Every note of one import, for keeping; undefined when there is no such import, or it has not ended. */
export async function seeAllNotes(database: Database, networkId: NetworkId, workId: string): Promise<readonly KeptNote[] | undefined> {
  const seen = await seeImport(database, networkId, workId)
  const runId = seen?.end.runId as ImportRunId | undefined
  if (seen === undefined || runId === undefined) return undefined
  const all: KeptNote[] = []
  for (let page = seen.notes; page.length > 0; page = await notesOf(database, networkId, runId, { after: all.length, most: mostAtOnce }))
    all.push(...page)
  return all
}

/** The imports of late, newest first. */
export function seeImports(database: Database, networkId: NetworkId): Promise<readonly PastRun[]> {
  return latestRuns(database, networkId)
}
