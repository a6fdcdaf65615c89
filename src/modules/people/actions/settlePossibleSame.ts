import type { Result } from '../../../kernel/result.ts'
import { ok, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { possibleSameSettled } from '../events.ts'
import { maySettlePossibleSame } from '../policy.ts'
import { type NotNow, type PossibleSame, type PossibleSameId, settle, type Verdict } from '../sameAs.ts'
import { readPossibleSame, saveSettled } from '../sameAsStore.ts'

export type SettleRefusal = NotNow | { readonly kind: 'not-found' } | { readonly kind: 'changed-meanwhile' }

/** A human says whether two rows are one person, or takes that back. Nothing is merged: both rows keep everything they had. */
export async function settlePossibleSame(
  app: App,
  who: Context,
  asked: { id: PossibleSameId; verdict: Verdict },
): Promise<Result<PossibleSame, SettleRefusal>> {
  return app.database.within(who, async (work) => {
    const possible = await readPossibleSame(work, asked.id)
    if (possible === undefined || !maySettlePossibleSame(work.actor)) return refuse({ kind: 'not-found' })
    const settled = settle(possible, asked.verdict)
    if (!settled.ok) return settled
    const by = work.actor.kind === 'member' ? `member:${work.actor.memberId}` : work.actor.kind
    if (!(await saveSettled(work, settled.value, by))) return refuse({ kind: 'changed-meanwhile' })
    work.happened(possibleSameSettled(settled.value))
    work.records({
      action: 'person.possible-same.settle',
      subjectKind: 'person',
      subjectId: possible.newer,
      detail: { verdict: asked.verdict, older: possible.older },
    })
    return ok(settled.value)
  })
}
