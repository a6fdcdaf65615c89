import { type Actor, anyone, type NetworkId } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { browserOf } from '../sessions/browser.ts'
import { addressBlock } from './addressBlock.ts'
import { chooseLanguage } from './chooseLanguage.ts'
import { type Jar, openJar } from './cookies.ts'
import { guardFields, sessionCookie } from './formGuards.ts'
import type { Network, SignedIn, Visit } from './page.ts'
import type { Site } from './siteParts.ts'

/** A request as it came in, with the parts of its path and the address it came from. */
export type Arrival = {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly address: string | undefined
}

/** A visit, with what the router wants to know of it afterwards. */
export type OpenedVisit = {
  readonly visit: Visit
  readonly arrival: Arrival
  readonly jar: Jar
  /** True once the page holds a form: such a page is this browser's alone. */
  readonly holdsForm: () => boolean
}

/** Network, then language, then member: the first three steps of every request. */
export async function openVisit(site: Site, arrival: Arrival): Promise<OpenedVisit> {
  const network = await site.network()
  const jar = openJar(arrival.request.headers.get('cookie'), site.isHttps)
  const token = jar.get(sessionCookie)
  const member = token === undefined ? undefined : await site.whoIs(site.app, network.id, token)
  return visitBy(member, { site, arrival, network, jar })
}

const noNetwork: Network = {
  id: '00000000-0000-7000-8000-000000000000' as NetworkId,
  name: 'Hedgerow',
  slug: 'hedgerow',
  timeZone: 'Europe/London',
  isDemo: false,
}

/** A visit by nobody in particular, made without the database: what error pages are shown to. */
export function bareVisit(site: Site, arrival: Arrival): OpenedVisit {
  const jar = openJar(arrival.request.headers.get('cookie'), site.isHttps)
  return visitBy(undefined, { site, arrival, network: site.lastNetwork() ?? noNetwork, jar })
}

type Met = { readonly site: Site; readonly arrival: Arrival; readonly network: Network; readonly jar: Jar }

function visitBy(member: SignedIn | undefined, { site, arrival, network, jar }: Met): OpenedVisit {
  const url = ourUrl(arrival.request.url, site.baseUrl)
  const now = site.app.clock.now()
  let holdsForm = false
  const visit: Visit = {
    app: site.app,
    network,
    params: arrival.params,
    query: url.searchParams,
    language: languageOf(arrival.request, jar, url),
    actor: actorOf(member, now),
    member,
    now,
    url,
    addressBlock: addressBlock(arrival.address),
    browser: browserOf(arrival.request.headers.get('user-agent')),
    cookies: { get: jar.get, set: jar.set },
    kit: site.kit,
    formGuards: () => {
      holdsForm = true
      return guardFields({ vault: site.app.vault, networkId: network.id, jar })
    },
  }
  return { visit, arrival, jar, holdsForm: () => holdsForm }
}

function actorOf(member: SignedIn | undefined, now: Date): Actor {
  if (member === undefined) return anyone
  const { memberId, roles, glass = [] } = member
  const open = glass.filter(({ until }) => until > now).map(({ personId }) => personId)
  return { kind: 'member', memberId, roles, ...(open.length > 0 && { glass: open }) }
}

function languageOf(request: Request, jar: Jar, url: URL): Language {
  return chooseLanguage({
    cookie: jar.get('language'),
    link: url.searchParams.get('language'),
    browser: request.headers.get('accept-language'),
  })
}

/** The address asked for, at the address people know us by: a forged Host header cannot put itself into our links. */
function ourUrl(asked: string, base: URL): URL {
  const path = asked.indexOf('/', asked.indexOf('://') + 3)
  // PostgreSQL has no text with a NUL in it, and nobody types one.
  return new URL(base.origin + (path < 0 ? '/' : asked.slice(path).replaceAll('%00', '')))
}
