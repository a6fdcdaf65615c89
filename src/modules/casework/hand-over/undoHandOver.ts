import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { endWorker, giveWorker, type HandOverId, listWorkers, type PersonWorker, readAround } from '../../people/index.ts'
import { mayUndoHandOver } from '../policy.ts'
import { workersFor } from '../workers/mayWork.ts'
import { type HandOver, markUndone, readHandOver } from './handOverStore.ts'

export type UndoRefusal = 'not-found' | 'too-late'
const aDay = 86_400_000

/** True while a handing over can still be taken back: within a day. */
export function canUndo({ madeAt, undoneAt }: Pick<HandOver, 'madeAt' | 'undoneAt'>, now: Date): boolean {
  return undoneAt === undefined && now.getTime() - madeAt.getTime() <= aDay
}

/** Takes a handing over back: everybody who is still where it put them goes to where they were; answers how many. */
export async function undoHandOver(app: App, who: Context, id: HandOverId): Promise<Result<number, UndoRefusal>> {
  return app.database.within(who, async (work) => {
    const made = await readHandOver(work, id)
    if (made === undefined || !mayUndoHandOver(work.actor, made)) return refuse('not-found')
    if (!canUndo(made, work.at) || !(await markUndone(work, id))) return refuse('too-late')
    let back = 0
    for (const worker of await listWorkers(work, { handOverId: id })) back += (await giveBack(work, app, { made, worker })) ? 1 : 0
    work.happened({
      kind: 'casework.hand-over-undone',
      version: 1,
      subjectId: id,
      body: { organisationId: made.organisationId, count: back },
    })
    work.records({ action: 'casework.hand-over-undo', subjectKind: 'hand-over', subjectId: id, detail: { count: back } })
    return ok(back)
  })
}

type Undoing = { readonly made: HandOver; readonly worker: PersonWorker }

async function giveBack(work: Work, app: App, { made, worker }: Undoing): Promise<boolean> {
  const { personId, memberId } = worker
  const { organisationId, from } = made
  if (from !== 'nobody') {
    const around = await readAround(work, personId)
    // Whoever left since, or may no longer see the person, does not get them back: they stay with the colleague.
    if (!(await workersFor(work, app, organisationId, around)).some(({ id }) => id === from)) return false
    await giveWorker(work, { personId, organisationId, memberId: from })
  }
  return endWorker(work, { personId, organisationId, memberId, because: 'handed-over' })
}
