import type { Actor } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { Work } from '../database/work.ts'
import { allNetworks } from '../networks/networks.ts'

/** Does the same in every network, each in a transaction of its own: no work of ours ever sees two networks at once. */
export async function inEveryNetwork(app: App, actor: Actor, each: (work: Work) => Promise<void>): Promise<void> {
  for (const { id } of await allNetworks(app.database)) await app.database.within({ networkId: id, actor }, each)
}
