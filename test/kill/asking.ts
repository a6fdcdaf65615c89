import { setTimeout as wait } from 'node:timers/promises'
import { parseReference } from '../../src/modules/referrals/reference.ts'
import { fill } from '../support/fill.ts'
import { type Form, formsIn } from '../support/readForms.ts'
import { textIn } from '../support/readHtml.ts'

/** A request that somebody was told has arrived. */
export type Acknowledged = { readonly email: string; readonly reference: string }
type Heard = { readonly status: number; readonly to: string | undefined; readonly html: string }

/** Groups of the demo region that take requests, as somebody finds them who looks. */
export async function joinableGroups(address: string): Promise<readonly string[]> {
  const found = await (await fetch(`${address}/find?need=walking&near=QZ1+2AB&within=60`)).text()
  const ids = [...new Set([...found.matchAll(/\/activities\/([0-9a-f-]{36})/g)].map(([, id = '']) => id))]
  const pages = await Promise.all(ids.map(async (id) => ({ id, html: await (await fetch(`${address}/activities/${id}`)).text() })))
  return pages.filter(({ id, html }) => html.includes(`/join/${id}`)).map(({ id }) => id)
}

export type Asking = {
  readonly address: string
  readonly activity: string
  readonly email: string
  /** Is told the status of every answer on the way. */
  readonly hears?: ((status: number) => void) | undefined
}

/** Asks to join an activity over the wire, page by page, trying each page again until it is answered: the same form carries the same key. */
export async function askToJoin({ address, activity, email, hears }: Asking): Promise<Acknowledged> {
  const browser = aBrowser(address, hears)
  let page = `/join/${activity}`
  for (let step = 0; step < 60; step += 1) {
    const { status, to, html } = await browser.get(page)
    if (status === 303 && to !== undefined) page = to
    else if (!page.startsWith('/join/')) return { email, reference: referenceIn(html) }
    else page = await sendForm(browser, page, { html, email })
  }
  throw new Error(`${email} never came to the end of the form; the last page was ${page}`)
}

type Browser = ReturnType<typeof aBrowser>

async function sendForm(
  browser: Browser,
  page: string,
  { html, email }: { readonly html: string; readonly email: string },
): Promise<string> {
  const form = formsIn(html, page).find(({ path }) => path.split('?')[0] === page.split('?')[0])
  if (form === undefined) throw new Error(`No form is on ${page}`)
  const { status, to } = await browser.post(form.path, answersTo(form, email))
  if (to === undefined) throw new Error(`${page} answered ${status}`)
  return to
}

function answersTo({ fields }: Form, email: string): URLSearchParams {
  const said = new Map(fields.map(({ name, says }) => [name, says]))
  const filled = fill(fields, said.get('_guard') ?? '').map(([name, value]): [string, string] => {
    if (name === '_once') return [name, said.get('_once') ?? value]
    return [name, /mail/i.test(name) ? email : value]
  })
  // A way to be reached that is not chosen stays blank; and whoever has rules for being reached is called by a human, not written to.
  return new URLSearchParams(filled.filter(([name]) => !/^(phone|mobile|safe|safeWords|parts)$/i.test(name)))
}

function aBrowser(address: string, hears: Asking['hears']) {
  const cookies = new Map<string, string>()
  const ask = async (path: string, body?: URLSearchParams): Promise<Heard> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init = { headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(15_000) } as const
    const answer = await fetch(address + path, body === undefined ? init : { ...init, method: 'POST', body })
    const html = await answer.text()
    hears?.(answer.status)
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return { status: answer.status, to: answer.headers.get('location') ?? undefined, html }
  }
  const untilHeard = async (path: string, body?: URLSearchParams): Promise<Heard> => {
    const giveUpAt = Date.now() + 180_000
    for (;;) {
      const heard = await ask(path, body).catch((fault: Error) => fault)
      if (!(heard instanceof Error) && heard.status < 500) return heard
      if (Date.now() > giveUpAt) throw new Error(`No answer from ${path}: ${heard instanceof Error ? heard.message : heard.status}`)
      await wait(50)
    }
  }
  return { get: (path: string) => untilHeard(path), post: untilHeard }
}

function referenceIn(html: string): string {
  // From the words people read: the page's hidden keys are random, and now and then look like a reference.
  const read = parseReference(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/.exec(textIn(html, 'main'))?.[0] ?? '')
  if (!read.ok) throw new Error('The page after sending shows no reference')
  return read.value
}
