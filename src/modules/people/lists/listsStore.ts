import type { MemberId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import type { Doors } from '../../../platform/database/doors.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../person.ts'
import { sealFor } from '../sealing.ts'
import type { PersonRule, RuleId, RuleKind } from './rule.ts'

type RuleRow = {
  network_id: string
  id: string
  person_id: string
  kind: RuleKind
  member_id: string
  because_sealed: Buffer | null
  made_by: string
  made_at: Date
  ended_at: Date | null
  ended_by: string | null
}
type ListTables = { person_rule: RuleRow & Doors }
const db = (work: Work) => tablesOf<ListTables>(work)

/** The lists of a person as they hold now, with the reasons opened. */
export async function readLists(work: Work, vault: Vault, personId: PersonId): Promise<readonly PersonRule[]> {
  const rows = await db(work)
    .selectFrom('person_rule')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const because = await sealFor(vault, work.networkId, { table: 'person_rule', rowId: row.id, personId }).openMaybe(
        row.because_sealed,
        'because_sealed',
      )
      const { id, kind, member_id, made_at } = row
      return { id: id as RuleId, kind, memberId: member_id as MemberId, madeAt: made_at, ...(because && { because }) }
    }),
  )
}

type Adding = {
  readonly personId: PersonId
  readonly kind: RuleKind
  readonly memberId: MemberId
  readonly because?: string | undefined
}

/** False when the member is on that list already. */
export async function insertRule(work: Work, vault: Vault, { personId, kind, memberId, because }: Adding): Promise<boolean> {
  const id: string = work.newId()
  const sealed = await sealFor(vault, work.networkId, { table: 'person_rule', rowId: id, personId }).sealMaybe(because, 'because_sealed')
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('person_rule')
    .values({
      network_id: work.networkId,
      id,
      person_id: personId,
      kind,
      member_id: memberId,
      because_sealed: sealed,
      made_by: actorName(work.actor),
      made_at: work.at,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when it was taken off already. */
export async function endRule(work: Work, personId: PersonId, id: RuleId): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('person_rule')
    .set({ ended_at: work.at, ended_by: actorName(work.actor) })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
