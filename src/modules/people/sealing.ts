import type { NetworkId } from '../../kernel/actor.ts'
import type { Vault } from '../../platform/crypto/vault.ts'

/** Seals and opens the words of one row; what is absent stays null. */
export function sealFor(vault: Vault, networkId: NetworkId, table: string, rowId: string) {
  const seat = (column: string) => ({ networkId, table, column, rowId })
  return {
    seal: (words: string, column: string): Promise<Buffer> => vault.seal(words, seat(column)),
    sealMaybe: async (words: string | undefined, column: string): Promise<Buffer | null> =>
      words === undefined ? null : vault.seal(words, seat(column)),
    open: (sealed: Uint8Array, column: string): Promise<string> => vault.unseal(sealed, seat(column)),
    openMaybe: async (sealed: Uint8Array | null, column: string): Promise<string | undefined> =>
      sealed === null ? undefined : vault.unseal(sealed, seat(column)),
  }
}
