import type { Context } from '../../platform/database/database.ts'
import type { Visit } from '../../platform/http/page.ts'

/** In whose name a page reads and acts. */
export function asActor(visit: Visit): Context {
  return { networkId: visit.network.id, actor: visit.actor }
}
