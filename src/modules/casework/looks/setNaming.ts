import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { hashOfRequest, onceOnly } from '../../../platform/database/onceOnly.ts'
import type { Work } from '../../../platform/database/work.ts'
import { mayNameLookers } from '../policy.ts'
import { insertNaming, isNamingLookers } from './namingStore.ts'

type Setting = { readonly isNaming: boolean; readonly because: string; readonly onceKey: string }

/** Decides for the network whether people read the names of members who looked at their record; what was decided before stays. */
export async function setNaming(app: App, who: Context, asked: Setting): Promise<Result<undefined, 'not-found'>> {
  return app.database.within(who, async (work) => {
    if (!mayNameLookers(work.actor)) return refuse('not-found')
    const { onceKey, ...setting } = asked
    await onceOnly(work, onceKey, hashOfRequest(setting), () => change(work, setting))
    return ok(undefined)
  })
}

async function change(work: Work, { isNaming, because }: Omit<Setting, 'onceKey'>): Promise<void> {
  if ((await isNamingLookers(work)) === isNaming) return
  await insertNaming(work, { isNaming, because })
  work.happened({ kind: 'network.looks-naming-changed', version: 1, subjectId: work.networkId, body: { isNaming } })
  work.records({ action: 'casework.looks-naming', subjectKind: 'network', subjectId: work.networkId, detail: { isNaming } })
}
