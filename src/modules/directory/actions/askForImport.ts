import type { Actor, NetworkId } from '../../../kernel/actor.ts'
import { type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { type AnotherRequest, hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type LongWorkId, startLongWork } from '../../../platform/progress/longWork.ts'
import { type ImportAsked, importJobName } from '../import/importJob.ts'
import { mayImportFeeds } from '../policy.ts'

export type ImportWish = Omit<ImportAsked, 'networkId' | 'workId'>

/** Has a feed taken in by a job, once for each form, and gives the id under which everybody can see how far it is. */
export async function askForImport(
  app: App,
  { onceKey, ...who }: { readonly networkId: NetworkId; readonly actor: Actor; readonly onceKey: string },
  wish: ImportWish,
): Promise<Result<LongWorkId, 'may-not' | AnotherRequest>> {
  if (!mayImportFeeds(who.actor)) return refuse('may-not')
  // The same file is kept anew each time it is sent.
  const request = hashOfRequest({ ...wish, file: wish.file && [wish.file.name, wish.file.bytes] })
  return app.database.within(who, (work) => onceOnly(work, onceKey, request, () => begin(work, who.networkId, wish)))
}

async function begin(work: Work, networkId: NetworkId, wish: ImportWish): Promise<LongWorkId> {
  const workId = await startLongWork(work, importJobName)
  const asked: ImportAsked = { ...wish, networkId, workId }
  work.later({ job: importJobName, details: asked })
  work.records({
    action: 'directory.feed.ask-import',
    subjectKind: 'long-work',
    subjectId: workId,
    detail: { allowsLargeRemoval: wish.allowsLargeRemoval },
  })
  return workId
}
