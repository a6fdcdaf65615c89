import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { type Alarm, type AlarmId, findAlarm, openAlarms } from '../../../platform/reading/alarm.ts'
import { findMember } from '../store.ts'

/** An alarm with the name of whoever looked; absent when they have left. */
export type Named = { readonly alarm: Alarm; readonly who: string | undefined }

export async function seeAlarms(app: App, who: Context): Promise<readonly Named[]> {
  return app.database.within(who, async (work) => {
    const named: Named[] = []
    for (const alarm of await openAlarms(work)) named.push({ alarm, who: (await findMember(work, app.vault, alarm.memberId))?.name })
    return named
  })
}

export async function seeAlarm(app: App, who: Context, id: AlarmId): Promise<Named | undefined> {
  return app.database.within(who, async (work) => {
    const alarm = await findAlarm(work, id)
    return alarm && { alarm, who: (await findMember(work, app.vault, alarm.memberId))?.name }
  })
}
