import type { Work } from '../database/work.ts'
import { isSessionOpen } from '../sessions/store.ts'
import type { Visit } from './page.ts'

/**
 * Who is signed in is remembered for some seconds (whoIs), and another process may have signed them out meanwhile: they did so everywhere,
 * a recovery or the end of their membership did. So it is asked once more in the transaction that writes down a look, before anything about
 * anybody is shown.
 */
export async function isStillSignedIn(work: Work, { actor, member }: Pick<Visit, 'actor' | 'member'>): Promise<boolean> {
  if (actor.kind !== 'member' || member?.sessionId === undefined) return true
  return await isSessionOpen(work, member.sessionId)
}

/** The same before a form of a member is taken, which happens before there is anything to write down. */
export async function maySend(visit: Visit): Promise<boolean> {
  const { actor, app, network } = visit
  return actor.kind !== 'member' || (await app.database.within({ networkId: network.id, actor }, (work) => isStillSignedIn(work, visit)))
}
