import { sql } from 'kysely'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import type { PeopleTables, PossibleSameRow } from './peopleTables.ts'
import type { PersonId } from './person.ts'
import type { Match, PossibleSame, PossibleSameId } from './sameAs.ts'

const db = (work: Work) => tablesOf<PeopleTables>(work)

/** Who asked before under the same address, and whether the name is the same too. Works on blind indexes only: nothing is opened. */
export async function findMatches(
  work: Work,
  newer: PersonId,
): Promise<readonly { readonly older: PersonId; readonly matched: readonly Match[] }[]> {
  const found = await db(work)
    .selectFrom('person_contact as mine')
    .innerJoin('person_contact as theirs', (join) =>
      join
        .onRef('theirs.network_id', '=', 'mine.network_id')
        .onRef('theirs.address_index', '=', 'mine.address_index')
        .onRef('theirs.channel', '=', 'mine.channel'),
    )
    .innerJoin('person as me', (join) => join.onRef('me.network_id', '=', 'mine.network_id').onRef('me.id', '=', 'mine.person_id'))
    .innerJoin('person as them', (join) =>
      join.onRef('them.network_id', '=', 'theirs.network_id').onRef('them.id', '=', 'theirs.person_id'),
    )
    .select(['theirs.person_id', 'mine.channel', sql<boolean>`me.name_index = them.name_index`.as('same_name')])
    .where('mine.network_id', '=', work.networkId)
    .where('mine.person_id', '=', newer)
    .where(sql<boolean>`(them.made_at, them.id) < (me.made_at, me.id)`)
    .limit(200)
    .execute()
  const byPerson = Map.groupBy(found, (row) => row.person_id)
  return [...byPerson].map(([older, rows]) => ({ older: older as PersonId, matched: matchesIn(rows) }))
}

function matchesIn(rows: readonly { readonly channel: 'email' | 'phone' | 'post'; readonly same_name: boolean }[]): readonly Match[] {
  const ways = rows.map((row): Match => (row.channel === 'post' ? 'name-and-postcode' : row.channel))
  const name: readonly Match[] = rows.some((row) => row.same_name) ? ['name'] : []
  return [...new Set([...ways, ...name])]
}

/** Notes a pair once; noticed again it changes nothing, so the job is safe to repeat. */
export async function notePossibleSame(
  work: Work,
  pair: { newer: PersonId; older: PersonId; matched: readonly Match[]; dueAt: Date },
): Promise<PossibleSameId | undefined> {
  const id = work.newId<'PossibleSame'>()
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('possible_same_person')
    .values({
      network_id: work.networkId,
      id,
      newer_person_id: pair.newer,
      older_person_id: pair.older,
      matched: [...pair.matched],
      state: 'open',
      noticed_at: work.at,
      due_at: pair.dueAt,
      settled_at: null,
      settled_by: null,
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'newer_person_id', 'older_person_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? id : undefined
}

export async function readPossibleSame(work: Work, id: PossibleSameId): Promise<PossibleSame | undefined> {
  const row = await db(work)
    .selectFrom('possible_same_person')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && possibleOf(row)
}

/** Pairs a human has to look at, and those settled lately, which can still be taken back. */
export async function listPossibleSame(
  work: Work,
  wanted: { state: PossibleSame['state'] } | { personId: PersonId },
): Promise<readonly PossibleSame[]> {
  const all = db(work).selectFrom('possible_same_person').selectAll().where('network_id', '=', work.networkId)
  const chosen =
    'state' in wanted
      ? all.where('state', '=', wanted.state)
      : all.where((is) => is.or([is('newer_person_id', '=', wanted.personId), is('older_person_id', '=', wanted.personId)]))
  return (await chosen.orderBy('due_at').limit(200).execute()).map(possibleOf)
}

/** Saves what a human said, and says it on the newer person too; false when somebody settled it meanwhile. */
export async function saveSettled(work: Work, settled: PossibleSame, by: string): Promise<boolean> {
  const isOpen = settled.state === 'open'
  const { numUpdatedRows } = await db(work)
    .updateTable('possible_same_person')
    .set({ state: settled.state, settled_at: isOpen ? null : work.at, settled_by: isOpen ? null : by, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', settled.id)
    .where('version', '=', settled.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  const isSame = settled.state === 'same'
  const person = db(work)
    .updateTable('person')
    .set({ same_as_person_id: isSame ? settled.older : null, changed_at: work.at, version: sql`version + 1` })
  const mine = person.where('network_id', '=', work.networkId).where('id', '=', settled.newer)
  // Taking back one verdict must not undo another pair's.
  await (isSame ? mine : mine.where('same_as_person_id', '=', settled.older)).execute()
  return true
}

function possibleOf(row: PossibleSameRow): PossibleSame {
  return {
    id: row.id as PossibleSameId,
    newer: row.newer_person_id as PersonId,
    older: row.older_person_id as PersonId,
    matched: row.matched as Match[],
    state: row.state,
    noticedAt: row.noticed_at,
    dueAt: row.due_at,
    version: row.version,
  }
}

/** All rows a human said are this person, this one first. */
export async function readSamePeople(work: Work, id: PersonId): Promise<readonly PersonId[]> {
  const all = new Set([id])
  for (let before = 0; before < all.size; ) {
    before = all.size
    const known = [...all]
    const rows = await db(work)
      .selectFrom('person')
      .select(['id', 'same_as_person_id'])
      .where('network_id', '=', work.networkId)
      .where((is) => is.or([is('id', 'in', known), is('same_as_person_id', 'in', known)]))
      .execute()
    for (const row of rows) for (const each of [row.id, row.same_as_person_id]) if (each !== null) all.add(each as PersonId)
  }
  return [...all]
}
