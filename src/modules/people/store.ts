import { sql } from 'kysely'
import { keepPersonKey } from '../../platform/crypto/personKeyRows.ts'
import type { Vault } from '../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import { agreementOf, insertAgreement } from './agreements/agreementStore.ts'
import type { Consent } from './consent.ts'
import type { PeopleTables } from './peopleTables.ts'
import type { Person, PersonId, TrustedPerson } from './person.ts'
import { needColumns, personOf, rowOfPerson, rowOfTrusted, rowsOfReach, safeColumns, trustedOf } from './personRows.ts'

const db = (work: Work) => tablesOf<PeopleTables>(work)

/** Writes a person with the ways to reach them, who asks for them, and what they agreed to. */
export async function insertPerson(
  work: Work,
  vault: Vault,
  all: { person: Person; trusted?: TrustedPerson; consent?: Consent },
): Promise<void> {
  const { person, trusted, consent } = all
  const key = keepPersonKey(work, vault, person.id)
  const [row, ways, trustedRow] = await Promise.all([
    rowOfPerson(vault, work, person),
    rowsOfReach(vault, work, person, person.reach),
    trusted && rowOfTrusted(vault, work, person.id, trusted),
  ])
  // The connection is pipelined: started in this order they arrive in this order, in one trip.
  await Promise.all([
    key,
    db(work).insertInto('person').values(row).execute(),
    ways.length > 0 && db(work).insertInto('person_contact').values(ways).execute(),
    trustedRow && db(work).insertInto('trusted_person').values(trustedRow).execute(),
    consent && insertConsent(work, consent),
  ])
}

export async function readPerson(work: Work, vault: Vault, id: PersonId): Promise<Person | undefined> {
  const row = await db(work)
    .selectFrom('person')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const contacts = await db(work)
    .selectFrom('person_contact')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('made_at')
    .execute()
  return personOf(vault, work.networkId, row, contacts)
}

/** Two things that must not both happen to one person ask this first: the second waits until the first is written. */
export async function holdPersonRow(work: Work, id: PersonId): Promise<void> {
  const row = db(work).selectFrom('person').select('id').where('network_id', '=', work.networkId).where('id', '=', id)
  await row.forNoKeyUpdate().execute()
}

/** Who may act for a person now. Whoever was paused is as absent as if they never had been: messages go to the person again. */
export async function readTrustedPerson(work: Work, vault: Vault, personId: PersonId): Promise<TrustedPerson | undefined> {
  const row = await db(work)
    .selectFrom('trusted_person')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('paused_at', 'is', null)
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', work.at)]))
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
  return row && trustedOf(vault, work.networkId, row)
}

/** Replaces what changed, if nobody else changed the person meanwhile; the old ways to reach them end, they are not overwritten. */
export async function updatePerson(work: Work, vault: Vault, person: Person, changes: { reach: boolean }): Promise<boolean> {
  const [needs, safe] = await Promise.all([
    needColumns(vault, work.networkId, person.id, person.needs),
    safeColumns(vault, work.networkId, person.id, person.safe),
  ])
  const { numUpdatedRows } = await db(work)
    .updateTable('person')
    .set({ ...needs, ...safe, language: person.language, changed_at: work.at, version: sql`version + 1` })
    .where('network_id', '=', work.networkId)
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (changes.reach) await replaceReach(work, vault, person)
  return true
}

async function replaceReach(work: Work, vault: Vault, person: Person): Promise<void> {
  await db(work)
    .updateTable('person_contact')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', person.id)
    .where('ended_at', 'is', null)
    .execute()
  const rows = await rowsOfReach(vault, work, person, person.reach)
  if (rows.length > 0) await db(work).insertInto('person_contact').values(rows).execute()
}

export async function insertConsent(work: Work, consent: Consent): Promise<void> {
  await insertAgreement(work, { ...consent, purpose: 'share-with-organisation' })
}

/** The newest consent for one thing; whether it still holds is for `sharedNow` to say. */
export async function readConsent(work: Work, aboutId: string): Promise<Consent | undefined> {
  const row = await db(work)
    .selectFrom('consent')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', aboutId)
    .where('purpose', '=', 'share-with-organisation')
    .orderBy('given_at', 'desc')
    .executeTakeFirst()
  return row?.recipient_organisation_id == null
    ? undefined
    : { ...agreementOf(row), recipient: row.recipient_organisation_id as Consent['recipient'] }
}

/** Puts the keys of those who may see a person on every row about them; part of every change of who is what to them. */
export async function openPerson(work: Work, id: PersonId): Promise<void> {
  await sql`select open_person(${work.networkId}, ${id}, ${work.at})`.execute(work.sql)
}

/** Whom time alone has changed something for: an agreement, an authority or the thirty days after an end ran out. */
export async function peopleToClose(work: Work): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`select people_to_close(${work.networkId}, ${work.at}) as id`.execute(work.sql)
  return rows.map(({ id }) => id)
}
