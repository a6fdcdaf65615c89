import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { isPublicAddress } from './publicAddress.ts'

export type Fetched = {
  readonly url: URL
  readonly status: number
  readonly contentType: string | undefined
  readonly bytes: Buffer
  readonly retryAfter: number | undefined
}

export type NotFetched =
  | {
      readonly why: 'address-wrong' | 'address-not-allowed' | 'address-has-password' | 'address-not-found' | 'address-not-public'
      readonly address: string
    }
  | { readonly why: 'too-many-redirects' | 'answer-too-slow' | 'connection-failed'; readonly address: string }
  | { readonly why: 'answer-too-big'; readonly address: string; readonly bytes: number }

/** How names are resolved, and which addresses may be connected to. Tests of what happens on a machine's own address pass others. */
export type Egress = {
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly mayConnect: (address: string) => boolean
}

export const openInternet: Egress = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: isPublicAddress,
}

export type FetchLimits = { readonly bytes: number; readonly milliseconds: number; readonly redirects: number }
export type FetchOptions = { readonly limits: FetchLimits; readonly accept?: string; readonly egress?: Egress }

/**
 * Fetches what somebody else named the address of, without becoming their hand inside our network: only http and https, never a password,
 * every address the name resolves to must be public, the connection is made to the address that was checked (a name that resolves
 * to another one a moment later gains nothing), and all this again for each redirect. Never sends cookies or credentials. Reads no more
 * than the limit, and gives up after the time allowed for all of it. What came is returned as it came, packed or not.
 */
export async function guardedFetch(address: string, options: FetchOptions): Promise<Result<Fetched, NotFetched>> {
  const deadline = AbortSignal.timeout(options.limits.milliseconds)
  let next = address
  for (let hops = 0; hops <= options.limits.redirects; hops += 1) {
    const url = readAddress(next)
    if (!url.ok) return url
    const step = await fetchOnce(url.value, options, deadline)
    if (!step.ok) return step
    if (!('redirectTo' in step.value)) return ok(step.value)
    const followed = follow(url.value, step.value.redirectTo)
    if (!followed.ok) return followed
    next = followed.value
  }
  return refuse({ why: 'too-many-redirects', address: shown(address) })
}

function readAddress(address: string): Result<URL, NotFetched> {
  if (!URL.canParse(address)) return refuse({ why: 'address-wrong', address: address.slice(0, 200) })
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return refuse({ why: 'address-has-password', address: shown(address) })
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  // A port below 1024 that is not the web's belongs to something that would mistake our question for its own language.
  const port = Number(url.port === '' ? 443 : url.port)
  return isWeb && (port === 80 || port === 443 || port >= 1024) ? ok(url) : refuse({ why: 'address-not-allowed', address: shown(address) })
}

function follow(from: URL, location: string): Result<string, NotFetched> {
  if (!URL.canParse(location, from.href)) return refuse({ why: 'address-wrong', address: location.slice(0, 200) })
  const to = new URL(location, from)
  // From https to http would hand the question to whoever listens on the way.
  if (from.protocol === 'https:' && to.protocol === 'http:') return refuse({ why: 'address-not-allowed', address: shown(to.href) })
  return ok(to.href)
}

type Step = Fetched | { readonly redirectTo: string }

async function fetchOnce(
  url: URL,
  { limits, accept, egress = openInternet }: FetchOptions,
  deadline: AbortSignal,
): Promise<Result<Step, NotFetched>> {
  const checked = await checkedAddress(url, egress)
  if (!checked.ok) return checked
  try {
    return await ask({ url, address: checked.value, accept: accept ?? '*/*', most: limits.bytes, deadline })
  } catch {
    return refuse({ why: deadline.aborted ? 'answer-too-slow' : 'connection-failed', address: shown(url.href) })
  }
}

/** The address a name resolves to, when every address it resolves to may be connected to. */
export async function checkedAddress(url: URL, egress: Egress): Promise<Result<string, NotFetched>> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const found = isIP(host) === 0 ? await egress.resolve(host).catch(() => []) : [host]
  const [first] = found
  if (first === undefined) return refuse({ why: 'address-not-found', address: shown(url.href) })
  // One private address among public ones is already somebody trying.
  return found.every(egress.mayConnect) ? ok(first) : refuse({ why: 'address-not-public', address: shown(url.href) })
}

type Question = {
  readonly url: URL
  readonly address: string
  readonly accept: string
  readonly most: number
  readonly deadline: AbortSignal
}

function ask({ url, address, accept, most, deadline }: Question): Promise<Result<Step, NotFetched>> {
  return new Promise((resolve, reject) => {
    const found = { address, family: isIP(address) }
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      signal: deadline,
      agent: false,
      headers: { accept, 'accept-encoding': 'gzip, identity', 'user-agent': 'Hedgerow directory import' },
      lookup: (_, how, found_) => (how.all ? found_(null, [found]) : found_(null, found.address, found.family)),
    })
    request.on('error', reject)
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      const location = response.headers.location
      if (status >= 300 && status < 400 && location !== undefined) {
        request.destroy()
        return resolve(ok({ redirectTo: location }))
      }
      const retryAfter = Number(response.headers['retry-after'])
      const head = {
        url,
        status,
        contentType: response.headers['content-type'],
        retryAfter: Number.isFinite(retryAfter) ? retryAfter : undefined,
      }
      readAll(response, most).then(
        (bytes) =>
          resolve(bytes === undefined ? refuse({ why: 'answer-too-big', address: shown(url.href), bytes: most }) : ok({ ...head, bytes })),
        reject,
      )
    })
  })
}

/** A body whole; undefined when it is larger than that. */
export async function readAll(response: http.IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) {
      response.destroy()
      return undefined
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// What comes after the question mark may hold somebody's key: it is not repeated in reports.
function shown(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200)
  const url = new URL(address)
  return `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200)
}
