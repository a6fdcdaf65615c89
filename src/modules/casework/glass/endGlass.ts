import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { forgetSignedIn } from '../../access/index.ts'
import { mayJudgeGlass } from '../policy.ts'
import type { GlassId, GlassVerdict } from './glass.ts'
import { closeGlassOf, readGlass, saveVerdict } from './glassStore.ts'

/** Closes what a member holds open, before its hour is over. */
export async function closeGlass(app: App, who: Context): Promise<void> {
  const { actor } = who
  if (actor.kind !== 'member') return
  await app.database.within(who, async (work) => {
    for (const personId of await closeGlassOf(work, actor.memberId)) {
      work.happened({ kind: 'person.glass-closed', version: 1, subjectId: personId, body: { memberId: actor.memberId } })
      work.records({ action: 'casework.glass-close', subjectKind: 'person', subjectId: personId })
    }
  })
  forgetSignedIn(app)
}

type Judging = { readonly id: GlassId; readonly verdict: GlassVerdict; readonly note?: string | undefined }

/** Somebody who leads or coordinates says what they think of an opened record; never of their own. */
export async function judgeGlass(
  app: App,
  who: Context,
  { id, verdict, note }: Judging,
): Promise<Result<GlassId, 'not-found' | 'too-late'>> {
  return app.database.within(who, async (work) => {
    const glass = await readGlass(work, app.vault, id)
    if (glass === undefined || !mayJudgeGlass(work.actor, glass)) return refuse('not-found')
    if (!(await saveVerdict(work, app.vault, { glass, verdict, note }))) return refuse('too-late')
    work.happened({ kind: 'person.glass-judged', version: 1, subjectId: glass.personId, body: { glassId: id, verdict } })
    work.records({ action: 'casework.glass-judge', subjectKind: 'person', subjectId: glass.personId, detail: { glassId: id, verdict } })
    return ok(id)
  })
}
