import type { NetworkId } from '../../../kernel/actor.ts'
import type { Email } from '../../../kernel/email.ts'
import type { App } from '../../../platform/app.ts'
import type { SignInId } from '../signIn.ts'
import { insertSignIn } from '../signInStore.ts'
import { emailIndex } from '../store.ts'
import { doorkeeper } from '../whoIs.ts'

/**
 * Asks for a code. Nothing here looks whether the address is a member's: the same row and the same job are written for every
 * address, and the job finds out later. So the answer, and the time it takes, cannot tell who is a member (hazard H4).
 */
export async function askToSignIn(app: App, networkId: NetworkId, email: Email): Promise<SignInId> {
  return await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const id = await insertSignIn(work, emailIndex(app.vault, networkId, email))
    work.later({ job: 'access.send-code', details: { networkId, signInId: id } })
    return id
  })
}
