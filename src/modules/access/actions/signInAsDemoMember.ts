import type { MemberId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Network } from '../../../platform/http/page.ts'
import { hasOutbox } from '../../../platform/messages/carrier.ts'
import type { Browser } from '../../../platform/sessions/browser.ts'
import { endSession, startSession } from '../../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../../platform/sessions/token.ts'
import { isInvented, type Member } from '../member.ts'
import { findMember, listMembers } from '../store.ts'
import { doorkeeper, forgetSignedIn } from '../whoIs.ts'

/** Those a visitor of an invented region may sign in as by a button; nobody at all anywhere else. */
export async function demoMembers(app: App, network: Network): Promise<readonly Member[]> {
  if (!hasOutbox(network, app.config)) return []
  const members = await app.database.within({ networkId: network.id, actor: doorkeeper }, (work) => listMembers(work, app.vault))
  return members.filter(isInvented)
}

/** Signs in without a code: only in an invented region, never in production, only as somebody invented. */
export async function signInAsDemoMember(
  app: App,
  network: Network,
  { id, oldCookie, browser }: { readonly id: MemberId; readonly oldCookie: string | undefined; readonly browser: Browser },
): Promise<Result<SessionToken, 'not-found'>> {
  if (!hasOutbox(network, app.config)) return refuse('not-found')
  const signedIn = await app.database.within(
    { networkId: network.id, actor: doorkeeper },
    async (work): Promise<Result<SessionToken, 'not-found'>> => {
      const member = await findMember(work, app.vault, id)
      if (member === undefined || !isInvented(member)) return refuse('not-found')
      const oldToken = parseSessionToken(oldCookie)
      if (oldToken !== undefined) await endSession(work, oldToken)
      work.records({ action: 'access.demo-sign-in', subjectKind: 'member', subjectId: id })
      // Nobody is behind an invented member, and nothing behind them is about anybody: one button is enough.
      return ok(await startSession(work, id, { strength: 'strong', browser }))
    },
  )
  forgetSignedIn(app)
  return signedIn
}
