import type { NetworkId } from '../../kernel/actor.ts'
import { asKeeper, type Keeper } from './dataKeys.ts'

/** How old the last look may be, by the machine's clock: another process's destruction counts here after this, plus one query. */
const fresh = 4_000
/** How far back a look goes: longer than any transaction may last, so that none can commit behind it. */
const lookBack = 300_000

/**
 * Asks which keys were destroyed lately, at most once in four seconds and only while keys are being used. The server's clock is
 * compared with itself, because ours may be moved. Answers undefined when the last look is fresh enough.
 */
export function destroyedLately(
  keeper: Keeper,
  forget: (networkId: NetworkId, personIds: readonly string[] | 'all') => void,
  machineNow: () => number = () => performance.now(),
): (networkId: NetworkId) => Promise<void> | undefined {
  const looks = new Map<NetworkId, { readonly at: number; readonly done: Promise<void> | undefined }>()
  return (networkId) => {
    const last = looks.get(networkId)
    const now = machineNow()
    if (last !== undefined && now - last.at < fresh) return last.done
    // Keys that nobody used for long may have been destroyed before what a look sees.
    if (last !== undefined && now - last.at > lookBack - 60_000) forget(networkId, 'all')
    const done = look(keeper, networkId).then(
      (personIds) => {
        forget(networkId, personIds)
        looks.set(networkId, { at: now, done: undefined })
      },
      (fault: unknown) => {
        looks.delete(networkId)
        throw fault
      },
    )
    looks.set(networkId, { at: now, done })
    return done
  }
}

function look(keeper: Keeper, networkId: NetworkId): Promise<readonly string[]> {
  return asKeeper(keeper, networkId, async (client) => {
    const { rows } = await client.query<{ person_id: string }>(
      `select person_id from person_key where network_id = $1 and destroyed_at > clock_timestamp() - $2 * interval '1 millisecond'`,
      [networkId, lookBack],
    )
    return rows.map((row) => row.person_id)
  })
}
