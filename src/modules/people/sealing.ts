import type { NetworkId } from '../../kernel/actor.ts'
import { CannotUnseal } from '../../platform/crypto/sealing.ts'
import type { Vault } from '../../platform/crypto/vault.ts'

/** What stands where somebody's words were before they were erased. */
const erased = '—'

/** One row, and whose words are in it. */
export type Owned = { readonly table: string; readonly rowId: string; readonly personId: string }

/** Seals the words of one row for their person and opens them; what is absent stays null, and what was erased is a dash. */
export function sealFor(vault: Vault, networkId: NetworkId, { table, rowId, personId }: Owned) {
  const seat = (column: string) => ({ networkId, table, column, rowId, personId })
  return {
    seal: (words: string, column: string): Promise<Buffer> => vault.seal(words, seat(column)),
    sealMaybe: async (words: string | undefined, column: string): Promise<Buffer | null> =>
      words === undefined ? null : vault.seal(words, seat(column)),
    open: async (sealed: Uint8Array, column: string): Promise<string> =>
      sealed.length === 0 ? erased : vault.unseal(sealed, seat(column)),
    openMaybe: async (sealed: Uint8Array | null, column: string): Promise<string | undefined> =>
      sealed === null ? undefined : vault.unseal(sealed, seat(column)),
    /** Of a row that may only be added: after an erasure the bytes stay and nothing opens them. */
    openKept: async (sealed: Uint8Array, column: string): Promise<string> => vault.unseal(sealed, seat(column)).catch(dashForErased),
  }
}

function dashForErased(fault: unknown): string {
  if (fault instanceof CannotUnseal) return erased
  throw fault
}
