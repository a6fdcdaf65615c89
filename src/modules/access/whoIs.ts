import type { Actor, NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { SignedIn } from '../../platform/http/page.ts'
import { memberOfSession } from '../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../platform/sessions/token.ts'
import { findMember } from './store.ts'

/** The doorkeeper's own name in the audit. */
export const doorkeeper: Actor = { kind: 'system', named: 'sign-in' }

/** How long an answer is trusted. With several processes, a sign-out in one is noticed by the others within this time. */
const trustedFor = 5_000
type Remembered = { readonly signedIn: SignedIn; readonly until: number }
const remembered = new WeakMap<App, Map<SessionToken, Remembered>>()

/** Who holds a session's cookie; undefined when nobody does (any more). Only members are remembered, so guessing fills no memory. */
export async function whoIs(app: App, networkId: NetworkId, cookie: string): Promise<SignedIn | undefined> {
  const token = parseSessionToken(cookie)
  if (token === undefined) return undefined
  const now = app.clock.now().getTime()
  const known = memoryOf(app).get(token)
  // A clock set back (a test, a moved demo) must not make an answer last.
  if (known !== undefined && known.until > now && known.until <= now + trustedFor) return known.signedIn

  const signedIn = await lookUp(app, networkId, token)
  if (signedIn === undefined) memoryOf(app).delete(token)
  else remember(app, token, { signedIn, until: now + trustedFor })
  return signedIn
}

/** Forgets what is remembered, so that a change of roles or a sign-out counts from the next request. */
export function forgetSignedIn(app: App): void {
  remembered.delete(app)
}

async function lookUp(app: App, networkId: NetworkId, token: SessionToken): Promise<SignedIn | undefined> {
  return await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const memberId = await memberOfSession(work, token)
    const member = memberId && (await findMember(work, app.vault, memberId))
    return member && { memberId: member.id, name: member.name, roles: member.roles }
  })
}

function memoryOf(app: App): Map<SessionToken, Remembered> {
  const memory = remembered.get(app) ?? new Map<SessionToken, Remembered>()
  remembered.set(app, memory)
  return memory
}

function remember(app: App, token: SessionToken, answer: Remembered): void {
  const memory = memoryOf(app)
  const oldest = memory.keys().next()
  if (memory.size >= 1000 && !oldest.done) memory.delete(oldest.value)
  memory.delete(token)
  memory.set(token, answer)
}
