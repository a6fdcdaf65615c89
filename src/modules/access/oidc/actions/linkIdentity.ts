import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { Context } from '../../../../platform/database/database.ts'
import type { Work } from '../../../../platform/database/work.ts'
import { mayLinkIdentity } from '../../policy.ts'
import { keepVouched, lockWaiting, settleAttempt, type Waiting } from '../attemptStore.ts'
import type { AttemptId } from '../identity.ts'
import { findIdentity } from '../identityStore.ts'
import { keepIdentity } from '../keepIdentity.ts'
import type { CameBack } from './comeBack.ts'

type InBrowser = { readonly id: AttemptId; readonly browser: string }
export type LinkRefusal = 'start-again' | 'somebody-elses'

/** Keeps what the issuer vouched for until the member has read it and pressed the button. */
export async function offerLink(app: App, who: Context, { attempt, answer }: CameBack): Promise<Result<AttemptId, 'start-again'>> {
  // Whoever went to the issuer must be who came back: another member may have signed in here meanwhile.
  if (attempt.memberId === undefined || !mayLinkIdentity(who.actor, { memberId: attempt.memberId })) return refuse('start-again')
  const vouched = { ...answer.vouched, email: await answer.checkedEmail() }
  await app.database.within(who, (work) => keepVouched(work, app.vault, { id: attempt.id, vouched, signInId: undefined }))
  return ok(attempt.id)
}

/** What waits to be linked, for its member in its browser only. */
export async function seeOffer(app: App, who: Context, wanted: InBrowser): Promise<Waiting | undefined> {
  return await app.database.within(who, (work) => waitingOf(app, work, wanted))
}

/** Links the identity to the member who is signed in; doing it twice is no harm. */
export async function linkIdentity(
  app: App,
  who: Context,
  wanted: InBrowser & { readonly isStrongHere: boolean },
): Promise<Result<'linked', LinkRefusal>> {
  return await app.database.within(who, async (work): Promise<Result<'linked', LinkRefusal>> => {
    const waiting = await waitingOf(app, work, wanted)
    if (waiting?.memberId === undefined) return refuse('start-again')
    await settleAttempt(work, wanted.id)
    const known = await findIdentity(work, app.vault, waiting.vouched)
    if (known !== undefined) return known.memberId === waiting.memberId ? ok('linked') : refuse('somebody-elses')
    const kept = await keepIdentity(app, work, {
      memberId: waiting.memberId,
      vouched: waiting.vouched,
      isUsed: false,
      isStrongHere: wanted.isStrongHere,
    })
    return kept === undefined ? refuse('somebody-elses') : ok('linked')
  })
}

async function waitingOf(app: App, work: Work, { id, browser }: InBrowser): Promise<Waiting | undefined> {
  const waiting = await lockWaiting(work, app.vault, { id, browser, purpose: 'link' })
  const isTheirs = waiting?.memberId !== undefined && mayLinkIdentity(work.actor, { memberId: waiting.memberId })
  return isTheirs ? waiting : undefined
}
