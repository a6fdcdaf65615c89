import type { MemberId } from '../../kernel/actor.ts'
import type { Id } from '../../kernel/id.ts'
import { tablesOf, type Work } from '../database/work.ts'
import { type Browser, readBrowser, spellBrowser } from './browser.ts'
import { isLive, sessionLimits } from './limits.ts'
import { hashOfToken, makeSessionToken, type SessionToken } from './token.ts'

export type SessionId = Id<'Session'>
/** `code`: an e-mailed code, and no more. `strong`: a second step with it, or a passkey. */
export type Strength = 'code' | 'strong'
/** A session that may be used. `strongAt` is when the second step was last given, undefined before. */
export type LiveSession = {
  readonly id: SessionId
  readonly memberId: MemberId
  readonly madeAt: Date
  readonly seenAt: Date
  readonly strongAt: Date | undefined
  readonly browser: Browser
}

type SessionTable = {
  readonly network_id: string
  readonly token_hash: Buffer
  readonly id: SessionId
  readonly member_id: MemberId
  readonly made_at: Date
  readonly seen_at: Date
  readonly ended_at: Date | null
  readonly strong_at: Date | null
  readonly browser: string
}
type Tables = { session: SessionTable }

/** Starts a session. Signing in always makes a new token, so one planted in the browser beforehand is worth nothing. */
export async function startSession(
  work: Work,
  memberId: MemberId,
  opened: { readonly strength: Strength; readonly browser: Browser },
): Promise<SessionToken> {
  const strongAt = opened.strength === 'strong' ? work.at : undefined
  return await insertSession(work, { memberId, madeAt: work.at, strongAt, browser: opened.browser })
}

/** Gives a session that was made strong a new token; it lasts no longer for it. Undefined when it is over by now. */
export async function strengthenSession(work: Work, token: SessionToken): Promise<SessionToken | undefined> {
  const session = await liveSession(work, token)
  if (session === undefined) return undefined
  await endSession(work, token)
  return await insertSession(work, { ...session, strongAt: work.at })
}

/** The live session a token opens, noting that it was used; undefined when it is unknown, signed out or over. */
export async function sessionOpenedBy(work: Work, token: SessionToken): Promise<LiveSession | undefined> {
  const session = await liveSession(work, token)
  if (session !== undefined && work.at.getTime() - session.seenAt.getTime() >= sessionLimits.touchEvery) {
    await tablesOf<Tables>(work)
      .updateTable('session')
      .set({ seen_at: work.at })
      .where('network_id', '=', work.networkId)
      .where('token_hash', '=', hashOfToken(token))
      .execute()
  }
  return session
}

/** Where a member is signed in, last used first. */
export async function liveSessionsOf(work: Work, memberId: MemberId): Promise<readonly LiveSession[]> {
  const rows = await open(work).where('member_id', '=', memberId).orderBy('seen_at', 'desc').orderBy('id').execute()
  return rows.flatMap((row) => readLive(row, work.at) ?? [])
}

/** False once it was signed out, here or by another process. */
export async function isSessionOpen(work: Work, id: SessionId): Promise<boolean> {
  return (await open(work).where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Ends one session; ending it twice, or one that never was, is no harm. */
export async function endSession(work: Work, token: SessionToken): Promise<void> {
  await ending(work).where('token_hash', '=', hashOfToken(token)).execute()
}

/** Ends one session of a member by the name it has in their list; false when they have none of that name. */
export async function endSessionOf(work: Work, memberId: MemberId, id: SessionId): Promise<boolean> {
  const ended = await ending(work).where('member_id', '=', memberId).where('id', '=', id).executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** Ends every session of a member, on every device; answers how many there were. */
export async function endSessionsOf(work: Work, memberId: MemberId): Promise<number> {
  const ended = await ending(work).where('member_id', '=', memberId).executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** Ends the sessions of these hashed tokens; answers whose they were, each once. */
export async function endSessionsKept(work: Work, tokenHashes: readonly Buffer[]): Promise<readonly MemberId[]> {
  if (tokenHashes.length === 0) return []
  const ended = await ending(work)
    .where('token_hash', 'in', [...tokenHashes])
    .returning('member_id')
    .execute()
  return [...new Set(ended.map(({ member_id }) => member_id))]
}

/** Removes sessions that have been over for a day. */
export async function sweepSessions(work: Work): Promise<void> {
  const longOver = new Date(work.at.getTime() - sessionLimits.absolute - 24 * 60 * 60_000)
  await tablesOf<Tables>(work).deleteFrom('session').where('network_id', '=', work.networkId).where('made_at', '<', longOver).execute()
}

type Beginning = Pick<LiveSession, 'memberId' | 'madeAt' | 'strongAt' | 'browser'>

async function insertSession(work: Work, { memberId, madeAt, strongAt, browser }: Beginning): Promise<SessionToken> {
  const token = makeSessionToken()
  await tablesOf<Tables>(work)
    .insertInto('session')
    .values({
      network_id: work.networkId,
      token_hash: hashOfToken(token),
      id: work.newId(),
      member_id: memberId,
      made_at: madeAt,
      seen_at: work.at,
      ended_at: null,
      strong_at: strongAt ?? null,
      browser: spellBrowser(browser),
    })
    .execute()
  return token
}

async function liveSession(work: Work, token: SessionToken): Promise<LiveSession | undefined> {
  const row = await open(work).where('token_hash', '=', hashOfToken(token)).executeTakeFirst()
  return row && readLive(row, work.at)
}

function readLive(row: SessionTable, now: Date): LiveSession | undefined {
  if (!isLive({ madeAt: row.made_at, seenAt: row.seen_at, endedAt: row.ended_at }, now)) return undefined
  return {
    id: row.id,
    memberId: row.member_id,
    madeAt: row.made_at,
    seenAt: row.seen_at,
    strongAt: row.strong_at ?? undefined,
    browser: readBrowser(row.browser),
  }
}

function open(work: Work) {
  return tablesOf<Tables>(work).selectFrom('session').selectAll().where('network_id', '=', work.networkId).where('ended_at', 'is', null)
}

function ending(work: Work) {
  return tablesOf<Tables>(work)
    .updateTable('session')
    .set({ ended_at: work.at })
    .where('network_id', '=', work.networkId)
    .where('ended_at', 'is', null)
}
