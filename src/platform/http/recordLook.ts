import type { Page, Visit } from './page.ts'
import { isStillSignedIn } from './stillSignedIn.ts'

/** Writes who looked at what, before the answer leaves: if it cannot be written, nothing is shown. False for who was signed out meanwhile. */
export async function recordLook(records: Page['records'], visit: Visit, subject: unknown): Promise<boolean> {
  if (records === 'nothing') return true
  const { action, of } = records
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
