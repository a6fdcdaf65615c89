import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { SessionToken } from '../../../platform/sessions/token.ts'
import { secondStepAdded } from '../events.ts'
import { hashOfChallenge } from '../second-step/challenge.ts'
import { type Given, type GiveRefusal, type Here, makeStrong, takeTryAt } from '../second-step/giving.ts'
import { tellMember } from '../second-step/notices.ts'
import { type Registration, verifyRegistration } from '../second-step/passkey.ts'
import { isFresh, type SecondStep, secondStepLimits } from '../second-step/secondStep.ts'
import { confirmApp, insertApp, insertPasskey, renameStep, spendChallenge, takeStep } from '../second-step/secondStepStore.ts'
import { drawSecret, stepOfCode } from '../second-step/totp.ts'
import { forgetSignedIn } from '../whoIs.ts'
import { type SecondSteps, secondStepsIn } from './seeSecondSteps.ts'

/** Who adds one, and when they last gave one in this session. */
export type Adding = Here & { readonly strongAt: Date | undefined }
export type AddRefusal = GiveRefusal | { readonly kind: 'may-not' } | { readonly kind: 'too-many' }

/** Begins an authenticator app: draws the secret that its page then shows until the first code confirms it. */
export async function beginApp(app: App, who: Context, adding: Adding, name: string): Promise<Result<'begun', AddRefusal>> {
  return await app.database.within(who, async (work): Promise<Result<'begun', AddRefusal>> => {
    const refused = whyNot(await secondStepsIn(app, work, adding.memberId), adding, work.at)
    if (refused !== undefined) return refuse(refused)
    await insertApp(work, app.vault, { memberId: adding.memberId, name, secret: drawSecret() })
    return ok('begun')
  })
}

/** Confirms the app that was begun with the first code it shows, which is also given as the second step. */
export async function confirmAppWith(
  app: App,
  who: Context,
  adding: Adding,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<Result<SessionToken, AddRefusal>> {
  const tired = await takeTryAt(app, who, adding)
  if (tired !== undefined) return refuse(tired)
  const added = await app.database.within(who, async (work): Promise<Result<SessionToken, AddRefusal>> => {
    const standing = await secondStepsIn(app, work, adding.memberId)
    const refused = whyNot(standing, adding, work.at)
    if (refused !== undefined || standing.begun === undefined) return refuse(refused ?? { kind: 'may-not' })
    const { begun } = standing
    const step = stepOfCode(begun, code, work.at)
    if (step === undefined || !(await takeStep(work, begun.id, step))) return refuse({ kind: 'wrong' })
    await renameStep(work, app.vault, { id: begun.id, name })
    await confirmApp(work, begun.id)
    return await settle(app, work, { adding, standing, kind: 'app' })
  })
  forgetSignedIn(app)
  return added
}

/** Adds the passkey that a browser has made. */
export async function addPasskey(
  app: App,
  who: Context,
  adding: Adding,
  { registration, name }: { readonly registration: Registration; readonly name: string },
): Promise<Result<SessionToken, AddRefusal>> {
  const { memberId } = adding
  const verified = await verifyRegistration(app, { networkId: who.networkId, what: 'register', whom: memberId }, registration)
  if (!verified.ok) return refuse({ kind: 'wrong' })
  const added = await app.database.within(who, async (work): Promise<Result<SessionToken, AddRefusal>> => {
    const standing = await secondStepsIn(app, work, memberId)
    const refused = whyNot(standing, adding, work.at)
    if (refused !== undefined) return refuse(refused)
    if (!(await spendChallenge(work, hashOfChallenge(verified.value.challenge)))) return refuse({ kind: 'wrong' })
    const id = await insertPasskey(work, app.vault, { memberId, name, passkey: verified.value })
    return id === undefined ? refuse({ kind: 'wrong' }) : await settle(app, work, { adding, standing, kind: 'passkey' })
  })
  forgetSignedIn(app)
  return added
}

function whyNot({ steps, isSetUpOpen }: SecondSteps, adding: Adding, now: Date): AddRefusal | undefined {
  const { strongAt } = adding
  if (!isSetUpOpen && !isFresh(strongAt === undefined ? {} : { strongAt }, now)) return { kind: 'may-not' }
  return steps.length >= secondStepLimits.most ? { kind: 'too-many' } : undefined
}

type Added = { readonly adding: Adding; readonly standing: SecondSteps; readonly kind: SecondStep['kind'] }

async function settle(app: App, work: Work, { adding, standing, kind }: Added): Promise<Given> {
  const { memberId } = adding
  work.happened(secondStepAdded(memberId, kind))
  work.records({ action: 'access.second-step-add', subjectKind: 'member', subjectId: memberId, detail: { kind } })
  // The very first is set up while signing in for the first time; there is nobody yet whom it could take anything from.
  if (standing.steps.length > 0 || standing.recovery !== undefined) await tellMember(app, work, memberId, 'added')
  return await makeStrong(app, work, adding)
}
