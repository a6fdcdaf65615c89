import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Clock } from '../clock/clock.ts'
import { type Ongoing, ongoingIn, type Query } from '../database/ongoing.ts'
import { destroyedLately } from './destroyedLately.ts'
import { keptKeys } from './keptKeys.ts'
import { type KeyTable, otherMasterKey } from './keyTable.ts'
import { derive } from './masterKey.ts'
import { CannotUnseal, sealWith, unsealWith } from './sealing.ts'

/** The keys that seal each person's words. Once destroyed, one is forgotten here at once and in other processes within five seconds. */
export type PersonKeys = {
  /** A key for somebody new; the wrapped bytes are to be written with them, in the transaction this is asked in. */
  readonly make: (networkId: NetworkId, personId: string) => Buffer
  /** To seal with: made when somebody has none yet. Throws CannotUnseal once it was destroyed. */
  readonly toSeal: (networkId: NetworkId, personId: string) => Promise<KeyObject>
  /** To open with: never made, so that bytes somebody tampered with leave nothing behind. */
  readonly toOpen: (networkId: NetworkId, personId: string) => Promise<KeyObject>
  readonly forget: (networkId: NetworkId, personId: string) => void
}

export function personKeysIn(table: KeyTable, masterKey: Buffer, clock: Clock): PersonKeys {
  const wrapping = createSecretKey(derive(masterKey, 'person keys'))
  const kept = keptKeys<KeyObject>()
  const watch = destroyedLately(table, (networkId, personIds) => kept.forget(undefined, networkId, personIds))
  const asking = (isMaking: boolean) => {
    const gather = gathered(({ networkId, within, personIds }) =>
      table(networkId, within, (query) => readKeys(query, { networkId, personIds, wrapping, at: isMaking ? clock.now() : undefined })),
    )
    const read = async ({ networkId, personId, within }: OneAsked): Promise<KeyObject> => {
      const row = await gather({ networkId, personId, within })
      const secret = unwrap(row?.wrapped ?? null, { networkId, personId, wrapping })
      if (row?.isNew === true) kept.keepMade(within, networkId, personId, secret)
      else kept.keep(networkId, personId, secret)
      return secret
    }
    return async (networkId: NetworkId, personId: string): Promise<KeyObject> => {
      const within = ongoingIn(networkId)
      const looking = watch(networkId, within)
      const find = () => kept.find(within, networkId, personId)
      if (looking !== undefined) {
        // What is known may be destroyed; what is not known can be read in the same trip as the look.
        const [reading] = await Promise.all([find() === undefined ? read({ networkId, personId, within }) : undefined, looking])
        if (reading !== undefined) return reading
      }
      return find() ?? read({ networkId, personId, within })
    }
  }
  return {
    make: (networkId, personId) => {
      const secret = randomBytes(32)
      kept.keepMade(ongoingIn(networkId), networkId, personId, createSecretKey(secret))
      return sealWith(wrapping, secret, wrapSeat(networkId, personId))
    },
    toSeal: asking(true),
    toOpen: asking(false),
    forget: (networkId, personId) => kept.forget(ongoingIn(networkId), networkId, [personId]),
  }
}

type OneAsked = { readonly networkId: NetworkId; readonly within: Ongoing | undefined; readonly personId: string }
type AllAsked = { readonly networkId: NetworkId; readonly within: Ongoing | undefined; readonly personIds: readonly string[] }
type Reading = {
  readonly networkId: NetworkId
  readonly personIds: readonly string[]
  readonly wrapping: KeyObject
  /** When missing keys are made; undefined makes none. */
  readonly at: Date | undefined
}
type Row = { readonly wrapped: Buffer | null; readonly isNew: boolean }
type Rows = ReadonlyMap<string, Row>

/** Reads the wrapped keys of these people; who was here before people had keys is given one now. */
async function readKeys(query: Query, { networkId, personIds, wrapping, at }: Reading): Promise<Rows> {
  const read = async (isNew: boolean): Promise<Rows> => {
    const text = 'select person_id, wrapped from person_key where network_id = $1 and person_id = any ($2::uuid[]) /* by key */'
    const { rows } = await query<{ person_id: string; wrapped: Buffer | null }>(text, [networkId, personIds])
    return new Map(rows.map(({ person_id, wrapped }) => [person_id, { wrapped, isNew }]))
  }
  const found = await read(false)
  const without = personIds.filter((id) => !found.has(id))
  if (without.length === 0 || at === undefined) return found
  const wrapped = without.map((id) => sealWith(wrapping, randomBytes(32), wrapSeat(networkId, id)))
  // Two may make somebody's key together; the one that was written first is everybody's.
  await query(
    `insert into person_key (network_id, person_id, wrapped, made_at)
     select $1, made.id, made.wrapped, $4 from unnest($2::uuid[], $3::bytea[]) as made (id, wrapped) on conflict do nothing`,
    [networkId, without, wrapped, at],
  )
  return new Map([...(await read(true)), ...found])
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
    throw otherMasterKey()
  }
}

function wrapSeat(networkId: NetworkId, personId: string): string {
  return JSON.stringify([networkId, 'person_key', personId])
}

/** What one piece of work asks for in one breath is read in one query: a list of people would otherwise ask once for each. */
function gathered(readAll: (asked: AllAsked) => Promise<Rows>) {
  const outside = {}
  const waiting = new WeakMap<object, Map<NetworkId, { readonly ids: Set<string>; readonly answer: Promise<Rows> }>>()
  const begin = (
    breaths: Map<NetworkId, { readonly ids: Set<string>; readonly answer: Promise<Rows> }>,
    { networkId, within }: OneAsked,
  ) => {
    const ids = new Set<string>()
    const answer = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      breaths.delete(networkId)
      return readAll({ networkId, within, personIds: [...ids] })
    })
    const breath = { ids, answer }
    breaths.set(networkId, breath)
    return breath
  }
  return async (asked: OneAsked): Promise<Row | undefined> => {
    const breaths = waiting.get(asked.within ?? outside) ?? new Map()
    waiting.set(asked.within ?? outside, breaths)
    const breath = breaths.get(asked.networkId) ?? begin(breaths, asked)
    breath.ids.add(asked.personId)
    return (await breath.answer).get(asked.personId)
  }
}
