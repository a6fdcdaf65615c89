import type { Actor } from '../../../kernel/actor.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { shareables } from '../consent.ts'
import type { ConsentRow, PeopleTables } from '../peopleTables.ts'
import type { PersonId } from '../person.ts'
import type { Agreement, AgreementId, WithdrawnHow } from './agreement.ts'

const db = (work: Work) => tablesOf<PeopleTables>(work)

/** What somebody agreed to, the newest first, with what they took back. */
export async function listAgreements(
  work: Work,
  of: { readonly personId: PersonId } | { readonly aboutId: string },
): Promise<readonly Agreement[]> {
  const all = db(work).selectFrom('consent').selectAll().where('network_id', '=', work.networkId)
  const chosen = 'personId' in of ? all.where('person_id', '=', of.personId) : all.where('about_id', '=', of.aboutId)
  return (await chosen.orderBy('given_at', 'desc').orderBy('id', 'desc').limit(500).execute()).map(agreementOf)
}

/** False when the same is agreed already. */
export async function insertAgreement(work: Work, agreement: Agreement): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(work)
    .insertInto('consent')
    .values(rowOf(work, agreement))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

function rowOf(work: Work, agreement: Agreement): ConsentRow {
  return {
    network_id: work.networkId,
    id: agreement.id,
    person_id: agreement.personId,
    purpose: agreement.purpose,
    recipient_organisation_id: agreement.recipient ?? null,
    about_id: agreement.aboutId,
    shares: [...agreement.shares],
    wording: agreement.wording,
    language: agreement.language ?? null,
    given_by: agreement.givenBy,
    how: agreement.how,
    given_at: agreement.givenAt,
    expires_at: agreement.expiresAt,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_how: null,
  }
}

/** Takes back one agreement; false when it was taken back already. What is leaving under it at this moment is waited for. */
export async function endAgreement(work: Work, id: AgreementId, how: WithdrawnHow): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable('consent')
    .set({ withdrawn_at: work.at, withdrawn_by: actorName(work.actor), withdrawn_how: how })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes back what was agreed about one thing for one purpose; how many that were. */
export async function endAgreementsAbout(
  work: Work,
  aboutId: string,
  ending: { readonly purpose: Agreement['purpose']; readonly how: WithdrawnHow | null; readonly by?: Actor | undefined },
): Promise<number> {
  const { numUpdatedRows } = await db(work)
    .updateTable('consent')
    .set({ withdrawn_at: work.at, withdrawn_by: actorName(ending.by ?? work.actor), withdrawn_how: ending.how })
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', aboutId)
    .where('purpose', '=', ending.purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** True while the group, or the referrer, may be told of this; nobody can take it back before this transaction has ended. */
export async function holdSharing(
  work: Work,
  aboutId: string,
  purpose: 'share-with-organisation' | 'share-with-referrer' = 'share-with-organisation',
): Promise<boolean> {
  const row = await db(work)
    .selectFrom('consent')
    .select('id')
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', aboutId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', work.at)
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}

export function agreementOf(row: ConsentRow): Agreement {
  return {
    id: row.id as AgreementId,
    personId: row.person_id as PersonId,
    aboutId: row.about_id,
    purpose: row.purpose,
    ...(row.recipient_organisation_id !== null && { recipient: row.recipient_organisation_id as NonNullable<Agreement['recipient']> }),
    shares: shareables.filter((share) => row.shares.includes(share)),
    wording: row.wording,
    ...(row.language !== null && { language: row.language }),
    givenBy: row.given_by,
    how: row.how,
    givenAt: row.given_at,
    expiresAt: row.expires_at,
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
  }
}
