import type { AboutPerson } from '../../../platform/about-person/aboutPerson.ts'
import { blankRowsAbout } from '../../../platform/about-person/rowsAbout.ts'
import type { App } from '../../../platform/app.ts'
import { destroyPersonKey } from '../../../platform/crypto/personKeyRows.ts'
import type { Work } from '../../../platform/database/work.ts'
import { type ErasureReason, insertErasure } from './erasureStore.ts'
import { appendErasures } from './ledger.ts'

/** The software itself erases, once a human decided: whoever decided need not be able to see every row. */
export const eraser = { kind: 'system', named: 'rights.erase' } as const
type Erasing = {
  readonly personIds: readonly string[]
  readonly mapping: readonly AboutPerson[]
  readonly reason: ErasureReason
  readonly decidedBy: string
}

/**
 * Destroys the keys of a person (of all rows a human said are theirs), empties what is sealed or finds them, and leaves counts and
 * the audit. The ledger's file is written last before the commit: a line too many is replayed harmlessly, one too few would bring
 * somebody back with a restored backup.
 */
export async function erase(work: Work, app: App, { personIds, mapping, reason, decidedBy }: Erasing): Promise<void> {
  await work.inNameOf(eraser, async (inside) => {
    await blankRowsAbout(inside, { mapping, personIds })
    for (const personId of personIds) {
      await destroyPersonKey(inside, app.vault, personId)
      await insertErasure(inside, { personId, at: inside.at, reason, decidedBy })
    }
  })
  for (const personId of personIds) {
    work.happened({ kind: 'person.erased', version: 1, subjectId: personId, body: { reason } })
    work.records({ action: 'rights.erase', subjectKind: 'person', subjectId: personId, detail: { reason } })
  }
  const { networkId, at } = work
  await appendErasures(
    app.config.dataFolder,
    personIds.map((personId) => ({ at: at.toISOString(), networkId, personId, reason })),
  )
}
