import type { NetworkId } from '../../kernel/actor.ts'
import type { Ongoing } from '../database/ongoing.ts'

/** Unwrapped keys, remembered. What a transaction made is its own until it is committed, and is forgotten with it when it is not. */
export type KeptKeys<Key> = {
  readonly find: (within: Ongoing | undefined, networkId: NetworkId, name: string) => Key | undefined
  /** A key that is in the database whatever becomes of this transaction. */
  readonly keep: (networkId: NetworkId, name: string, key: Key) => void
  readonly keepMade: (within: Ongoing | undefined, networkId: NetworkId, name: string, key: Key) => void
  readonly forget: (within: Ongoing | undefined, networkId: NetworkId, names: readonly string[] | 'all') => void
}

/** The most lately used, so that a process that has met a million people does not hold a million keys. */
const most = 10_000

export function keptKeys<Key>(atMost = most): KeptKeys<Key> {
  const known = new Map<string, Key>()
  const made = new WeakMap<Ongoing, Map<string, Key>>()
  const keep = (networkId: NetworkId, name: string, key: Key): void => {
    const whole = `${networkId} ${name}`
    known.delete(whole)
    known.set(whole, key)
    for (const oldest of known.keys()) {
      if (known.size <= atMost) break
      known.delete(oldest)
    }
  }
  const forget = (networkId: NetworkId, names: readonly string[] | 'all'): void => {
    const whole =
      names === 'all' ? [...known.keys()].filter((each) => each.startsWith(networkId)) : names.map((name) => `${networkId} ${name}`)
    for (const each of whole) known.delete(each)
  }
  return {
    find: (within, networkId, name) => {
      const own = within && made.get(within)?.get(name)
      const key = own ?? known.get(`${networkId} ${name}`)
      if (own === undefined && key !== undefined) keep(networkId, name, key)
      return key
    },
    keep,
    keepMade: (within, networkId, name, key) => {
      // Outside a transaction nobody can say that it was written.
      if (within === undefined) return
      const own = made.get(within) ?? new Map<string, Key>()
      made.set(within, own.set(name, key))
      within.afterCommit(() => made.get(within)?.has(name) === true && keep(networkId, name, key))
    },
    forget: (within, networkId, names) => {
      forget(networkId, names)
      if (within === undefined || names === 'all') return
      for (const name of names) made.get(within)?.delete(name)
      // Until the commit others still read what is being destroyed, and keep it.
      within.afterCommit(() => forget(networkId, names))
    },
  }
}
