import * as openid from 'openid-client'
import { z } from 'zod'
import type { App } from '../../../platform/app.ts'
import type { IssuerSettings } from '../../../platform/config/oidc.ts'
import { guardedCall, NoAnswer } from '../../../platform/egress/guardedCall.ts'
import type { IssuerKey } from './logoutToken.ts'
import { ourProof } from './ourProof.ts'

/** Discovery is asked again after an hour; while nobody answers, what was known yesterday still serves. */
const freshFor = 60 * 60_000
const serves = 24 * 60 * 60_000
const limits = { bytes: 1_000_000, milliseconds: 8_000 }

type Known = { readonly metadata: openid.ServerMetadata; readonly at: number }
const discovered = new WeakMap<App, Known>()

/**
 * The issuer, ready to be talked to. Each caller gets one of its own, so that the issuer's keys are asked for at each sign-in:
 * a key it changed a moment ago never keeps a member out, and one it took back lets nobody in. Throws when nobody answers there.
 */
export async function openIssuer(app: App, settings: IssuerSettings): Promise<openid.Configuration> {
  const { metadata } = await knownIssuer(app, settings)
  const issuer = new openid.Configuration(metadata, settings.clientId, ourMetadata(settings), await ourProof(settings))
  for (const prepare of rulesFor(settings)) prepare(issuer)
  issuer[openid.customFetch] = callTo(settings)
  issuer.timeout = limits.milliseconds / 1000
  // Without it the signature of an ID token is left to TLS; ours is checked whatever the way it came.
  openid.enableNonRepudiationChecks(issuer)
  return issuer
}

const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).max(100) })

/** The keys the issuer signs with now. */
export async function keysOf(issuer: openid.Configuration, settings: IssuerSettings): Promise<readonly IssuerKey[]> {
  const address = issuer.serverMetadata().jwks_uri
  if (address === undefined) return []
  const answer = await callTo(settings)(address, { method: 'GET', headers: {}, body: null, redirect: 'manual' })
  if (!answer.ok) throw new NoAnswer(`keys-not-given: ${new URL(address).host}`)
  const read = keySet.safeParse(await answer.json().catch(() => undefined))
  return read.success ? read.data.keys : []
}

async function knownIssuer(app: App, settings: IssuerSettings): Promise<Known> {
  const known = discovered.get(app)
  const now = app.clock.now().getTime()
  const age = known === undefined ? Number.POSITIVE_INFINITY : now - known.at
  if (known !== undefined && age >= 0 && age < freshFor) return known
  try {
    const found = await openid.discovery(new URL(settings.issuer), settings.clientId, ourMetadata(settings), openid.None(), {
      execute: rulesFor(settings),
      [openid.customFetch]: callTo(settings),
      timeout: limits.milliseconds / 1000,
    })
    const fresh = { metadata: found.serverMetadata(), at: now }
    discovered.set(app, fresh)
    return fresh
  } catch (fault) {
    if (known !== undefined && age >= 0 && age < serves) return known
    throw fault
  }
}

function ourMetadata({ algorithm }: IssuerSettings): Partial<openid.ClientMetadata> {
  return algorithm === undefined ? {} : { id_token_signed_response_alg: algorithm }
}

/** Settings allow http only for this very machine. */
function rulesFor({ issuer }: IssuerSettings): ((issuer: openid.Configuration) => void)[] {
  return new URL(issuer).protocol === 'http:' ? [openid.allowInsecureRequests] : []
}

function callTo({ issuer }: IssuerSettings): openid.CustomFetch {
  const host = new URL(issuer)
  return async (address, { method, headers, body, signal }) => {
    const text = body === undefined || body === null ? undefined : String(body)
    return await guardedCall(address, { method, headers, body: text, signal }, { host, limits })
  }
}
