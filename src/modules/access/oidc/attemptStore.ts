import { z } from 'zod'
import type { MemberId, NetworkId } from '../../../kernel/actor.ts'
import type { Seat, Vault } from '../../../platform/crypto/vault.ts'
import { tablesOf, type Work } from '../../../platform/database/work.ts'
import type { SignInId } from '../signIn.ts'
import { type AttemptId, identityLimits, type Purpose, type Vouched } from './identity.ts'
import { hashOfSecret } from './secret.ts'

type IdentityAttemptTable = {
  network_id: NetworkId
  id: AttemptId
  purpose: Purpose
  browser_hash: Buffer
  state_hash: Buffer
  secrets_sealed: Buffer
  member_id: MemberId | null
  way_back: string | null
  started_at: Date
  returned_at: Date | null
  vouched_sealed: Buffer | null
  sign_in_id: SignInId | null
  settled_at: Date | null
}
type Tables = { identity_attempt: IdentityAttemptTable }

const secretsForm = z.object({ nonce: z.string(), verifier: z.string() })
const vouchedForm = z.object({
  issuer: z.string(),
  subject: z.string(),
  email: z.string().optional(),
  isStrong: z.boolean(),
  idToken: z.string(),
})

export type NewAttempt = {
  readonly purpose: Purpose
  readonly browser: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly memberId: MemberId | undefined
  readonly wayBack: string | undefined
}

/** Notes that a browser is sent to the issuer. */
export async function insertAttempt(work: Work, vault: Vault, attempt: NewAttempt): Promise<AttemptId> {
  const id = work.newId<'IdentityAttempt'>()
  const { nonce, verifier } = attempt
  await tablesOf<Tables>(work)
    .insertInto('identity_attempt')
    .values({
      network_id: work.networkId,
      id,
      purpose: attempt.purpose,
      browser_hash: hashOfSecret(attempt.browser),
      state_hash: hashOfSecret(attempt.state),
      secrets_sealed: await vault.seal(JSON.stringify({ nonce, verifier }), seat(work, id, 'secrets_sealed')),
      member_id: attempt.memberId ?? null,
      way_back: attempt.wayBack ?? null,
      started_at: work.at,
      returned_at: null,
      vouched_sealed: null,
      sign_in_id: null,
      settled_at: null,
    })
    .execute()
  return id
}

export type Taken = {
  readonly id: AttemptId
  readonly purpose: Purpose
  readonly nonce: string
  readonly verifier: string
  readonly memberId: MemberId | undefined
  readonly wayBack: string | undefined
  readonly startedAt: Date
}

/** Takes the attempt a return belongs to, once: in this browser, with this state, not yet returned, not over. */
export async function takeReturn(
  work: Work,
  vault: Vault,
  { state, browser }: { readonly state: string; readonly browser: string },
): Promise<Taken | undefined> {
  const row = await tablesOf<Tables>(work)
    .updateTable('identity_attempt')
    .set({ returned_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('state_hash', '=', hashOfSecret(state))
    .where('browser_hash', '=', hashOfSecret(browser))
    .where('returned_at', 'is', null)
    .where('started_at', '>', oldest(work))
    .returning(['id', 'purpose', 'secrets_sealed', 'member_id', 'way_back', 'started_at'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const secrets = secretsForm.parse(JSON.parse(await vault.unseal(row.secrets_sealed, seat(work, row.id, 'secrets_sealed'))))
  const { id, purpose, started_at } = row
  return { id, purpose, ...secrets, memberId: row.member_id ?? undefined, wayBack: row.way_back ?? undefined, startedAt: started_at }
}

/** Keeps what the issuer vouched for until the link is confirmed, with the code that confirms it when it goes by e-mail. */
export async function keepVouched(
  work: Work,
  vault: Vault,
  { id, vouched, signInId }: { readonly id: AttemptId; readonly vouched: Vouched; readonly signInId: SignInId | undefined },
): Promise<void> {
  const vouched_sealed = await vault.seal(JSON.stringify(vouched), seat(work, id, 'vouched_sealed'))
  await tablesOf<Tables>(work)
    .updateTable('identity_attempt')
    .set({ vouched_sealed, sign_in_id: signInId ?? null })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

export type Waiting = {
  readonly id: AttemptId
  readonly vouched: Vouched
  readonly memberId: MemberId | undefined
  readonly signInId: SignInId | undefined
  readonly wayBack: string | undefined
}
type Wanted = { readonly id: AttemptId; readonly browser: string; readonly purpose: Purpose }

/** A link that waits to be confirmed in this browser, locked so that two presses of the button make one link. */
export async function lockWaiting(work: Work, vault: Vault, { id, browser, purpose }: Wanted): Promise<Waiting | undefined> {
  const row = await tablesOf<Tables>(work)
    .selectFrom('identity_attempt')
    .select(['vouched_sealed', 'member_id', 'sign_in_id', 'way_back'])
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('browser_hash', '=', hashOfSecret(browser))
    .where('returned_at', '>', oldest(work))
    .where('settled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || row.vouched_sealed === null) return undefined
  const { email, ...sure } = vouchedForm.parse(JSON.parse(await vault.unseal(row.vouched_sealed, seat(work, id, 'vouched_sealed'))))
  return {
    id,
    vouched: { ...sure, email },
    memberId: row.member_id ?? undefined,
    signInId: row.sign_in_id ?? undefined,
    wayBack: row.way_back ?? undefined,
  }
}

/** The code an attempt waits for; undefined when it waits for none. */
export async function codeOfAttempt(work: Work, id: AttemptId): Promise<SignInId | undefined> {
  const row = await tablesOf<Tables>(work)
    .selectFrom('identity_attempt')
    .select('sign_in_id')
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.sign_in_id ?? undefined
}

/** The link is made: what was vouched for is no longer needed here. */
export async function settleAttempt(work: Work, id: AttemptId): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('identity_attempt')
    .set({ settled_at: work.at, vouched_sealed: null })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

/** Removes attempts a day old. */
export async function sweepAttempts(work: Work): Promise<void> {
  const dayAgo = new Date(work.at.getTime() - 24 * 60 * 60_000)
  await tablesOf<Tables>(work)
    .deleteFrom('identity_attempt')
    .where('network_id', '=', work.networkId)
    .where('started_at', '<', dayAgo)
    .execute()
}

function oldest(work: Work): Date {
  return new Date(work.at.getTime() - identityLimits.attempt)
}

function seat(work: Work, rowId: string, column: string): Seat {
  return { networkId: work.networkId, table: 'identity_attempt', column, rowId }
}
