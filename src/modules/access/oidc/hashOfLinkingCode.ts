import type { NetworkId } from '../../../kernel/actor.ts'
import type { Vault } from '../../../platform/crypto/vault.ts'
import type { SignInCode, SignInId } from '../signIn.ts'

/** What the database keeps of a confirming code: under a key of its own, so that a code to sign in links nothing, and one to link signs nobody in. */
export function hashOfLinkingCode(
  vault: Vault,
  networkId: NetworkId,
  { id, code }: { readonly id: SignInId; readonly code: SignInCode },
): Buffer {
  return vault.blindIndex(`${id}.${code}`, 'sign-in.linking-code', networkId)
}
