import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'
import type { RightsTables } from '../rightsTables.ts'

const db = (work: Work) => tablesOf<RightsTables>(work)

type NewAmendment = {
  readonly personId: PersonId
  readonly requestId: string
  readonly table: string
  readonly column: string
  readonly rowId: string
  readonly words: string
  readonly isAgreed: boolean
}
export type Amendment = Pick<NewAmendment, 'table' | 'column' | 'rowId' | 'words' | 'isAgreed'> & { readonly madeAt: Date }

export async function insertAmendment(work: Work, vault: Vault, { personId, requestId, ...made }: NewAmendment): Promise<void> {
  const id: string = work.newId()
  const words_sealed = await vault.seal(made.words, { ...seatOf(work, id), personId })
  await db(work)
    .insertInto('amendment')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      about_table: made.table,
      about_column: made.column,
      about_row_id: made.rowId,
      words_sealed,
      is_agreed: made.isAgreed,
      request_id: requestId,
      made_by: actorName(work.actor),
      made_at: work.at,
    })
    .execute()
}

/** What was put right about somebody, newest first. */
export async function listAmendments(work: Work, vault: Vault, personIds: readonly PersonId[]): Promise<readonly Amendment[]> {
  const rows = await db(work)
    .selectFrom('amendment')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', 'in', [...personIds])
    .orderBy('made_at', 'desc')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      table: row.about_table,
      column: row.about_column,
      rowId: row.about_row_id,
      words: await vault.unseal(row.words_sealed, seatOf(work, row.id)),
      isAgreed: row.is_agreed,
      madeAt: row.made_at,
    })),
  )
}

function seatOf(work: Work, rowId: string) {
  return { networkId: work.networkId, table: 'amendment', column: 'words_sealed', rowId }
}
