import type { Email } from '../../../kernel/email.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import type { Context } from '../../../platform/database/database.ts'
import { codeAt } from '../routes.ts'
import { drawCode, hashOfCode } from '../signIn.ts'
import { insertSignIn, keepCode } from '../signInStore.ts'
import { emailIndex, findByEmailIndex } from '../store.ts'

export type CodeForOperator = { readonly link: string }

/**
 * Makes a code without an e-mail, for whoever runs the machine: the first coordinator must get in before a mail server is set up,
 * and the last one when it broke. It lasts as long and opens as often as any code, and the audit says who made it.
 */
export async function makeCodeForOperator(app: App, who: Context, email: Email): Promise<Result<CodeForOperator, 'not-found' | 'may-not'>> {
  if (who.actor.kind !== 'system') return refuse('may-not')
  return await app.database.within(who, async (work): Promise<Result<CodeForOperator, 'not-found'>> => {
    const index = emailIndex(app.vault, work.networkId, email)
    const member = await findByEmailIndex(work, index)
    if (member === undefined || member.hasEnded) return refuse('not-found')
    const id = await insertSignIn(work, index)
    const code = drawCode()
    await keepCode(work, id, { memberId: member.id, hash: hashOfCode(app.vault, work.networkId, { id, code }) })
    work.records({ action: 'access.code-for-operator', subjectKind: 'member', subjectId: member.id })
    return ok({ link: `${app.config.baseUrl}${codeAt.to({}, { attempt: id, code })}` })
  })
}
