import type { OrganisationId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import { oneAtATime } from '../../../platform/database/oneAtATime.ts'
import type { Work } from '../../../platform/database/work.ts'
import { verificationMoved } from '../events.ts'
import { mayVerify } from '../policy.ts'
import { forgetSignedIn } from '../whoIs.ts'
import { type VerificationId, verificationLimits, type WayToVerify } from './verification.ts'
import { endStanding, insertVerification } from './verificationStore.ts'

export type Verifying = {
  readonly organisationId: OrganisationId
  readonly how: WayToVerify
  readonly note: string
  readonly onceKey?: string
}

/** Answers for an organisation for a year from now; what was said of it before has had its time. */
export async function verifyOrganisation(app: App, who: Context, asked: Verifying): Promise<Result<VerificationId, 'may-not'>> {
  if (!mayVerify(who.actor, asked)) return refuse('may-not')
  const { onceKey, ...request } = asked
  const verified = await app.database.within(who, async (work) => {
    if (onceKey === undefined) return await verify(app, work, asked)
    const once = await onceOnly(work, onceKey, hashOfRequest(request), () => verify(app, work, asked))
    return once.ok ? once.value : await verify(app, work, asked)
  })
  forgetSignedIn(app)
  return ok(verified)
}

async function verify(app: App, work: Work, { organisationId, how, note }: Verifying): Promise<VerificationId> {
  // Two who verify it at once, where nobody has before, would both find nothing to end: the later one replaces the earlier.
  await oneAtATime(work, `access verification ${organisationId}`)
  await endStanding(work, app.vault, organisationId)
  const expiresAt = new Date(work.at.getTime() + verificationLimits.lasts)
  const id = await insertVerification(work, app.vault, { organisationId, how, note, expiresAt })
  work.happened(verificationMoved(organisationId, 'given', { how }))
  work.records({ action: 'access.organisation-verify', subjectKind: 'organisation', subjectId: organisationId, detail: { how } })
  return id
}

type Ending = { readonly organisationId: OrganisationId; readonly because: string }

/** Takes it away: from now on no role held there counts. */
export async function endVerification(
  app: App,
  who: Context,
  { organisationId, because }: Ending,
): Promise<Result<null, 'may-not' | 'not-verified'>> {
  if (!mayVerify(who.actor, { organisationId })) return refuse('may-not')
  const ended = await app.database.within(who, async (work): Promise<Result<null, 'not-verified'>> => {
    if (!(await endStanding(work, app.vault, organisationId, because))) return refuse('not-verified')
    work.happened(verificationMoved(organisationId, 'ended'))
    work.records({ action: 'access.organisation-verification-end', subjectKind: 'organisation', subjectId: organisationId })
    return ok(null)
  })
  forgetSignedIn(app)
  return ended
}
