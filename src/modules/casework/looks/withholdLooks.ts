import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import type { PersonId } from '../../people/index.ts'
import { findPerson } from '../person/findPerson.ts'
import { mayWithholdLooks } from '../policy.ts'
import { endWithholding, insertWithholding } from './withholdingStore.ts'

type Asked = { readonly personId: PersonId; readonly onceKey: string }
export type Withhold = { readonly kind: 'withhold'; readonly because: string; readonly days: number } | { readonly kind: 'show' }

/** A human decides, for safety and for a time, that a person's own page shows nobody who looked; or that it does again. */
export async function withholdLooks(
  app: App,
  who: Context,
  asked: Asked & { readonly what: Withhold },
): Promise<Result<undefined, 'not-found'>> {
  return app.database.within(who, async (work) => {
    const found = await findPerson(work, app, asked.personId)
    if (found === undefined || !mayWithholdLooks(work.actor, found.matter, work.at)) return refuse('not-found')
    const { onceKey, ...request } = asked
    await onceOnly(work, onceKey, hashOfRequest(request), () => change(work, app, asked))
    return ok(undefined)
  })
}

async function change(work: Work, app: App, { personId, what }: Asked & { readonly what: Withhold }): Promise<void> {
  const isChanged =
    what.kind === 'show'
      ? await endWithholding(work, personId)
      : await insertWithholding(work, app.vault, {
          personId,
          because: what.because,
          reviewAt: new Date(work.at.getTime() + what.days * 86_400_000),
        })
  if (!isChanged) return
  const verb = what.kind === 'show' ? 'shown' : 'withheld'
  work.happened({ kind: `person.looks-${verb}`, version: 1, subjectId: personId, body: {} })
  work.records({ action: `casework.looks-${verb}`, subjectKind: 'person', subjectId: personId })
}
