import type { NetworkId } from '../../kernel/actor.ts'

/** The one place a sealed value belongs to; part of its authentication, so that it cannot be moved to another row. */
export type Seat = {
  readonly networkId: NetworkId
  readonly table: string
  readonly column: string
  readonly rowId: string
  /** Whose words they are: they are then sealed under that person's own key, and end with it. Not needed to open them. */
  readonly personId?: string | undefined
}

/** Seals personal words (AES-256-GCM, a key for each person, else one for each network and month) and makes blind indexes of identifiers. */
export type Vault = {
  readonly seal: (words: string, seat: Seat) => Promise<Buffer>
  /** Throws a fault when the bytes were changed, moved or sealed under a key that was destroyed. */
  readonly unseal: (sealed: Uint8Array, seat: Seat) => Promise<string>
  /** Makes the key of a month ahead of time, so that nobody who seals then waits for whoever comes first. */
  readonly makeMonthKey: (networkId: NetworkId, at: Date) => Promise<unknown>
  /** Makes the key of somebody new; the wrapped bytes are to be written with them (`keepPersonKey`). */
  readonly makePersonKey: (networkId: NetworkId, personId: string) => Buffer
  /** Forgets a person's key in this process; the database's is destroyed by `destroyPersonKey`, which calls this. */
  readonly forgetPersonKey: (networkId: NetworkId, personId: string) => void
  /** HMAC-SHA-256 under a key of its own for each purpose: equal values find each other, nothing else can be read from it. */
  readonly blindIndex: (value: string, purpose: string, networkId: NetworkId) => Buffer
}
