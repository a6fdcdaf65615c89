import type { Id } from '../../../kernel/id.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'

export type WithholdingRow = {
  network_id: string
  id: string
  person_id: string
  because_sealed: Buffer
  set_by: string
  set_at: Date
  review_at: Date
  lifted_by: string | null
  lifted_at: Date | null
}
const db = (work: Work) => tablesOf<{ look_withholding: WithholdingRow }>(work)

/** Why a person's page does not show who looked, and by when somebody looks at that again. */
export type Withholding = { readonly because: string; readonly setAt: Date; readonly reviewAt: Date }

/** What holds now; a review that is overdue does not lift it by itself, for that could be what does the harm. */
export async function readWithholding(work: Work, vault: Vault, personId: PersonId): Promise<Withholding | undefined> {
  const row = await db(work)
    .selectFrom('look_withholding')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isErased = row.because_sealed.length === 0
  const because = isErased ? '—' : await vault.unseal(row.because_sealed, seatOf(work, row.id, personId))
  return { because, setAt: row.set_at, reviewAt: row.review_at }
}

/** False when it is withheld already. */
export async function insertWithholding(
  work: Work,
  vault: Vault,
  { personId, because, reviewAt }: { readonly personId: PersonId; readonly because: string; readonly reviewAt: Date },
): Promise<boolean> {
  const id: Id<'LookWithholding'> = work.newId()
  const because_sealed = await vault.seal(because, seatOf(work, id, personId))
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('look_withholding')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      because_sealed,
      set_by: actorName(work.actor),
      set_at: work.at,
      review_at: reviewAt,
      lifted_by: null,
      lifted_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when nothing was withheld. */
export async function endWithholding(work: Work, personId: PersonId): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('look_withholding')
    .set({ lifted_by: actorName(work.actor), lifted_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function seatOf(work: Work, rowId: string, personId: string) {
  return { networkId: work.networkId, table: 'look_withholding', column: 'because_sealed', rowId, personId }
}
