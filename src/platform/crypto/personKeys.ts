import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Clock } from '../clock/clock.ts'
import { contextSigner } from '../database/signedContext.ts'
import { asKeeper } from './dataKeys.ts'
import { destroyedLately } from './destroyedLately.ts'
import { derive, KeyUnusable } from './masterKey.ts'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'

/** The keys that seal each person's words. Once destroyed, one is forgotten here at once and in other processes within five seconds. */
export type PersonKeys = {
  /** A key for somebody new, remembered at once; the wrapped bytes are to be written with them, in the same transaction. */
  readonly make: (networkId: NetworkId, personId: string) => Buffer
  /** To seal with: made when somebody has none yet. Throws CannotUnseal once it was destroyed. */
  readonly toSeal: (networkId: NetworkId, personId: string) => Promise<KeyObject>
  /** To open with: never made, so that bytes somebody tampered with leave nothing behind. */
  readonly toOpen: (networkId: NetworkId, personId: string) => Promise<KeyObject>
  readonly forget: (networkId: NetworkId, personId: string) => void
}

/** Remembered keys: the most lately used of them, so that a process that has met a million people does not hold a million keys. */
const most = 10_000

export function personKeysIn(pool: pg.Pool, masterKey: Buffer, clock: Clock): PersonKeys {
  const wrapping = createSecretKey(derive(masterKey, 'person keys'))
  const keeper = { pool, sign: contextSigner(masterKey) }
  const known = new Map<string, Promise<KeyObject>>()
  const remember = (name: string, key: Promise<KeyObject>): Promise<KeyObject> => {
    known.delete(name)
    known.set(name, key)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    key.catch(() => known.get(name) === key && known.delete(name))
    return key
  }
  const forget = (networkId: NetworkId, personIds: readonly string[] | 'all'): void => {
    const names =
      personIds === 'all' ? [...known.keys()].filter((name) => name.startsWith(networkId)) : personIds.map((id) => `${networkId} ${id}`)
    for (const name of names) known.delete(name)
  }
  const watch = destroyedLately(keeper, forget)
  const asking = (isMaking: boolean) => {
    const gather = gathered((networkId, personIds) =>
      asKeeper(keeper, networkId, (client) => readKeys(client, { networkId, personIds, wrapping, at: isMaking ? clock.now() : undefined })),
    )
    return async (networkId: NetworkId, personId: string): Promise<KeyObject> => {
      const name = `${networkId} ${personId}`
      const looking = watch(networkId)
      if (looking !== undefined) await looking
      const key = known.get(name) ?? gather(networkId, personId).then((wrapped) => unwrap(wrapped, { networkId, personId, wrapping }))
      return await remember(name, key)
    }
  }
  return {
    make: (networkId, personId) => {
      const secret = randomBytes(32)
      remember(`${networkId} ${personId}`, Promise.resolve(createSecretKey(secret)))
      return sealWith(wrapping, secret, wrapSeat(networkId, personId))
    },
    toSeal: asking(true),
    toOpen: asking(false),
    forget: (networkId, personId) => forget(networkId, [personId]),
  }
}

type Asked = {
  readonly networkId: NetworkId
  readonly personIds: readonly string[]
  readonly wrapping: KeyObject
  /** When missing keys are made; undefined makes none. */
  readonly at: Date | undefined
}
type Row = { readonly person_id: string; readonly wrapped: Buffer | null }

/** Reads the wrapped keys of these people; who was here before people had keys is given one now. */
async function readKeys(client: pg.PoolClient, { networkId, personIds, wrapping, at }: Asked): Promise<ReadonlyMap<string, Buffer | null>> {
  const read = async () => {
    const text = 'select person_id, wrapped from person_key where network_id = $1 and person_id = any ($2::uuid[])'
    const { rows } = await client.query<Row>(text, [networkId, personIds])
    return new Map(rows.map((row) => [row.person_id, row.wrapped]))
  }
  const found = await read()
  const without = personIds.filter((id) => !found.has(id))
  if (without.length === 0 || at === undefined) return found
  const wrapped = without.map((id) => sealWith(wrapping, randomBytes(32), wrapSeat(networkId, id)))
  // Two processes may make somebody's key together; the one that was written first is everybody's.
  await client.query(
    `insert into person_key (network_id, person_id, wrapped, made_at)
     select $1, made.id, made.wrapped, $4 from unnest($2::uuid[], $3::bytea[]) as made (id, wrapped) on conflict do nothing`,
    [networkId, without, wrapped, at],
  )
  return read()
}

function unwrap(
  wrapped: Buffer | null,
  { networkId, personId, wrapping }: { readonly networkId: NetworkId; readonly personId: string; readonly wrapping: KeyObject },
): KeyObject {
  if (wrapped === null) throw new CannotUnseal('The key these words were sealed under is gone')
  try {
    return createSecretKey(unsealWith(wrapping, wrapped, wrapSeat(networkId, personId)))
  } catch (fault) {
    if (!(fault instanceof CannotUnseal)) throw fault
    throw new KeyUnusable(
      'The master key is not the one this database was filled with. Put back keys/master.key in HEDGEROW_DATA, or HEDGEROW_MASTER_KEY, as it was.',
    )
  }
}

function wrapSeat(networkId: NetworkId, personId: string): string {
  return JSON.stringify([networkId, 'person_key', personId])
}

/** What is asked for in one breath is read in one query: a list of people would otherwise ask once for each. */
function gathered(readAll: (networkId: NetworkId, personIds: readonly string[]) => Promise<ReadonlyMap<string, Buffer | null>>) {
  const waiting = new Map<NetworkId, { readonly ids: Set<string>; readonly answer: Promise<ReadonlyMap<string, Buffer | null>> }>()
  const begin = (networkId: NetworkId) => {
    const ids = new Set<string>()
    const answer = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      waiting.delete(networkId)
      return readAll(networkId, [...ids])
    })
    const breath = { ids, answer }
    waiting.set(networkId, breath)
    return breath
  }
  return async (networkId: NetworkId, personId: string): Promise<Buffer | null> => {
    const breath = waiting.get(networkId) ?? begin(networkId)
    breath.ids.add(personId)
    return (await breath.answer).get(personId) ?? null
  }
}
