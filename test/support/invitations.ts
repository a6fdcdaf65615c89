import { openWords } from '../../src/platform/messages/forHumans.ts'
import { newestMessages } from '../../src/platform/messages/store.ts'
import type { House } from './house.ts'
import { codeFor, giveSecondStep } from './members.ts'
import { unescaped } from './readHtml.ts'
import type { Visitor } from './site.ts'

/** The messages of one kind, newest first, as whoever gets them reads them. */
export async function mailOf(
  house: House,
  template: string,
): Promise<readonly { readonly to: string; readonly subject: string; readonly body: string }[]> {
  const rows = await house.within((work) => newestMessages(work, 200))
  const opened = await Promise.all(rows.filter((row) => row.template === template).map((row) => openWords(house.app.vault, row)))
  return opened.flatMap((words) => (words === undefined ? [] : [{ to: words.to, subject: words.subject ?? '', body: words.body }]))
}

/** Where the newest invitation to an address leads. */
export async function invitationFor(house: House, email: string): Promise<string> {
  const mail = (await mailOf(house, 'access.invitation')).find(({ to }) => to === email)
  const link = /\/invitation\/[\w-]+/.exec(mail?.body ?? '')?.[0]
  if (link === undefined) throw new Error(`Nobody invited ${email}`)
  return link
}

/** Accepts the invitation to an address as its owner would: reads it, promises, and types the code that follows, unless they are signed in. */
export async function acceptAs(house: House, visitor: Visitor, email: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  const link = await invitationFor(house, email)
  await visitor.get(link)
  const name = unescaped(/<input[^>]*name="name"[^>]*value="([^"]*)"/.exec(visitor.last().html)?.[1] ?? '')
  await visitor.post(link, { name, ...typed, agrees: 'yes' })
  const codePath = visitor.last().leadsTo ?? ''
  if (codePath === '/you') return
  if (!codePath.startsWith('/sign-in/code')) throw new Error(`Not accepted: ${visitor.last().words}`)
  await house.doJobs()
  await visitor.get(codePath)
  await visitor.post(codePath, { code: await codeFor(house, codePath) })
  await giveSecondStep(house, visitor, email)
}
