import type { App } from '../../../platform/app.ts'
import type { SilenceDays } from '../duty.ts'

/** The operator's settings for how long silence may last. */
export function silenceDays({ config }: Pick<App, 'config'>): SilenceDays {
  return { remindAfter: config.remindAfterDays, offerAfter: config.offerAfterDays, escalateAfter: config.escalateAfterDays }
}
