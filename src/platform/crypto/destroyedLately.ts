import type { NetworkId } from '../../kernel/actor.ts'
import type { Ongoing } from '../database/ongoing.ts'
import { askedOnce, type KeyTable } from './keyTable.ts'

/** How old the last look may be, by the machine's clock: another process's destruction counts here after this, plus one query. */
const fresh = 4_000
/** How far back a look goes: longer than any transaction may last, so that none can commit behind it. */
const lookBack = 300_000

/**
 * Asks which keys were destroyed lately, at most once in four seconds and only while keys are being used. The server's clock is
 * compared with itself, because ours may be moved. Answers undefined when the last look is fresh enough.
 */
export function destroyedLately(
  table: KeyTable,
  forget: (networkId: NetworkId, personIds: readonly string[] | 'all') => void,
  machineNow: () => number = () => performance.now(),
): (networkId: NetworkId, within: Ongoing | undefined) => Promise<void> | undefined {
  const looks = new Map<NetworkId, number>()
  const once = askedOnce<void>()
  return (networkId, within) => {
    const last = looks.get(networkId)
    const now = machineNow()
    if (last !== undefined && now - last < fresh) return undefined
    // Each transaction looks for itself: one that waited for another's look would wait for whatever that one waits for.
    return once(within, networkId, async () => {
      const destroyed = await look(table, networkId, within)
      // Keys that nobody used for long may have been destroyed before what a look sees.
      if (last === undefined || now - last > lookBack - 60_000) forget(networkId, 'all')
      forget(networkId, destroyed)
      looks.set(networkId, Math.max(now, looks.get(networkId) ?? now))
    })
  }
}

function look(table: KeyTable, networkId: NetworkId, within: Ongoing | undefined): Promise<readonly string[]> {
  return table(networkId, within, async (query) => {
    const { rows } = await query<{ person_id: string }>(
      `select person_id from person_key where network_id = $1 and destroyed_at > clock_timestamp() - $2 * interval '1 millisecond'`,
      [networkId, lookBack],
    )
    return rows.map((row) => row.person_id)
  })
}
