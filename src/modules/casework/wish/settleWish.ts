import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import type { PersonId } from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { maySettleWish } from '../policy.ts'
import { listOpenWishes, settleWishRow, type WishId, type WishOutcome } from './wishStore.ts'

type Settling = { readonly personId: PersonId; readonly wishId: WishId; readonly outcome: WishOutcome }

/** A human says what came of a wish. */
export async function settleWish(app: App, who: Context, { personId, wishId, outcome }: Settling): Promise<Result<WishId, 'not-found'>> {
  return app.database.within(who, async (work) => {
    const found = await findPerson(work, app, personId)
    if (found === undefined || !maySettleWish(work.actor, found.matter, work.at)) return refuse('not-found')
    const isTheirs = (await listOpenWishes(work, app.vault, personId)).some(({ id }) => id === wishId)
    if (!isTheirs || !(await settleWishRow(work, wishId, outcome))) return refuse('not-found')
    work.happened({ kind: 'person.exclusion-ask-settled', version: 1, subjectId: personId, body: { wishId, outcome } })
    work.records({ action: 'person.exclusion-ask-settle', subjectKind: 'person', subjectId: personId, detail: { wishId, outcome } })
    return ok(wishId)
  })
}
