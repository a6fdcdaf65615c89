import { type Kysely, sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { OpenedVisit } from './visit.ts'

/** At most so many requests in each window of time, counted for each address block, or for each member. */
export type Limit = {
  /** Names the counter; two pages with the same name share it. */
  readonly name: string
  /** `member` counts whoever is signed in, and the address block of whoever is not. */
  readonly per: 'address' | 'member'
  readonly most: number
  readonly withinSeconds: number
  /** Which requests count; both unless said. */
  readonly counts?: 'looking' | 'sending'
}

/** What is counted for whom: a limit without the question whose address it is. */
export type Budget = Pick<Limit, 'name' | 'most' | 'withinSeconds'>
type Tables = { rate_limit: { network_id: NetworkId; bucket: string; window_from: Date; taken: number } }

/** Takes one from a page's limit; when nothing is left, the moment when there will be. */
export async function overTheLimit(limit: Limit, { visit, arrival }: OpenedVisit): Promise<Date | undefined> {
  const counted = arrival.request.method === 'POST' ? 'sending' : 'looking'
  if (limit.counts !== undefined && limit.counts !== counted) return undefined
  const whom = limit.per === 'member' && visit.member !== undefined ? `member:${visit.member.memberId}` : visit.addressBlock
  return takeOne(visit.app, visit.network.id, { budget: limit, whom })
}

/**
 * Takes one from somebody's budget; when nothing is left, the moment when there will be. `whom` (an address block, an
 * e-mail address, a telephone number) is kept only as a keyed hash. Counted outside any transaction: a try that fails counts.
 */
export async function takeOne(
  app: App,
  networkId: NetworkId,
  { budget, whom }: { readonly budget: Budget; readonly whom: string },
): Promise<Date | undefined> {
  const span = budget.withinSeconds * 1000
  const from = Math.floor(app.clock.now().getTime() / span) * span
  const bucket = `${budget.name}:${app.vault.blindIndex(whom, 'rate-limit', networkId).subarray(0, 16).toString('base64url')}`
  const row = await (app.database.open as Kysely<Tables>)
    .insertInto('rate_limit')
    .values({ network_id: networkId, bucket, window_from: new Date(from), taken: 1 })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'bucket', 'window_from']).doUpdateSet({ taken: sql<number>`rate_limit.taken + 1` }),
    )
    .returning('taken')
    .executeTakeFirstOrThrow()
  return row.taken > budget.most ? new Date(from + span) : undefined
}
