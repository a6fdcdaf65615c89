import { createHash, randomBytes } from 'node:crypto'

/** 256 unguessable bits as 43 characters that need no escaping in a cookie. */
export type SessionToken = string & { readonly __token: 'Session' }

/** Makes the secret that only the browser holds. */
export function makeSessionToken(): SessionToken {
  return randomBytes(32).toString('base64url') as SessionToken
}

/** Reads a token from a cookie; anything that cannot be one never reaches the database. */
export function parseSessionToken(typed: string | undefined): SessionToken | undefined {
  return typed !== undefined && /^[\w-]{43}$/.test(typed) ? (typed as SessionToken) : undefined
}

/** What the database keeps. A plain hash is enough: 256 random bits cannot be guessed from it. */
export function hashOfToken(token: SessionToken): Buffer {
  return createHash('sha256').update(token).digest()
}
