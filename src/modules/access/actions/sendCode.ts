import type { NetworkId } from '../../../kernel/actor.ts'
import type { App } from '../../../platform/app.ts'
import { codeToSignIn } from '../messages.ts'
import { drawCode, hashOfCode, type SignInId } from '../signIn.ts'
import { keepCode, lockAwaitingCode } from '../signInStore.ts'
import { findByEmailIndex, findMember } from '../store.ts'
import { doorkeeper } from '../whoIs.ts'

/** Makes the code and writes it to the member whose address was typed; for anybody else's address nothing happens. */
export async function sendCode(app: App, networkId: NetworkId, id: SignInId): Promise<void> {
  await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const asked = await lockAwaitingCode(work, id)
    const owner = asked && (await findByEmailIndex(work, asked.emailIndex))
    const member = owner && !owner.hasEnded ? await findMember(work, app.vault, owner.id) : undefined
    if (member === undefined) return

    const code = drawCode()
    await keepCode(work, id, { memberId: member.id, hash: hashOfCode(app.vault, networkId, { id, code }) })
    work.send(codeToSignIn(app, { to: member.email, language: member.language, id, code }))
  })
}
