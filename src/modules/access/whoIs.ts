import type { Actor, MemberId, NetworkId } from '../../kernel/actor.ts'
import type { App } from '../../platform/app.ts'
import type { Work } from '../../platform/database/work.ts'
import type { SignedIn } from '../../platform/http/page.ts'
import { sessionOpenedBy } from '../../platform/sessions/store.ts'
import { parseSessionToken, type SessionToken } from '../../platform/sessions/token.ts'
import { hasAcceptedConduct } from './conduct/conductStore.ts'
import { rolesThatCount } from './organisations/verificationStore.ts'
import { conductAt, secondStepAt } from './routes.ts'
import { needsSecondStep } from './second-step/secondStep.ts'
import { findMember } from './store.ts'

/** The doorkeeper's own name in the audit. */
export const doorkeeper: Actor = { kind: 'system', named: 'sign-in' }

/**
 * How long an answer is trusted. With several processes, a sign-out in one is noticed by the others within this time; before anything about
 * anybody is shown, or a form taken, it is asked anew (src/platform/http/stillSignedIn.ts).
 */
const trustedFor = 5_000
type Remembered = { readonly signedIn: SignedIn; readonly until: number }
const remembered = new WeakMap<App, Map<SessionToken, Remembered>>()

/** Whose records a member has opened by breaking the glass, and until when; who knows lives in a module above. */
export type OpenGlass = (work: Work, memberId: MemberId) => Promise<NonNullable<SignedIn['glass']>>
type WhoIs = (app: App, networkId: NetworkId, cookie: string) => Promise<SignedIn | undefined>

/** Who holds a session's cookie; undefined when nobody does (any more). Only members are remembered, so guessing fills no memory. */
export function whoIsWith(openGlass: OpenGlass): WhoIs {
  return (app, networkId, cookie) => remembering(app, networkId, { cookie, openGlass })
}

type Asked = { readonly cookie: string; readonly openGlass: OpenGlass }

async function remembering(app: App, networkId: NetworkId, { cookie, openGlass }: Asked): Promise<SignedIn | undefined> {
  const token = parseSessionToken(cookie)
  if (token === undefined) return undefined
  const now = app.clock.now().getTime()
  // Taken before the look: what is forgotten meanwhile takes this memory with it, so a sign-out counts at once.
  const memory = memoryOf(app)
  const known = memory.get(token)
  // A clock set back (a test, a moved demo) must not make an answer last.
  if (known !== undefined && known.until > now && known.until <= now + trustedFor) return known.signedIn

  const signedIn = await lookUp(app, networkId, { token, openGlass })
  if (signedIn === undefined) memory.delete(token)
  else remember(memory, token, { signedIn, until: now + trustedFor })
  return signedIn
}

/** Forgets what is remembered, so that a change of roles or a sign-out counts from the next request. */
export function forgetSignedIn(app: App): void {
  remembered.delete(app)
}

type Looking = { readonly token: SessionToken; readonly openGlass: OpenGlass }

async function lookUp(app: App, networkId: NetworkId, { token, openGlass }: Looking): Promise<SignedIn | undefined> {
  return await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const session = await sessionOpenedBy(work, token)
    const member = session && (await findMember(work, app.vault, session.memberId))
    if (session === undefined || member === undefined) return undefined
    const { id: sessionId, strongAt } = session
    // Before the second step was given nobody is anything: whoever reads a mailbox alone sees nothing personal.
    const isWeak = strongAt === undefined && needsSecondStep(member.roles)
    const mustFirst = isWeak ? secondStepAt : (await hasAcceptedConduct(work, member.id)) ? undefined : conductAt
    const glass = mustFirst === undefined ? await openGlass(work, member.id) : []
    return {
      memberId: member.id,
      name: member.name,
      roles: mustFirst === undefined ? await rolesThatCount(work, member.roles) : [],
      sessionId,
      ...(strongAt !== undefined && { strongAt }),
      ...(mustFirst !== undefined && { mustFirst: mustFirst.to({}) }),
      ...(glass.length > 0 && { glass }),
    }
  })
}

function memoryOf(app: App): Map<SessionToken, Remembered> {
  const memory = remembered.get(app) ?? new Map<SessionToken, Remembered>()
  remembered.set(app, memory)
  return memory
}

function remember(memory: Map<SessionToken, Remembered>, token: SessionToken, answer: Remembered): void {
  const oldest = memory.keys().next()
  if (memory.size >= 1000 && !oldest.done) memory.delete(oldest.value)
  memory.delete(token)
  memory.set(token, answer)
}
