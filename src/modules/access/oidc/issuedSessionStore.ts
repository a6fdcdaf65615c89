import type { NetworkId } from '../../../kernel/actor.ts'
import type { Seat, Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import { hashOfToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { type IdentityId, identityLimits } from './identity.ts'
import { drawSecret, hashOfSecret } from './secret.ts'

type IssuedSessionTable = {
  network_id: NetworkId
  token_hash: Buffer
  identity_id: IdentityId
  id_token_sealed: Buffer
  leaving_hash: Buffer | null
  left_at: Date | null
}
type Tables = { issued_session: IssuedSessionTable }

/** Remembers that a session began at an issuer, with what the issuer wants to see at the way out. */
export async function insertIssuedSession(
  work: Work,
  vault: Vault,
  { token, identityId, idToken }: { readonly token: SessionToken; readonly identityId: IdentityId; readonly idToken: string },
): Promise<void> {
  const token_hash = hashOfToken(token)
  const id_token_sealed = await vault.seal(idToken, seat(work, token_hash))
  await tablesOf<Tables>(work)
    .insertInto('issued_session')
    .values({ network_id: work.networkId, token_hash, identity_id: identityId, id_token_sealed, leaving_hash: null, left_at: null })
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

function seat(work: Work, tokenHash: Buffer): Seat {
  return { networkId: work.networkId, table: 'issued_session', column: 'id_token_sealed', rowId: tokenHash.toString('hex') }
}
