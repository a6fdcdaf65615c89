import type { Hono } from 'hono'
import { buildSite } from '../../src/app.ts'
import type { House } from './house.ts'
import { hiddenFieldsOf, textIn } from './readHtml.ts'

/** An answer, read the way a person would. */
export type Seen = {
  readonly status: number
  readonly html: string
  readonly headers: Headers
  /** The path a redirect leads to. */
  readonly leadsTo: string | undefined
  readonly title: string
  readonly heading: string
  /** The words of the page's main part. */
  readonly words: string
}
/** A form with a file in it is sent as `multipart/form-data`. */
type Fields = Readonly<Record<string, string | File | readonly string[]>>

/** A browser without a screen: keeps its cookies, fills the hidden fields of the form it posts, follows redirects when told to. */
export type Visitor = {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Seen>
  /** Sends the form of the last page that goes to this path, its hidden fields with it; `fields` win over them. */
  readonly post: (path: string, fields?: Fields, headers?: Readonly<Record<string, string>>) => Promise<Seen>
  /** Goes where the last answer leads, until one leads nowhere. */
  readonly follow: () => Promise<Seen>
  readonly last: () => Seen
  readonly cookies: Map<string, string>
  /** Somebody else at another computer, on the same site. */
  readonly another: () => Visitor
  readonly site: Hono
}

type SiteWishes = Partial<Omit<Parameters<typeof buildSite>[0], 'app'>>

/** A visitor of a house's whole site, or of the modules named. */
export function aSite(house: House, wishes: SiteWishes = {}): Visitor {
  return visitorOf(buildSite({ app: house.app, ...wishes }))
}

function visitorOf(site: Hono): Visitor {
  const cookies = new Map<string, string>()
  let seen: Seen | undefined
  const ask = async (
    path: string,
    init: { readonly method?: string; readonly body?: URLSearchParams | FormData; readonly headers?: Readonly<Record<string, string>> },
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await site.request(path, { ...init, headers: { ...(cookie === '' ? {} : { cookie }), ...init.headers } })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    seen = await read(answer)
    return seen
  }
  const last = () => {
    if (seen === undefined) throw new Error('This visitor has not been anywhere yet.')
    return seen
  }
  const visitor: Visitor = {
    site,
    cookies,
    last,
    another: () => visitorOf(site),
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, { method: 'POST', headers, body: bodyOf({ ...hiddenFieldsOf(seen?.html ?? '', path), ...fields }) }),
    follow: async () => {
      for (let hops = 0; last().leadsTo !== undefined; hops += 1) {
        if (hops > 10) throw new Error(`Sent round in a circle by ${last().leadsTo}`)
        await visitor.get(last().leadsTo ?? '/')
      }
      return last()
    },
  }
  return visitor
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string | File] => [name, one]))
  const typed = pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  if (typed.length === pairs.length) return new URLSearchParams(typed)
  const form = new FormData()
  for (const [name, value] of pairs) typeof value === 'string' ? form.append(name, value) : form.append(name, value)
  return form
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...rest] = line.split('; ')
  const equals = pair.indexOf('=')
  if (rest.includes('Max-Age=0')) cookies.delete(pair.slice(0, equals))
  else cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
}

async function read(answer: Response): Promise<Seen> {
  const html = await answer.text()
  return {
    status: answer.status,
    html,
    headers: answer.headers,
    leadsTo: answer.headers.get('location') ?? undefined,
    title: textIn(html, 'title'),
    heading: textIn(html, 'h1'),
    words: textIn(html, 'main') || textIn(html, 'body'),
  }
}
