import { z } from 'zod'
import type { NetworkId } from '../../../kernel/actor.ts'
import type { Seat, Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { hashOfToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { type IdentityId, identityLimits } from './identity.ts'
import { subjectIndex } from './identityStore.ts'
import type { LogoutWord } from './logoutToken.ts'
import { drawSecret, hashOfSecret } from './secret.ts'

type IssuedSessionTable = {
  network_id: NetworkId
  token_hash: Buffer
  identity_id: IdentityId
  id_token_sealed: Buffer
  sid_index: Buffer | null
  leaving_hash: Buffer | null
  left_at: Date | null
}
type IssuerLogoutTable = { network_id: NetworkId; word_hash: Buffer; received_at: Date }
type IdentityTable = { network_id: NetworkId; id: IdentityId; issuer: string; subject_index: Buffer }
type Tables = { issued_session: IssuedSessionTable; issuer_logout: IssuerLogoutTable; member_identity: IdentityTable }
const namesSession = z.object({ iss: z.string(), sid: z.string() })

/** Remembers that a session began at an issuer, with what the issuer wants to see at the way out. */
export async function insertIssuedSession(
  work: Work,
  vault: Vault,
  { token, identityId, idToken }: { readonly token: SessionToken; readonly identityId: IdentityId; readonly idToken: string },
): Promise<void> {
  const token_hash = hashOfToken(token)
  const id_token_sealed = await vault.seal(idToken, seat(work, token_hash))
  const named = namesSession.safeParse(claimsOf(idToken))
  const sid_index = named.success ? sidIndexOf(work, vault, named.data) : null
  await tablesOf<Tables>(work)
    .insertInto('issued_session')
    .values({
      network_id: work.networkId,
      token_hash,
      identity_id: identityId,
      id_token_sealed,
      sid_index,
      leaving_hash: null,
      left_at: null,
    })
    .execute()
}

/** A session that was given a new token, for a second step, is still one that began at the issuer. */
export async function followSession(work: Work, vault: Vault, { from, to }: { readonly from: SessionToken; readonly to: SessionToken }) {
  const row = await tablesOf<Tables>(work)
    .selectFrom('issued_session')
    .select(['token_hash', 'identity_id', 'id_token_sealed'])
    .where('network_id', '=', work.networkId)
    .where('token_hash', '=', hashOfToken(from))
    .executeTakeFirst()
  if (row === undefined) return
  const idToken = await vault.unseal(row.id_token_sealed, seat(work, row.token_hash))
  await insertIssuedSession(work, vault, { token: to, identityId: row.identity_id, idToken })
}

/** The sessions an issuer means: the one it names, or all of somebody's. One whose name it never told belongs to whoever it was opened by. */
export async function issuedSessionsOf(
  work: Work,
  vault: Vault,
  { issuer, subject, sid }: Omit<LogoutWord, 'id'>,
): Promise<readonly Buffer[]> {
  const sidIndex = sid === undefined ? undefined : sidIndexOf(work, vault, { iss: issuer, sid })
  const all = tablesOf<Tables>(work)
    .selectFrom('issued_session')
    .innerJoin('member_identity', (join) =>
      join
        .onRef('member_identity.network_id', '=', 'issued_session.network_id')
        .onRef('member_identity.id', '=', 'issued_session.identity_id'),
    )
    .select('issued_session.token_hash')
    .where('issued_session.network_id', '=', work.networkId)
    .where('member_identity.issuer', '=', issuer)
  const theirs =
    subject === undefined ? all : all.where('member_identity.subject_index', '=', subjectIndex(work, vault, { issuer, subject }))
  const named =
    sidIndex === undefined
      ? theirs
      : theirs.where((row) =>
          subject === undefined ? row('sid_index', '=', sidIndex) : row.or([row('sid_index', '=', sidIndex), row('sid_index', 'is', null)]),
        )
  return (await named.execute()).map(({ token_hash }) => token_hash)
}

/** True the first time; the same word again is somebody playing it back. */
export async function takeLogoutWord(work: Work, word: string): Promise<boolean> {
  const taken = await tablesOf<Tables>(work)
    .insertInto('issuer_logout')
    .values({ network_id: work.networkId, word_hash: hashOfSecret(word), received_at: work.at })
    .onConflict((conflict) => conflict.columns(['network_id', 'word_hash']).doNothing())
    .executeTakeFirst()
  return taken.numInsertedOrUpdatedRows === 1n
}

/** Removes words a day old: they are not believed for longer than minutes. */
export async function sweepLogoutWords(work: Work): Promise<void> {
  await tablesOf<Tables>(work)
    .deleteFrom('issuer_logout')
    .where('network_id', '=', work.networkId)
    .where('received_at', '<', new Date(work.at.getTime() - 24 * 60 * 60_000))
    .execute()
}

/** Whoever leaves a session that began at an issuer gets a secret by which the next page can offer the way out there too. */
export async function leaveIssuedSession(work: Work, token: SessionToken): Promise<string | undefined> {
  const secret = drawSecret()
  const left = await tablesOf<Tables>(work)
    .updateTable('issued_session')
    .set({ leaving_hash: hashOfSecret(secret), left_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst()
  return left.numUpdatedRows === 1n ? secret : undefined
}

/** The issuer's token of a session that was left a moment ago. */
export async function tokenOfLeft(work: Work, vault: Vault, secret: string): Promise<string | undefined> {
  const row = await tablesOf<Tables>(work)
    .selectFrom('issued_session')
    .select(['token_hash', 'id_token_sealed'])
    .where('network_id', '=', work.networkId)
    .where('leaving_hash', '=', hashOfSecret(secret))
    .where('left_at', '>', new Date(work.at.getTime() - identityLimits.attempt))
    .executeTakeFirst()
  return row && (await vault.unseal(row.id_token_sealed, seat(work, row.token_hash)))
}

/** The issuer's token was checked when it came. */
function claimsOf(idToken: string): unknown {
  return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
}

function sidIndexOf(work: Work, vault: Vault, { iss, sid }: z.output<typeof namesSession>): Buffer {
  return vault.blindIndex(JSON.stringify([iss, sid]), 'issued_session.sid', work.networkId)
}

function seat(work: Work, tokenHash: Buffer): Seat {
  return { networkId: work.networkId, table: 'issued_session', column: 'id_token_sealed', rowId: tokenHash.toString('hex') }
}
