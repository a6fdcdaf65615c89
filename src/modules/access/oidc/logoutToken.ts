import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import type * as openid from 'openid-client'
import { z } from 'zod'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { IssuerSettings } from '../../../platform/config/oidc.ts'

/** What an issuer says when somebody signed out there: who, or which of their sessions, or both. */
export type LogoutWord = {
  readonly issuer: string
  /** The word's own name, by which it is known again. */
  readonly id: string
  readonly subject: string | undefined
  readonly sid: string | undefined
}
export type IssuerKey = JsonWebKey & { readonly kid?: string; readonly use?: string }
export type NotALogout = 'unreadable' | 'wrong-claims' | 'too-old' | 'wrong-signature'

const event = 'http://schemas.openid.net/event/backchannel-logout'
const minute = 60_000
/** A word older than this is not believed; clocks may differ by a minute. */
export const logoutLimits = { oldest: 5 * minute, clocksDiffer: minute } as const

const name = z.string().min(1).max(255)
const header = z.object({ alg: z.string(), kid: z.string().optional(), typ: z.string().optional() })
const claims = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  jti: name,
  sub: name.optional(),
  sid: name.optional(),
  events: z.record(z.string(), z.unknown()),
  // A nonce would make it an ID token, which is never taken for this.
  nonce: z.undefined().optional(),
})

type Read = { readonly header: z.output<typeof header>; readonly word: LogoutWord; readonly signed: string; readonly signature: Buffer }
type Expected = { readonly settings: IssuerSettings; readonly metadata: openid.ServerMetadata; readonly now: Date }

/** Reads a logout token as far as that can be done without the issuer's keys: most that is forged ends here, and costs no call. */
export function readLogout(token: string, { settings, metadata, now }: Expected): Result<Read, NotALogout> {
  const [head = '', body = '', mark = '', ...more] = token.split('.')
  const [top, said] = [header.safeParse(json(head)), claims.safeParse(json(body))]
  if (!top.success || more.length > 0 || mark === '') return refuse('unreadable')
  if (!said.success) return refuse('wrong-claims')
  const { iss, aud, iat, exp, jti, sub, sid, events } = said.data
  const isOurs = iss === metadata.issuer && [aud].flat().includes(settings.clientId)
  const isLogout = isRecord(events[event]) && (sub !== undefined || sid !== undefined) && isLogoutType(top.data.typ)
  if (!isOurs || !isLogout || !algorithmsOf(settings, metadata).includes(top.data.alg)) return refuse('wrong-claims')
  const age = now.getTime() - iat * 1000
  const isOver = exp !== undefined && now.getTime() >= exp * 1000 + logoutLimits.clocksDiffer
  if (age > logoutLimits.oldest || age < -logoutLimits.clocksDiffer || isOver) return refuse('too-old')
  const word = { issuer: iss, id: jti, subject: sub, sid }
  return ok({ header: top.data, word, signed: `${head}.${body}`, signature: Buffer.from(mark, 'base64url') })
}

/** Whether one of the issuer's keys signed it. */
export function isSignedBy(keys: readonly IssuerKey[], { header: { alg, kid }, signed, signature }: Read): boolean {
  const way = ways[alg as keyof typeof ways]
  if (way === undefined) return false
  const fitting = keys.filter((key) => key.kty === way.kty && key.use !== 'enc' && (kid === undefined || key.kid === kid))
  return fitting.some((key) => {
    try {
      return verify(way.hash, Buffer.from(signed), { key: createPublicKey({ key, format: 'jwk' }), ...way.how }, signature)
    } catch {
      // A key that cannot be read, or is of another kind than it says, signed nothing.
      return false
    }
  })
}

const pss = { padding: 6, saltLength: -1 } as const
const plainRsa = { padding: 1 } as const
const raw = { dsaEncoding: 'ieee-p1363' } as const
const ways = {
  RS256: { kty: 'RSA', hash: 'sha256', how: plainRsa },
  RS384: { kty: 'RSA', hash: 'sha384', how: plainRsa },
  RS512: { kty: 'RSA', hash: 'sha512', how: plainRsa },
  PS256: { kty: 'RSA', hash: 'sha256', how: pss },
  PS384: { kty: 'RSA', hash: 'sha384', how: pss },
  PS512: { kty: 'RSA', hash: 'sha512', how: pss },
  ES256: { kty: 'EC', hash: 'sha256', how: raw },
  ES384: { kty: 'EC', hash: 'sha384', how: raw },
  ES512: { kty: 'EC', hash: 'sha512', how: raw },
} as const

/** The same as for ID tokens: the one that was agreed, else what the issuer says it uses. Never none, never one with a shared secret. */
function algorithmsOf({ algorithm }: IssuerSettings, { id_token_signing_alg_values_supported }: openid.ServerMetadata): readonly string[] {
  return algorithm === undefined ? (id_token_signing_alg_values_supported ?? ['RS256']) : [algorithm]
}

/** Whoever does not name the kind of token is believed as well: the specification only recommends it. */
function isLogoutType(typ: string | undefined): boolean {
  return typ === undefined || ['logout+jwt', 'jwt'].includes(typ.toLowerCase().replace('application/', ''))
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    return undefined
  }
}
