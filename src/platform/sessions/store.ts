import type { MemberId } from '../../kernel/actor.ts'
import { tablesOf, type Work } from '../database/work.ts'
import { isLive, sessionLimits } from './limits.ts'
import { hashOfToken, makeSessionToken, type SessionToken } from './token.ts'

export type SessionTable = {
  readonly network_id: string
  readonly token_hash: Buffer
  readonly member_id: MemberId
  readonly made_at: Date
  readonly seen_at: Date
  readonly ended_at: Date | null
}
type Tables = { session: SessionTable }

/** Starts a session. Signing in always makes a new token, so one planted in the browser beforehand is worth nothing. */
export async function startSession(work: Work, memberId: MemberId): Promise<SessionToken> {
  const token = makeSessionToken()
  await tablesOf<Tables>(work)
    .insertInto('session')
    .values({
      network_id: work.networkId,
      token_hash: hashOfToken(token),
      member_id: memberId,
      made_at: work.at,
      seen_at: work.at,
      ended_at: null,
    })
    .execute()
  return token
}

/** Whose live session a token opens, noting that it was used; undefined when it is unknown, signed out or over. */
export async function memberOfSession(work: Work, token: SessionToken): Promise<MemberId | undefined> {
  const sessions = tablesOf<Tables>(work)
  const hash = hashOfToken(token)
  const found = await sessions
    .selectFrom('session')
    .selectAll()
    .where('network_id', '=', work.networkId)
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  if (found === undefined || !isLive({ madeAt: found.made_at, seenAt: found.seen_at, endedAt: found.ended_at }, work.at)) return undefined
  if (work.at.getTime() - found.seen_at.getTime() >= sessionLimits.touchEvery) {
    await sessions
      .updateTable('session')
      .set({ seen_at: work.at })
      .where('network_id', '=', work.networkId)
      .where('token_hash', '=', hash)
      .execute()
  }
  return found.member_id
}

/** Ends one session; ending it twice, or one that never was, is no harm. */
export async function endSession(work: Work, token: SessionToken): Promise<void> {
  await tablesOf<Tables>(work)
    .updateTable('session')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('token_hash', '=', hashOfToken(token))
    .where('ended_at', 'is', null)
    .execute()
}

/** Ends every session of a member, on every device; answers how many there were. */
export async function endSessionsOf(work: Work, memberId: MemberId): Promise<number> {
  const ended = await tablesOf<Tables>(work)
    .updateTable('session')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** Removes sessions that have been over for a day. */
export async function sweepSessions(work: Work): Promise<void> {
  const longOver = new Date(work.at.getTime() - sessionLimits.absolute - 24 * 60 * 60_000)
  await tablesOf<Tables>(work).deleteFrom('session').where('network_id', '=', work.networkId).where('made_at', '<', longOver).execute()
}
