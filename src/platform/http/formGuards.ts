import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { raw } from 'hono/html'
import type { NetworkId } from '../../kernel/actor.ts'
import type { Vault } from '../crypto/vault.ts'
import type { Jar } from './cookies.ts'
import type { Html } from './html.ts'

export const guardField = '_guard'
export const onceField = '_once'
export const sessionCookie = 'hedgerow'
const formCookie = 'hedgerow-form'

/** Whose browser a form was given to, in which network. */
type Holder = { readonly vault: Vault; readonly networkId: NetworkId; readonly jar: Jar }

/** The hidden fields of a form: a token bound to this browser and sign-in, and the key that makes sending twice make one thing. */
export function guardFields(holder: Holder): Html {
  let cookie = holder.jar.get(formCookie)
  if (cookie === undefined) {
    cookie = randomBytes(16).toString('base64url')
    holder.jar.set(formCookie, cookie, { seconds: 'until-closed' })
  }
  const token = tokenFor(holder, cookie).toString('base64url')
  return raw(`<input type="hidden" name="${guardField}" value="${token}"><input type="hidden" name="${onceField}" value="${randomUUID()}">`)
}

/** Whether a token was given to this browser, while it was signed in as it is now. */
export function isOurToken(holder: Holder, token: string | undefined): boolean {
  const cookie = holder.jar.get(formCookie)
  if (cookie === undefined || token === undefined) return false
  const given = Buffer.from(token, 'base64url')
  const right = tokenFor(holder, cookie)
  return given.length === right.length && timingSafeEqual(given, right)
}

function tokenFor({ vault, networkId, jar }: Holder, cookie: string): Buffer {
  return vault.blindIndex(`${cookie}.${jar.get(sessionCookie) ?? ''}`, 'form-guard', networkId)
}

/**
 * Whether another site sent this form. `Origin: null` proves nothing either way: our own pages send it,
 * because private links make us ask browsers for no referrer. The token is what decides then.
 */
export function cameFromElsewhere({ headers, url }: Request, base: URL): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return false
  // The host that was asked counts as well: while trying things out the same site answers to localhost and to 127.0.0.1.
  return !URL.canParse(origin) || ![base.host, new URL(url).host].includes(new URL(origin).host)
}
