import type { Page, Visit } from './page.ts'

/** Writes who looked at what, before the answer leaves: if it cannot be written, nothing is shown. */
export async function recordLook(records: Page['records'], visit: Visit, subject: unknown): Promise<void> {
  if (records === 'nothing') return
  const { action, of } = records
  const { kind, id } = of(subject)
  await visit.app.database.within({ networkId: visit.network.id, actor: visit.actor }, async (work) =>
    work.records({ action, subjectKind: kind, subjectId: id }),
  )
}
