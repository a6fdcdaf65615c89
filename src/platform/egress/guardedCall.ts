import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { checkedAddress, type Egress, openInternet, readAll } from './guardedFetch.ts'

/** Whoever should answer did not, or not in time, or may not be called: no verdict on what was asked. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

export type Call = {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
}
export type CallLimits = { readonly bytes: number; readonly milliseconds: number }

/**
 * Calls one host the operator trusts, and what that host names, without becoming anybody's hand inside our network: https only (http only
 * where the operator's own host is this machine), public addresses only unless it is the operator's own host, the connection goes to the
 * address that was checked, redirects are not followed, and neither a long answer nor a slow one holds us up.
 */
export async function guardedCall(address: string, call: Call, { host, limits, egress = openInternet }: CallRules): Promise<Response> {
  const url = new URL(address)
  const isOwn = url.host === host.host
  if (url.protocol !== 'https:' && !(isOwn && host.protocol === 'http:')) throw new NoAnswer(`Only https is called: ${url.host}`)
  const checked = await checkedAddress(url, isOwn ? { ...egress, mayConnect: () => true } : egress)
  if (!checked.ok) throw new NoAnswer(`${checked.reason.why}: ${url.host}`)
  const deadline = AbortSignal.any([AbortSignal.timeout(limits.milliseconds), ...(call.signal === undefined ? [] : [call.signal])])
  try {
    return await send({ url, call, at: checked.value, most: limits.bytes, deadline })
  } catch (cause) {
    throw cause instanceof NoAnswer
      ? cause
      : new NoAnswer(`${deadline.aborted ? 'answer-too-slow' : 'connection-failed'}: ${url.host}`, { cause })
  }
}

type CallRules = { readonly host: URL; readonly limits: CallLimits; readonly egress?: Egress }
type Sending = { readonly url: URL; readonly call: Call; readonly at: string; readonly most: number; readonly deadline: AbortSignal }

function send({ url, call, at, most, deadline }: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    const found = { address: at, family: isIP(at) }
    const body = call.body === undefined ? undefined : Buffer.from(call.body)
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: call.method,
      signal: deadline,
      agent: false,
      headers: { ...call.headers, 'accept-encoding': 'identity', ...(body && { 'content-length': String(body.length) }) },
      lookup: (_, how, done) => (how.all ? done(null, [found]) : done(null, found.address, found.family)),
    })
    request.on('error', reject)
    request.on('response', (answer) => {
      readAll(answer, most).then((bytes) => {
        if (bytes === undefined) return reject(new NoAnswer(`answer-too-big: ${url.host}`))
        resolve(asResponse(answer, bytes))
      }, reject)
    })
    request.end(body)
  })
}

function asResponse(answer: http.IncomingMessage, bytes: Buffer): Response {
  const status = answer.statusCode ?? 502
  const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
    [value ?? []].flat().map((one) => [name, one]),
  )
  const isEmpty = status === 204 || status === 304
  return new Response(isEmpty ? null : new Uint8Array(bytes), { status, headers })
}
