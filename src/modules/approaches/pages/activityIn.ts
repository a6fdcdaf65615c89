import type { NetworkId } from '../../../kernel/actor.ts'
import { type Id, parseId } from '../../../kernel/id.ts'
import type { App } from '../../../platform/app.ts'
import { type Joinable, readJoinables } from '../../directory/index.ts'

/** The activity that a pasted address names. */
export function activityIn(address: string): Id<'Activity'> | undefined {
  const named = /\/activities\/([0-9a-f-]{36})(?:[/?#]|$)/i.exec(address.trim())?.[1]
  return named === undefined ? undefined : parseId<'Activity'>(named)
}

/** The same while it is running. */
export async function runningActivity(app: App, networkId: NetworkId, id: Id<'Activity'>): Promise<Joinable | undefined> {
  return (await readJoinables(app.database, networkId, [id])).find(({ status }) => status === 'active')
}
