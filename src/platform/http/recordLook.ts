import { setImmediate } from 'node:timers/promises'
import type { Page, Visit } from './page.ts'
import { isStillSignedIn } from './stillSignedIn.ts'

/**
 * Writes who looked at what, and gives the answer only once that is safe on disk: if it cannot be written, nothing is shown. The answer is
 * drawn meanwhile, because the database and the disk are then at work and this process would only wait for them. Undefined for whoever was
 * signed out in the meantime.
 */
export async function recordLook<Answer>(
  records: Page['records'],
  { visit, subject }: { readonly visit: Visit; readonly subject: unknown },
  draw: () => Answer | Promise<Answer>,
): Promise<Answer | undefined> {
  if (records === 'nothing') return draw()
  // Drawing may take a while without a pause, and what is asked of the database leaves at the first one.
  const drawn = setImmediate().then(draw)
  const [answer, isTheirs] = await Promise.all([drawn, writeLook(records, visit, subject)])
  return isTheirs ? answer : undefined
}

async function writeLook({ action, of }: Exclude<Page['records'], 'nothing'>, visit: Visit, subject: unknown): Promise<boolean> {
  const { kind, id } = of(subject)
  const { actor } = visit
  // While the glass is broken every look says so, and whose record is open by it.
  const glass = actor.kind === 'member' ? actor.glass?.join(' ') : undefined
  return await visit.app.database.within({ networkId: visit.network.id, actor }, async (work) => {
    if (!(await isStillSignedIn(work, visit))) return false
    work.records({ action, subjectKind: kind, subjectId: id, ...(glass !== undefined && { detail: { glass } }) })
    return true
  })
}
