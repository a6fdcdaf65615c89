import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import { takeOne } from '../../../platform/http/rateLimit.ts'
import { strengthenSession } from '../../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { recoveryMoved } from '../events.ts'
import { followSession } from '../oidc/issuedSessionStore.ts'
import { tellMember } from './notices.ts'
import { lockRecoveryOf, moveRecovery } from './recoveryStore.ts'
import { triesAnywhere, triesHere } from './secondStep.ts'

/** Who gives a second step, in which session, from where. */
export type Here = { readonly memberId: MemberId; readonly cookie: string | undefined; readonly addressBlock: string }
export type Tired = { readonly kind: 'too-often'; readonly until: Date }
export type GiveRefusal = { readonly kind: 'wrong' } | { readonly kind: 'session-over' } | Tired
export type Given = Result<SessionToken, GiveRefusal>

/** The member is told once a day, not with each further guess. */
const toldOfGuesses = { name: 'second-step-told', most: 1, withinSeconds: 24 * 60 * 60 }

/** Takes one of a member's tries; says until when when there is none left. Counted before looking, so that a thousand guesses at once are not one. */
export async function takeTryAt(app: App, who: Context, { memberId, addressBlock }: Here): Promise<Tired | undefined> {
  const take = (budget: typeof triesHere | typeof triesAnywhere | typeof toldOfGuesses, whom: string) =>
    takeOne(app, who.networkId, { budget, whom })
  const until = (await take(triesHere, `${memberId} ${addressBlock}`)) ?? (await take(triesAnywhere, memberId))
  if (until === undefined) return undefined
  if ((await take(toldOfGuesses, memberId)) === undefined)
    await app.database.within(who, async (work) => {
      work.records({ action: 'access.second-step-lock', subjectKind: 'member', subjectId: memberId })
      await tellMember(app, work, memberId, 'guessed')
    })
  return { kind: 'too-often', until }
}

/** Makes the session strong, under a new token: one planted before is worth nothing. */
export async function makeStrong(app: App, work: Work, { memberId, cookie }: Here): Promise<Given> {
  const old = parseSessionToken(cookie)
  const token = old && (await strengthenSession(work, old))
  if (old === undefined || token === undefined) return refuse({ kind: 'session-over' })
  await followSession(work, app.vault, { from: old, to: token })
  await endRecoveryOf(app, work, memberId)
  return ok(token)
}

/** Who has a second step again, or found the old one, needs no help any more. */
export async function endRecoveryOf(app: App, work: Work, memberId: MemberId): Promise<void> {
  const recovery = await lockRecoveryOf(work, app.vault, memberId)
  if (recovery === undefined) return
  const state = recovery.state === 'approved' ? 'done' : 'withdrawn'
  await moveRecovery(work, recovery.id, state)
  work.happened(recoveryMoved(memberId, state))
}
