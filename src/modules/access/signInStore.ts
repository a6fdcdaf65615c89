import type { MemberId, NetworkId } from '../../kernel/actor.ts'
import { tablesOf, type Work } from '../../platform/database/work.ts'
import { type SignInId, signInLimits } from './signIn.ts'

type SignInTable = {
  network_id: NetworkId
  id: SignInId
  email_index: Buffer
  member_id: MemberId | null
  code_hash: Buffer | null
  tries: number
  asked_at: Date
  used_at: Date | null
}
type Tables = { sign_in: SignInTable }

/** Notes that a code was asked for: the same row whether or not anybody has the address. */
export async function insertSignIn(work: Work, emailIndex: Buffer): Promise<SignInId> {
  const id = work.newId<'SignIn'>()
  await tablesOf<Tables>(work)
    .insertInto('sign_in')
    .values({
      network_id: work.networkId,
      id,
      email_index: emailIndex,
      member_id: null,
      code_hash: null,
      tries: 0,
      asked_at: work.at,
      used_at: null,
    })
    .execute()
  return id
}

/** An attempt that waits for its code, locked so that a job that runs twice makes one code. */
export async function lockAwaitingCode(work: Work, id: SignInId): Promise<{ readonly emailIndex: Buffer } | undefined> {
  const row = await tablesOf<Tables>(work)
    .selectFrom('sign_in')
    .select('email_index')
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('code_hash', 'is', null)
    .where('asked_at', '>', oldest(work))
    .forUpdate()
    .executeTakeFirst()
  return row && { emailIndex: row.email_index }
}

export async function keepCode(work: Work, id: SignInId, code: { readonly memberId: MemberId; readonly hash: Buffer }): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('sign_in')
    .set({ member_id: code.memberId, code_hash: code.hash })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

/** Takes one of the tries; undefined when the attempt is unknown, used, over, or has no tries left. */
export async function takeTry(
  work: Work,
  id: SignInId,
): Promise<{ readonly memberId: MemberId | null; readonly codeHash: Buffer | null; readonly triesLeft: number } | undefined> {
  const row = await tablesOf<Tables>(work)
    .updateTable('sign_in')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('tries', '<', signInLimits.tries)
    .where('asked_at', '>', oldest(work))
    .returning(['member_id', 'code_hash', 'tries'])
    .executeTakeFirst()
  return row && { memberId: row.member_id, codeHash: row.code_hash, triesLeft: signInLimits.tries - row.tries }
}

/** A code opens the door once. The row is already locked by the try that found it right. */
export async function markUsed(work: Work, id: SignInId): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('sign_in')
    .set({ used_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('id', '=', id)
    .execute()
}

/** Removes attempts a day old. */
export async function sweepSignIns(work: Work): Promise<void> {
  const dayAgo = new Date(work.at.getTime() - 24 * 60 * 60_000)
  await tablesOf<Tables>(work).deleteFrom('sign_in').where('network_id', '=', work.networkId).where('asked_at', '<', dayAgo).execute()
}

function oldest(work: Work): Date {
  return new Date(work.at.getTime() - signInLimits.lasts)
}
