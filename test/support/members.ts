import type { MemberId, Role } from '../../src/kernel/actor.ts'
import type { Email } from '../../src/kernel/email.ts'
import { acceptConduct, addMember, verifyOrganisation } from '../../src/modules/access/index.ts'
import { openWords } from '../../src/platform/messages/forHumans.ts'
import { newestMessages } from '../../src/platform/messages/store.ts'
import { appOf, keepApp, secretOn } from './authenticator.ts'
import type { House } from './house.ts'
import type { Visitor } from './site.ts'

/** A member as tests need one: called by the first part of the address, at an organisation that somebody answers for, with the code of conduct agreed to. */
export async function aMember(house: House, role: Role, email = 'nia@hedge.example'): Promise<MemberId> {
  const name = email.split('@')[0] ?? email
  const who = { networkId: house.network.id, actor: { kind: 'system', named: 'test' } } as const
  if ('organisationId' in role)
    await verifyOrganisation(house.app, who, { organisationId: role.organisationId, how: 'known', note: 'For a test' })
  const added = await addMember(house.app, who, { name, email: email as Email, language: 'en', role })
  if (!added.ok) throw new Error(`Could not add ${email}: ${added.reason}`)
  await acceptConduct(house.app, who, { memberId: added.value, language: 'en' })
  return added.value
}

/**
 * Signs a visitor in the way members do: with the code that was e-mailed, then with the second step, set up at the first time.
 * Ends with the redirect to where they were going. Needs the modules' jobs.
 */
export async function signIn(house: House, visitor: Visitor, email = 'nia@hedge.example'): Promise<void> {
  await signInWeakly(house, visitor, email)
  await giveSecondStep(house, visitor, email)
  await promiseConduct(visitor)
}

/** Promises to keep to the code of conduct where that stands before the page they were going to; else they stay where they are. */
export async function promiseConduct(visitor: Visitor): Promise<void> {
  const scout = visitor.another()
  for (const [name, value] of visitor.cookies) scout.cookies.set(name, value)
  const asked = (await scout.get(visitor.last().leadsTo ?? '/you')).leadsTo
  if (asked?.startsWith('/you/conduct') !== true) return
  await visitor.get(asked)
  await visitor.post(asked, { agrees: 'yes' })
}

/** The e-mailed code, and no more: what somebody who reads the mailbox could do. */
export async function signInWeakly(house: House, visitor: Visitor, email = 'nia@hedge.example'): Promise<void> {
  await visitor.get('/sign-in')
  await visitor.post('/sign-in', { email })
  const codePath = visitor.last().leadsTo ?? ''
  await house.doJobs()
  await visitor.get(codePath)
  await visitor.post(codePath, { code: await codeFor(house, codePath) })
}

const askedFor = '/sign-in/second-step'

/** Gives the second step where the last answer leads to it, and sets it up when there is none yet. */
export async function giveSecondStep(house: House, visitor: Visitor, email = 'nia@hedge.example'): Promise<void> {
  const aim = visitor.last().leadsTo ?? '/you'
  await visitor.get(aim)
  const asked = visitor.last().leadsTo
  if (asked?.startsWith(askedFor) !== true) return
  await visitor.get(asked)
  if (visitor.last().html.includes('name="code"')) {
    await visitor.post(asked, { code: appOf(house, email).nextCode() })
    return
  }
  await visitor.post(asked, { begin: 'app' })
  const setUp = visitor.last().leadsTo ?? ''
  await visitor.get(setUp)
  const app = keepApp(house, email, secretOn(visitor.last().html))
  await visitor.post(setUp, { code: app.nextCode(), name: 'My phone' })
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
