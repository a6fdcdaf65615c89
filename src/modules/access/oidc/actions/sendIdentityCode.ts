import type { NetworkId } from '../../../../kernel/actor.ts'
import type { App } from '../../../../platform/app.ts'
import { drawCode } from '../../signIn.ts'
import { keepCode, lockAwaitingCode } from '../../signInStore.ts'
import { findByEmailIndex, findMember } from '../../store.ts'
import { doorkeeper } from '../../whoIs.ts'
import { codeOfAttempt } from '../attemptStore.ts'
import { hashOfLinkingCode } from '../hashOfLinkingCode.ts'
import type { AttemptId } from '../identity.ts'
import { codeToLink } from '../messages.ts'

/** Writes the confirming code to the member whose address the issuer vouched for; for anybody else's address nothing happens. */
export async function sendIdentityCode(app: App, networkId: NetworkId, attemptId: AttemptId): Promise<void> {
  await app.database.within({ networkId, actor: doorkeeper }, async (work) => {
    const id = await codeOfAttempt(work, attemptId)
    const asked = id && (await lockAwaitingCode(work, id))
    const owner = asked && (await findByEmailIndex(work, asked.emailIndex))
    const member = owner && !owner.hasEnded ? await findMember(work, app.vault, owner.id) : undefined
    if (id === undefined || member === undefined) return

    const code = drawCode()
    await keepCode(work, id, { memberId: member.id, hash: hashOfLinkingCode(app.vault, networkId, { id, code }) })
    work.send(codeToLink(app, { to: member.email, language: member.language, signInId: id, code }))
  })
}
