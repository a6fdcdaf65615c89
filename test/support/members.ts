import type { MemberId, Role } from '../../src/kernel/actor.ts'
import type { Email } from '../../src/kernel/email.ts'
import { addMember } from '../../src/modules/access/index.ts'
import { openWords } from '../../src/platform/messages/forHumans.ts'
import { newestMessages } from '../../src/platform/messages/store.ts'
import type { House } from './house.ts'
import type { Visitor } from './site.ts'

/** A member as tests need one: called by the first part of the address. */
export async function aMember(house: House, role: Role, email = 'nia@hedge.example'): Promise<MemberId> {
  const name = email.split('@')[0] ?? email
  const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
  const added = await addMember(house.app, who, { name, email: email as Email, language: 'en', role, tell: false })
  if (!added.ok) throw new Error(`Could not add ${email}: ${added.reason}`)
  return added.value
}

/** Signs a visitor in the way members do: with the code that was e-mailed. Needs the modules' jobs. */
export async function signIn(house: House, visitor: Visitor, email = 'nia@hedge.example'): Promise<void> {
  await visitor.get('/sign-in')
  await visitor.post('/sign-in', { email })
  const codePath = visitor.last().leadsTo ?? ''
  await house.doJobs()
  await visitor.get(codePath)
  await visitor.post(codePath, { code: await codeFor(house, codePath) })
}

/** The code that was e-mailed for one attempt, named in the address of its page. */
export async function codeFor(house: House, codePath: string): Promise<string> {
  const attempt = new URL(codePath, house.app.config.baseUrl).searchParams.get('attempt')
  const rows = await house.within((work) => newestMessages(work, 100))
  const row = rows.find(({ template, subject_id }) => template === 'access.code' && subject_id === attempt)
  const body = row && (await openWords(house.app.vault, row))?.body
  const code = /\d{4} \d{4}/.exec(body ?? '')?.[0]
  if (code === undefined) throw new Error(`No code was e-mailed for ${codePath}`)
  return code
}
