import { type Kysely, sql } from 'kysely'
import type { NetworkId } from '../../kernel/actor.ts'
import type { App } from '../app.ts'
import type { OpenedVisit } from './visit.ts'

/** At most so many requests in any stretch of time of that length, counted for each address block, or for each member. */
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

/** A window slides in so many steps: what was taken longer ago than the window counts no more, to a tenth of it. */
const steps = 10

/**
 * Takes one from somebody's budget; when nothing is left, the moment when there will be. `whom` (an address block, an
 * e-mail address, a telephone number) is kept only as a keyed hash. Counted outside any transaction: a try that fails counts.
 * A try that is turned away does not: whoever keeps knocking does not keep the door shut for those who share the budget.
 */
export async function takeOne(
  app: App,
  networkId: NetworkId,
  { budget, whom }: { readonly budget: Budget; readonly whom: string },
): Promise<Date | undefined> {
  const span = budget.withinSeconds * 1000
  const step = span / steps
  const now = app.clock.now().getTime()
  const bucket = `${budget.name}:${app.vault.blindIndex(whom, 'rate-limit', networkId).subarray(0, 16).toString('base64url')}`
  const place = { networkId, bucket, from: new Date(Math.floor(now / step) * step), since: new Date(now - span) }
  const limits = app.database.open as Kysely<Tables>
  const { before, oldest, taken } = await countOne(limits, place)
  if (before + taken <= budget.most) return undefined
  await giveBack(limits, place)
  return new Date((oldest ?? place.from).getTime() + span)
}

type Place = { readonly networkId: NetworkId; readonly bucket: string; readonly from: Date; readonly since: Date }

/** One statement: the row of this step is locked while it is counted, so that a thousand at once are counted one by one. */
async function countOne(limits: Kysely<Tables>, { networkId, bucket, from, since }: Place) {
  const earlier = sql`from rate_limit where network_id = ${networkId} and bucket = ${bucket} and window_from > ${since} and window_from < ${from} and taken > 0`
  return await limits
    .insertInto('rate_limit')
    .values({ network_id: networkId, bucket, window_from: from, taken: 1 })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'bucket', 'window_from']).doUpdateSet({ taken: sql<number>`rate_limit.taken + 1` }),
    )
    .returning([
      'taken',
      sql<number>`(select coalesce(sum(taken), 0)::integer ${earlier})`.as('before'),
      sql<Date | null>`(select min(window_from) ${earlier})`.as('oldest'),
    ])
    .executeTakeFirstOrThrow()
}

async function giveBack(limits: Kysely<Tables>, { networkId, bucket, from }: Place): Promise<void> {
  await limits
    .updateTable('rate_limit')
    .set({ taken: sql<number>`taken - 1` })
    .where('network_id', '=', networkId)
    .where('bucket', '=', bucket)
    .where('window_from', '=', from)
    .execute()
}
