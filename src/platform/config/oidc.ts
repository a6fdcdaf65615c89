import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import type { BadSetting } from './config.ts'
import type { Settings } from './settings.ts'

/** Somebody else who may say who a member is, and how we prove to them who we are. */
export type IssuerSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly proof: Proof
  readonly algorithm: NonNullable<Settings['OIDC_SIGNING_ALGORITHM']> | undefined
  readonly scope: string
  readonly vectorsOfTrust: string | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly strong: readonly string[]
  readonly name: string
  readonly button: string | undefined
}
type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'key'; readonly key: KeyObject; readonly id: string | undefined; readonly audience: 'issuer' | 'token-endpoint' }

/** What the settings say of the issuer; undefined when there is none. Whatever cannot be used is told in `wrong`. */
export function readIssuer(read: Settings, wrong: BadSetting[]): IssuerSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = read
  if (issuer === undefined) return tellUseless(read, wrong)
  const isOpen = new URL(issuer).protocol === 'http:'
  if (isOpen && (read.NODE_ENV === 'production' || !isThisMachine(issuer)))
    wrong.push({ name: 'OIDC_ISSUER', says: 'must begin with https, so that nobody on the way can answer in its place' })
  if (clientId === undefined) wrong.push({ name: 'OIDC_CLIENT_ID', says: 'is needed with OIDC_ISSUER' })
  const proof = readProof(read, wrong)
  if (clientId === undefined || proof === undefined) return undefined
  return {
    issuer,
    clientId,
    proof,
    algorithm: read.OIDC_SIGNING_ALGORITHM,
    scope: read.OIDC_SCOPE,
    vectorsOfTrust: read.OIDC_VECTORS_OF_TRUST,
    parameters: Object.fromEntries(new URLSearchParams(read.OIDC_PARAMETERS)),
    strong: (read.OIDC_STRONG ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== ''),
    name: read.OIDC_NAME ?? new URL(issuer).host,
    button: read.OIDC_BUTTON,
  }
}

/** Settings about an issuer that is not named: somebody thinks they switched it on. */
function tellUseless(read: Settings, wrong: BadSetting[]): undefined {
  if (read.OIDC_CLIENT_ID !== undefined) wrong.push({ name: 'OIDC_ISSUER', says: 'is needed with OIDC_CLIENT_ID' })
}

function readProof(read: Settings, wrong: BadSetting[]): Proof | undefined {
  const { OIDC_CLIENT_SECRET: secret, OIDC_CLIENT_KEY_FILE: file } = read
  if ((secret === undefined) === (file === undefined)) {
    wrong.push({ name: 'OIDC_CLIENT_SECRET', says: 'or OIDC_CLIENT_KEY_FILE is needed with OIDC_ISSUER, and not both' })
    return undefined
  }
  if (secret !== undefined) return { kind: 'secret', secret }
  try {
    const key = createPrivateKey(readFileSync(file ?? ''))
    const wanted = (read.OIDC_SIGNING_ALGORITHM ?? 'RS256').startsWith('ES') ? 'ec' : 'rsa'
    if (key.asymmetricKeyType !== wanted)
      wrong.push({ name: 'OIDC_CLIENT_KEY_FILE', says: `must hold a key of the kind ${wanted} for OIDC_SIGNING_ALGORITHM` })
    return { kind: 'key', key, id: read.OIDC_CLIENT_KEY_ID, audience: read.OIDC_CLIENT_KEY_AUDIENCE }
  } catch {
    wrong.push({ name: 'OIDC_CLIENT_KEY_FILE', says: 'must name a PEM file with a private key that this account may read' })
    return undefined
  }
}

/** True for an address of this very machine: the only place without https, for tests and for trying things out. */
export function isThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
