import type { Work } from '../../../platform/database/work.ts'
import { rebuildVocabulary } from '../listing-store/vocabularyRows.ts'
import { markVanished } from '../markVanished.ts'
import { saveListings } from '../saveListings.ts'
import { termsWithoutTheme } from './clean/themes.ts'
import type { Cleaned } from './cleanedRecords.ts'
import { vanishedNote } from './note.ts'
import { countsWith, total } from './report.ts'
import { advanceRun, endRun, type OpenRun } from './runStore.ts'

/** Saves a batch with its notes and moves the run on, all in this one transaction. Throws `RunMoved`, saving nothing, when the run is no longer ours. */
export async function saveBatch(
  work: Work,
  { feed, run, batch }: { readonly feed: string; readonly run: OpenRun; readonly batch: readonly Cleaned[] },
): Promise<OpenRun> {
  const notes = batch.flatMap((cleaned) => cleaned.notes)
  const listings = batch.flatMap(({ listing }) => listing ?? [])
  const { ids, ...saved } = await saveListings(work, feed, listings)
  const terms = listings.flatMap(({ sourceTerms }) => termsWithoutTheme(sourceTerms))
  const moved = await advanceRun(work, run, {
    records: batch.length,
    counts: countsWith(run.counts, { records: batch.length, ...saved, terms }, notes),
    notes,
  })
  if (moved === undefined) throw new RunMoved()
  return moved
}

/** Somebody else has moved or ended the run. */
export class RunMoved extends Error {
  constructor() {
    super('This import is running elsewhere, or has ended')
    this.name = 'RunMoved'
  }
}

/** Marks what vanished (when the whole feed is known), makes the vocabulary again if anything changed, and closes the run. */
export async function finishRun(
  work: Work,
  run: OpenRun,
  { feed, stillListed }: { readonly feed: string; readonly stillListed: ReadonlySet<string> | undefined },
): Promise<OpenRun> {
  const vanished = stillListed === undefined ? [] : await markVanished(work, feed, stillListed)
  const notes = vanished.map(vanishedNote)
  const counts = countsWith(run.counts, { records: 0, added: 0, changed: 0, unchanged: 0, terms: [] }, notes)
  const moved = await advanceRun(work, run, { records: 0, counts, notes })
  if (moved === undefined) throw new RunMoved()
  if (counts.added + counts.changed + counts.vanished > 0) await rebuildVocabulary(work)
  await endRun(work, moved, 'done')
  const detail = {
    added: counts.added,
    changed: counts.changed,
    unchanged: counts.unchanged,
    refused: total(counts.refused),
    vanished: counts.vanished,
  }
  work.records({ action: 'directory.feed.import', subjectKind: 'import-run', subjectId: run.id, detail })
  work.happened({ kind: 'directory.feed-imported', version: 1, subjectId: run.id, body: detail })
  return moved
}
