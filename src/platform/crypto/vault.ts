import type { NetworkId } from '../../kernel/actor.ts'

/** The one place a sealed value belongs to; part of its authentication, so that it cannot be moved to another row. */
export type Seat = { readonly networkId: NetworkId; readonly table: string; readonly column: string; readonly rowId: string }

/** Seals personal words (AES-256-GCM, envelope key per network and month) and makes blind indexes of identifiers. */
export type Vault = {
  readonly seal: (words: string, seat: Seat) => Promise<Buffer>
  /** Throws a fault when the bytes were changed, moved or sealed under a key that was destroyed. */
  readonly unseal: (sealed: Uint8Array, seat: Seat) => Promise<string>
  /** HMAC-SHA-256 under a key of its own for each purpose: equal values find each other, nothing else can be read from it. */
  readonly blindIndex: (value: string, purpose: string, networkId: NetworkId) => Buffer
}
