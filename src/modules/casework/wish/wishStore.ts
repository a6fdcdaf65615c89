import type { Id } from '../../../kernel/id.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Doors } from '../../../platform/database/doors.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'

export type WishId = Id<'PersonWish'>
export const wishOutcomes = ['list-made', 'nobody-meant', 'spoke-with-them'] as const
export type WishOutcome = (typeof wishOutcomes)[number]
/** What somebody wrote about who should not see them, while it waits for a human. */
export type Wish = { readonly id: WishId; readonly personId: PersonId; readonly words: string; readonly madeAt: Date; readonly dueAt: Date }

type WishRow = {
  network_id: string
  id: string
  person_id: string
  words_sealed: Buffer
  hidden_from: string[]
  made_at: Date
  due_at: Date
  settled_at: Date | null
  settled_by: string | null
  outcome: WishOutcome | null
}
type WishTables = { person_wish: WishRow & Doors }
const db = (work: Work) => tablesOf<WishTables>(work)

export async function insertWish(
  work: Work,
  vault: Vault,
  wish: Pick<Wish, 'id' | 'personId' | 'words' | 'dueAt'> & { readonly hiddenFrom: readonly string[] },
): Promise<void> {
  const { id, personId, words, dueAt, hiddenFrom } = wish
  await db(work)
    .insertInto('person_wish')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      words_sealed: await vault.seal(words, seatOf(work, id, personId)),
      hidden_from: [...hiddenFrom],
      made_at: work.at,
      due_at: dueAt,
      settled_at: null,
      settled_by: null,
      outcome: null,
    })
    .execute()
}

/** Wishes that wait to be settled, as far as the actor may read them, the most urgent first. */
export async function listOpenWishes(work: Work, vault: Vault, personId?: PersonId): Promise<readonly Wish[]> {
  const all = db(work).selectFrom('person_wish').selectAll().where('network_id', '=', work.networkId).where('settled_at', 'is', null)
  const rows = await (personId === undefined ? all : all.where('person_id', '=', personId)).orderBy('due_at').limit(200).execute()
  return Promise.all(
    rows.map(async (row) => {
      const [id, person] = [row.id as WishId, row.person_id as PersonId]
      const words = row.words_sealed.length === 0 ? '—' : await vault.unseal(row.words_sealed, seatOf(work, id, person))
      return { id, personId: person, words, madeAt: row.made_at, dueAt: row.due_at }
    }),
  )
}

/** False when somebody settled it meanwhile. */
export async function settleWishRow(work: Work, id: WishId, outcome: WishOutcome): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('person_wish')
    .set({ settled_at: work.at, settled_by: actorName(work.actor), outcome })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function seatOf(work: Work, rowId: string, personId: string) {
  return { networkId: work.networkId, table: 'person_wish', column: 'words_sealed', rowId, personId }
}
