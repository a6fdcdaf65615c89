import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { mayApproveRetention } from '../policy.ts'
import type { RetentionRule } from './retention.ts'
import { saveRule } from './retentionStore.ts'

/** The controller decides how long; it counts from the next proposal on. False when the actor may not, or no such rule is there. */
export function changeRule(app: App, who: Context, rule: Omit<RetentionRule, 'countedFrom'>): Promise<boolean> {
  return app.database.within(who, async (work) => {
    if (!mayApproveRetention(work.actor) || !(await saveRule(work, rule))) return false
    work.happened({
      kind: 'rights.retention-rule-changed',
      version: 1,
      subjectId: work.networkId,
      body: { class: rule.class, years: rule.years },
    })
    work.records({
      action: 'rights.retention.rule',
      subjectKind: 'network',
      subjectId: work.networkId,
      detail: { class: rule.class, years: rule.years },
    })
    return true
  })
}
