import type { NetworkId } from '../../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../../kernel/result.ts'
import type { App } from '../../../../platform/app.ts'
import type { IssuerSettings } from '../../../../platform/config/oidc.ts'
import { doorkeeper } from '../../whoIs.ts'
import { type Answer, askIssuer, type NotVouched } from '../askIssuer.ts'
import { type Taken, takeReturn } from '../attemptStore.ts'

export type CameBack = { readonly attempt: Taken; readonly answer: Answer }
/** `start-again` covers over, used, begun in another browser and never begun: a return that is not this browser's own is nothing. */
export type NotBack = NotVouched | { readonly kind: 'start-again' }
type Returning = { readonly settings: IssuerSettings; readonly query: URLSearchParams; readonly browser: string | undefined }

/** Takes a return from the issuer, once, and asks the issuer who it is. */
export async function comeBack(
  app: App,
  networkId: NetworkId,
  { settings, query, browser }: Returning,
): Promise<Result<CameBack, NotBack>> {
  const state = query.get('state')
  if (state === null || browser === undefined) return refuse({ kind: 'start-again' })
  const who = { networkId, actor: doorkeeper }
  // Taken before the issuer is asked, and in a transaction of its own: whatever becomes of the answer, there is no second try.
  const attempt = await app.database.within(who, (work) => takeReturn(work, app.vault, { state, browser }))
  if (attempt === undefined) return refuse({ kind: 'start-again' })

  const answer = await askIssuer(app, { settings, query, attempt })
  if (answer.ok) return ok({ attempt, answer: answer.value })
  const { reason } = answer
  if (reason.kind === 'not-trusted') {
    await app.database.within(who, async (work) => {
      work.records({ action: 'access.issuer-refuse', subjectKind: 'identity-attempt', subjectId: attempt.id, detail: { why: reason.why } })
    })
  }
  return refuse(reason)
}
