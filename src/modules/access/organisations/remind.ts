import type { App } from '../../../platform/app.ts'
import type { Work } from '../../../platform/database/work.ts'
import { tellCoordinators } from './tellCoordinators.ts'
import { takeToRemind } from './verificationStore.ts'

/** Tells the coordinators, once, of each organisation whose year is nearly over. */
export async function remindOfVerifications(app: App, work: Work): Promise<void> {
  for (const organisationId of await takeToRemind(work)) await tellCoordinators(app, work, { organisationId, what: 'ends' })
}
