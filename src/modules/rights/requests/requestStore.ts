import { sql } from 'kysely'
import type { PlaceId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import { actorName } from '../../../platform/database/actorName.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'
import type { ReferralId } from '../../referrals/index.ts'
import type { RequestRow, RightsTables } from '../rightsTables.ts'
import type { IdentityWay, LongerReason, RequestId, RightsRequest } from './request.ts'

const db = (work: Work) => tablesOf<RightsTables>(work)

export async function insertRequest(
  work: Work,
  vault: Vault,
  { words, ...request }: RightsRequest & { readonly words?: string | undefined },
): Promise<void> {
  const words_sealed = words === undefined ? null : await vault.seal(words, seatOf(work, request, 'words_sealed'))
  const { id, personId: person_id, referralId: referral_id = null, placeId: place_id = null, kind, state, how } = request
  await db(work)
    .insertInto('rights_request')
    .values({
      network_id: work.networkId,
      id,
      person_id,
      referral_id,
      place_id,
      kind,
      state,
      how,
      words_sealed,
      asked_at: request.askedAt,
      due_at: request.dueAt,
      longer_because: null,
      identity_how: null,
      identity_by: null,
      identity_at: null,
      settled_at: null,
      settled_by: null,
      because: null,
      answer_sealed: null,
      version: 1,
    })
    .execute()
}

function seatOf(work: Work, { id, personId }: Pick<RightsRequest, 'id' | 'personId'>, column: string) {
  return { networkId: work.networkId, table: 'rights_request', column, rowId: id, personId }
}

/** Whether the actor's keys open the person: what the database would leave out of a person, a request of theirs must not tell. */
const personIsOpen = sql<boolean>`exists (select from person where person.network_id = rights_request.network_id and person.id = rights_request.person_id)`

export async function readRequest(work: Work, id: RequestId): Promise<RightsRequest | undefined> {
  const row = await db(work)
    .selectFrom('rights_request')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where(personIsOpen)
    .executeTakeFirst()
  return row && requestOf(row)
}

/** What they said and what we answered. */
export async function readRequestWords(
  work: Work,
  vault: Vault,
  request: RightsRequest,
): Promise<{ readonly asked?: string; readonly answer?: string }> {
  const row = await db(work)
    .selectFrom('rights_request')
    .select(['words_sealed', 'answer_sealed'])
    .where('network_id', '=', work.networkId)
    .where('id', '=', request.id)
    .executeTakeFirstOrThrow()
  const open = async (sealed: Buffer | null, column: string) =>
    sealed === null ? undefined : vault.unseal(sealed, seatOf(work, request, column))
  const [asked, answer] = [await open(row.words_sealed, 'words_sealed'), await open(row.answer_sealed, 'answer_sealed')]
  return { ...(asked && { asked }), ...(answer && { answer }) }
}

/** Open requests the actor's keys open, the first due first; with a person, all of theirs, newest first. */
export async function listRequests(work: Work, personIds?: readonly PersonId[]): Promise<readonly RightsRequest[]> {
  const all = db(work).selectFrom('rights_request').selectAll().where('network_id', '=', work.networkId).where(personIsOpen).limit(500)
  const wanted =
    personIds === undefined
      ? all.where('state', '=', 'open').orderBy('due_at')
      : all.where('person_id', 'in', [...personIds]).orderBy('asked_at', 'desc')
  return (await wanted.execute()).map(requestOf)
}

type Change = {
  readonly identity?: IdentityWay
  readonly longer?: { readonly because: LongerReason; readonly dueAt: Date }
  readonly settled?: {
    readonly state: Exclude<RightsRequest['state'], 'open'>
    readonly because?: string | undefined
    readonly answer?: string | undefined
  }
}

/** Saves one change of an open request; false when it was answered or changed meanwhile. */
export async function saveRequest(
  work: Work,
  vault: Vault,
  request: RightsRequest,
  { identity, longer, settled }: Change,
): Promise<boolean> {
  const by = actorName(work.actor)
  const answer = settled?.answer === undefined ? null : await vault.seal(settled.answer, seatOf(work, request, 'answer_sealed'))
  const { numUpdatedRows } = await db(work)
    .updateTable('rights_request')
    .set({
      version: sql`version + 1`,
      ...(identity && { identity_how: identity, identity_by: by, identity_at: work.at }),
      ...(longer && { longer_because: longer.because, due_at: longer.dueAt }),
      ...(settled && {
        state: settled.state,
        because: settled.because ?? null,
        answer_sealed: answer,
        settled_at: work.at,
        settled_by: by,
      }),
    })
    .where('network_id', '=', work.networkId)
    .where('id', '=', request.id)
    .where('version', '=', request.version)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function requestOf(row: RequestRow): RightsRequest {
  return {
    id: row.id as RequestId,
    personId: row.person_id as PersonId,
    kind: row.kind,
    state: row.state,
    how: row.how,
    askedAt: row.asked_at,
    dueAt: row.due_at,
    version: row.version,
    ...(row.referral_id && { referralId: row.referral_id as ReferralId }),
    ...(row.place_id && { placeId: row.place_id as PlaceId }),
    ...(row.longer_because && { longerBecause: row.longer_because as LongerReason }),
    ...(row.identity_how && row.identity_at && { identity: { how: row.identity_how as IdentityWay, at: row.identity_at } }),
    ...(row.settled_at && { settledAt: row.settled_at }),
    ...(row.because && { because: row.because }),
  }
}
