import type { Actor } from '../../../kernel/actor.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { shareables } from '../consent.ts'
import type { ConsentRow, PeopleTables } from '../peopleTables.ts'
import type { PersonId } from '../person.ts'
import type { Agreement, AgreementId, AgreementPurpose, OwnPurpose, WithdrawnHow } from './agreement.ts'

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
    decision_id: agreement.decisionId ?? null,
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

/** Ends what others agreed for somebody about one thing, and what ran out; what they agreed themselves stands. How many held until now. */
export async function endGivenForThem(
  work: Work,
  about: { readonly aboutId: string; readonly purpose: AgreementPurpose },
): Promise<number> {
  const ended = await db(work)
    .updateTable('consent')
    .set({ withdrawn_at: work.at, withdrawn_by: actorName(work.actor), withdrawn_how: null })
    .where('network_id', '=', work.networkId)
    .where('about_id', '=', about.aboutId)
    .where('purpose', '=', about.purpose)
    .where('withdrawn_at', 'is', null)
    .where((is) => is.or([is('given_by', '<>', 'person'), is('expires_at', '<=', work.at)]))
    .returning(['given_by', 'expires_at'])
    .execute()
  return ended.filter((row) => row.given_by !== 'person').length
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

/** An agreement with us that may be relied on; nobody can take it back before this transaction has ended. */
export async function holdAgreement(work: Work, personId: PersonId, purpose: OwnPurpose): Promise<Agreement | undefined> {
  const row = await inForce(work, purpose).where('person_id', '=', personId).orderBy('given_at', 'desc').forShare().executeTakeFirst()
  return row && agreementOf(row)
}

/** Who agrees to something now, in the order of their ids from one on, so many at a time. */
export async function peopleWhoAgree(
  work: Work,
  purpose: OwnPurpose,
  { after, most }: { readonly after: PersonId | undefined; readonly most: number },
): Promise<readonly PersonId[]> {
  const all = inForce(work, purpose).clearSelect().select('person_id').distinct()
  const rest = after === undefined ? all : all.where('person_id', '>', after)
  return (await rest.orderBy('person_id').limit(most).execute()).map(({ person_id }) => person_id as PersonId)
}

function inForce(work: Work, purpose: OwnPurpose) {
  return db(work)
    .selectFrom('consent')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', work.at)
}

/** Takes back all that somebody agreed with us for one purpose, through whichever request they did. */
export async function endAgreementsOf(
  work: Work,
  personId: PersonId,
  ending: { readonly purpose: OwnPurpose; readonly how: WithdrawnHow; readonly by: Actor },
): Promise<void> {
  await db(work)
    .updateTable('consent')
    .set({ withdrawn_at: work.at, withdrawn_by: actorName(ending.by), withdrawn_how: ending.how })
    .where('network_id', '=', work.networkId)
    .where('person_id', '=', personId)
    .where('purpose', '=', ending.purpose)
    .where('withdrawn_at', 'is', null)
    .execute()
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
    ...(row.decision_id !== null && { decisionId: row.decision_id as NonNullable<Agreement['decisionId']> }),
    how: row.how,
    givenAt: row.given_at,
    expiresAt: row.expires_at,
    ...(row.withdrawn_at && { withdrawnAt: row.withdrawn_at }),
  }
}
