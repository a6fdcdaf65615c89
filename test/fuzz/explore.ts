import { fill } from '../support/fill.ts'
import { type Field, type Form, formsIn, linksIn } from '../support/readForms.ts'
import { placeOf } from './places.ts'
import { type Answer, type Ask, type Browser, keepCookies } from './visitors.ts'

/** A page that was seen, and by whose browser. */
export type Sighting = { readonly values: readonly string[]; readonly query: string; readonly by: string }

/** What can be reached by following links and filling in forms: which pages with which values, and which fields they take. */
export type Known = {
  /** For each declared page, what stood in the places of its address, and the query it was asked with. */
  readonly seen: ReadonlyMap<string, readonly Sighting[]>
  /** For each declared page that takes a form, its fields. */
  readonly forms: ReadonlyMap<string, readonly Field[]>
}

type Finding = { readonly seen: Map<string, readonly Sighting[]>; readonly forms: Map<string, readonly Field[]> }
type Walk = { readonly ask: Ask; readonly browser: Browser; readonly found: Finding }

// Pages behind a form: a journey's questions, a group's gate, the code after an e-mail address.
const opensMore = /^\/(join\/[^/?]+|p\/[^/?]+|sign-in|refer[^?]*)$/
// A few things of each kind show all there is to show.
const mostOfOnePage = 2

/** Walks the site as each browser does, from its front doors, and remembers what it finds. */
export async function explore(given: {
  readonly ask: Ask
  readonly browsers: readonly Browser[]
  readonly starts: readonly string[]
}): Promise<Known> {
  const { ask, browsers, starts } = given
  const found: Finding = { seen: new Map(), forms: new Map() }
  for (const browser of browsers) await wander({ ask, browser, found }, starts)
  return found
}

async function wander(walk: Walk, starts: readonly string[]): Promise<void> {
  const waiting = [...starts, '/', '/you', '/coordinator', '/members', '/demo/outbox', '/find?need=company&near=QZ1%202AB', '/nothing-fits']
  const visits = new Map<string, number>()
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const place = placeOf(page)
    const times = visits.get(place?.path ?? '') ?? 0
    if (place === undefined || times >= mostOfOnePage || /^\/(leave|sign-out|language)/.test(page)) continue
    visits.set(place.path, times + 1)
    const answer = await walk.ask(page, { cookies: walk.browser.cookies })
    if (answer.status === 200) waiting.push(...note(walk, page, answer))
    waiting.push(...leadsTo(answer))
    if (opensMore.test(page) && walk.browser.named === 'anyone' && times === 0) await walkOn(walk, page)
  }
}

/** Remembers a page and its forms; answers where it leads. */
function note({ found: { seen, forms }, browser }: Walk, page: string, { body }: Answer): readonly string[] {
  const place = placeOf(page)
  if (place === undefined) return []
  const others = seen.get(place.path) ?? []
  seen.set(place.path, [...others, { values: place.values, query: page.split('?')[1] ?? '', by: browser.named }])
  for (const { path, fields } of formsIn(body, page)) {
    const to = placeOf(path)?.path ?? ''
    if (fields.length >= (forms.get(to)?.length ?? 0)) forms.set(to, fields)
  }
  return linksIn(body)
}

/** Sends one form after the other until nothing is left but to send the whole, so that every page of a journey can be met with a draft. */
async function walkOn(walk: Walk, from: string): Promise<void> {
  const { ask, browser } = walk
  let page = from
  for (let step = 0; step < 40; step += 1) {
    const answer = await ask(page, { cookies: browser.cookies })
    keepCookies(browser.cookies, answer)
    if (answer.status === 200) note(walk, page, answer)
    const form = page.endsWith('/check')
      ? undefined
      : formsIn(answer.body, page).find(({ path }) => path.split('?')[0] === page.split('?')[0])
    const next = answer.status === 303 ? answer : form && (await send(ask, browser, form))
    if (next === undefined) return
    keepCookies(browser.cookies, next)
    const to = leadsTo(next)[0]
    if (to === undefined || to === page) return
    page = to
  }
}

async function send(ask: Ask, { cookies, guard }: Browser, { path, fields }: Form): Promise<Answer> {
  const body = new URLSearchParams(fill(fields, guard).map(([name, value]): [string, string] => [name, value]))
  return ask(path, { method: 'POST', body, cookies })
}

function leadsTo({ headers }: Answer): readonly string[] {
  const location = headers.get('location')
  return location === null ? [] : [location]
}
