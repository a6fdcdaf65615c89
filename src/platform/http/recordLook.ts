import type { Page, Visit } from './page.ts'

/** Writes who looked at what, before the answer leaves: if it cannot be written, nothing is shown. */
export async function recordLook(records: Page['records'], visit: Visit, subject: unknown): Promise<void> {
  if (records === 'nothing') return
  const { action, of } = records
  const { kind, id } = of(subject)
  const { actor } = visit
  // While the glass is broken every look says so, and whose record is open by it.
  const glass = actor.kind === 'member' ? actor.glass?.join(' ') : undefined
  await visit.app.database.within({ networkId: visit.network.id, actor }, async (work) =>
    work.records({ action, subjectKind: kind, subjectId: id, ...(glass !== undefined && { detail: { glass } }) }),
  )
}
