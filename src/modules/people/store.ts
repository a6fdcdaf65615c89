import { sql } from 'kysely'
import type { Vault } from '../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import { type Consent, shareables } from './consent.ts'
import type { ConsentRow, PeopleTables } from './peopleTables.ts'
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
  const [row, ways, trustedRow] = await Promise.all([
    rowOfPerson(vault, work, person),
    rowsOfReach(vault, work, person, person.reach),
    trusted && rowOfTrusted(vault, work, person.id, trusted),
  ])
  // The connection is pipelined: started in this order they arrive in this order, in one trip.
  await Promise.all([
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

export async function readTrustedPerson(work: Work, vault: Vault, personId: PersonId): Promise<TrustedPerson | undefined> {
  const row = await db(work)
    .selectFrom('trusted_person')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
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
  const {
    id,
    personId: person_id,
    recipient: recipient_organisation_id,
    aboutId: about_id,
    shares,
    wording,
    givenBy: given_by,
    how,
    givenAt: given_at,
    expiresAt: expires_at,
  } = consent
  const row: ConsentRow = {
    network_id: work.networkId,
    id,
    person_id,
    purpose: 'share-with-organisation',
    recipient_organisation_id,
    about_id,
    shares: [...shares],
    wording,
    given_by,
    how,
    given_at,
    expires_at,
    withdrawn_at: null,
  }
  await db(work).insertInto('consent').values(row).execute()
}

/** The newest consent for one thing; whether it still holds is for `sharedNow` to say. */
export async function readConsent(work: Work, aboutId: string): Promise<Consent | undefined> {
  const row = await db(work)
    .selectFrom('consent')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', aboutId)
    .orderBy('given_at', 'desc')
    .executeTakeFirst()
  return row && consentOf(row)
}

export async function endConsents(work: Work, aboutId: string): Promise<void> {
  await db(work)
    .updateTable('consent')
    .set({ withdrawn_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', aboutId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

function consentOf(row: ConsentRow): Consent {
  return {
    id: row.id as Consent['id'],
    personId: row.person_id as PersonId,
    recipient: row.recipient_organisation_id as Consent['recipient'],
    aboutId: row.about_id,
    shares: shareables.filter((share) => row.shares.includes(share)),
    wording: row.wording,
    givenBy: row.given_by,
    how: row.how,
    givenAt: row.given_at,
    expiresAt: row.expires_at,
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
  }
}
