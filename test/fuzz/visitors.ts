import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { type Actor, type OrganisationId, type PlaceId, type Role, roleKinds } from '../../src/kernel/actor.ts'
import { fill } from '../support/fill.ts'
import type { House } from '../support/house.ts'
import { aMember } from '../support/members.ts'
import { formsIn } from '../support/readForms.ts'
import { hiddenFieldsOf } from '../support/readHtml.ts'
import { aSite, type Visitor } from '../support/site.ts'

/** Somebody at a browser: what it sends along with each request, and the token its forms carry. */
export type Browser = {
  readonly named: string
  readonly role: Role | undefined
  readonly cookies: Map<string, string>
  readonly guard: string
}
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: string }
export type Ask = (
  path: string,
  init?: RequestInit & { readonly from?: string; readonly cookies?: ReadonlyMap<string, string> },
) => Promise<Answer>

/** Asks the real site, as a request from an address would. */
export function asker(site: Hono): Ask {
  return async (path, { from = '198.51.100.7', cookies, ...init } = {}) => {
    const headers = new Headers(init.headers)
    if (cookies !== undefined && cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', lineOf(cookies))
    const request = new Request(`http://127.0.0.1:3000${path}`, { ...init, headers, redirect: 'manual' })
    const answer = await site.fetch(request, { incoming: { socket: { remoteAddress: from } } })
    return { status: answer.status, headers: answer.headers, body: await answer.text() }
  }
}

function lineOf(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** Somebody of each role at the region's first place and first group, signed in the way members do, and somebody who is not. */
export async function browsersFor(
  house: House,
  at: { readonly placeId: PlaceId; readonly organisationId: OrganisationId },
): Promise<Browser[]> {
  const browsers = [await aBrowser(house, 'anyone')]
  for (const role of rolesAt(at)) browsers.push(await aBrowser(house, nameOf(role), role))
  return browsers
}

/** A browser of somebody with a role, or of nobody in particular. Signed in through the demo's front door, which counts as strongly as a second step. */
export async function aBrowser(house: House, named: string, role?: Role): Promise<Browser> {
  const visitor = aSite(house)
  if (role !== undefined) {
    const member = await aMember(house, role, `${named}.${randomUUID().slice(0, 8)}@hedge.example`)
    const door = await visitor.get('/demo')
    const { status } = await visitor.post('/demo', { member })
    if (status !== 303) throw new Error(`Nobody could sign in as ${named}: ${door.status}, then ${status}: ${door.heading}`)
    await agreeToWhatIsAsked(visitor)
  }
  // The token is bound to the browser and its sign-in, not to one form.
  const { html } = await visitor.get('/nothing-fits')
  return { named, role, cookies: visitor.cookies, guard: hiddenFieldsOf(html, '/nothing-fits')['_guard'] ?? '' }
}

/** Whoever is new is asked something first, such as to agree to the rules: says yes until their own page is shown. */
async function agreeToWhatIsAsked(visitor: Visitor): Promise<void> {
  for (let asked = 0; asked < 5; asked += 1) {
    const { leadsTo } = await visitor.get('/you')
    if (leadsTo === undefined) return
    const { html } = await visitor.get(leadsTo)
    const form = formsIn(html, leadsTo).find(({ path }) => path.split('?')[0] === leadsTo.split('?')[0])
    if (form === undefined) return
    const hidden = new Set(['_guard', '_once'])
    await visitor.post(form.path, Object.fromEntries(fill(form.fields, '').filter(([name]) => !hidden.has(name))))
  }
}

function rolesAt({ placeId, organisationId }: { readonly placeId: PlaceId; readonly organisationId: OrganisationId }): Role[] {
  const all = roleKinds.map((kind): Role => {
    switch (kind) {
      case 'coordinator':
      case 'commissioner':
        return { kind, placeId }
      case 'researcher':
      case 'network-admin':
        return { kind }
      default:
        return { kind, organisationId }
    }
  })
  return [...all, { kind: 'coordinator' }]
}

function nameOf(role: Role): string {
  return 'placeId' in role ? `${role.kind}-of-a-place` : role.kind
}

/** Who does what a test needs done beforehand. */
export const system: Actor = { kind: 'system', named: 'test' }

/** Keeps what an answer sets, as a browser does. */
export function keepCookies(cookies: Map<string, string>, { headers }: Pick<Answer, 'headers'>): void {
  for (const line of headers.getSetCookie()) {
    const [pair = '', ...rest] = line.split('; ')
    const equals = pair.indexOf('=')
    if (rest.includes('Max-Age=0')) cookies.delete(pair.slice(0, equals))
    else cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
  }
}
